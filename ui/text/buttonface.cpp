// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/buttonface.h"

namespace entente::ui
{
QString buttonFace(const QString &name)
{
    return QString(name).replace(u'&', QStringLiteral("&&"));
}
} // namespace entente::ui
