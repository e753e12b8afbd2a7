// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/snapshots.h"
#include "ui/settings/settingsmodel.h"

namespace entente::test
{
/// Contoso with a partner entry for Fabrikam (direct connect out to one group, MFA trusted) beside Fabrikam on defaults
/// with an entry for Contoso (direct connect in for everyone), both live with an administrator who may write.
struct Pair {
    Pair();
    ui::SettingsScope scope() const; ///< Contoso left, Fabrikam right and chosen as partner

    Snapshot contoso, fabrikam;
};

ui::SettingsScope::Part livePart(const Snapshot &snapshot, const std::vector<Change> &changes = {});
ui::SettingsScope::Part filePart(const Snapshot &snapshot);

/// The index of a setting in the model; invalid where it is not there.
QModelIndex indexOf(const ui::SettingsModel &model, const QString &settingId, int column);

inline const QString outboundUsers = QStringLiteral("entra.directConnect.outbound.users");
inline const QString inboundUsers = QStringLiteral("entra.directConnect.inbound.users");
} // namespace entente::test
