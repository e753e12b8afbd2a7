// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plaintooltip.h"

#include <QTextDocument>

namespace entente::ui
{
QString plainToolTip(const QString &text)
{
    // Only where Qt would guess wrongly: escaped words without a tag in them would be shown with their escapes.
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}
} // namespace entente::ui
