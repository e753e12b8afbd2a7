// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/originlabel.h"

#include <QCoreApplication>

namespace entente::ui
{
QString partnerOriginLabel(Origin origin)
{
    if (origin == Origin::Own)
        return QCoreApplication::translate("entente::ui::SettingsModel", "partner",
                                           "origin of a value: set for this partner");
    return originLabel(origin);
}
} // namespace entente::ui
