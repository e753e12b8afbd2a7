// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/scopes.h"

#include "ui/session/draft.h"

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
const QString globalAdministrator = u"62e90394-69f5-4237-9190-012177145e10"_s;

ui::SettingsScope::Part part(const Snapshot &snapshot, ui::SideKind kind)
{
    ui::SettingsScope::Part result;
    result.there = true;
    result.side.kind = kind;
    result.side.entry.tenantId = snapshot.tenant.id;
    result.side.snapshot = std::make_shared<Snapshot>(snapshot);
    result.draft = result.side.snapshot;
    return result;
}
} // namespace

Pair::Pair() : contoso(emptyTenant(contosoId, u"Contoso"_s)), fabrikam(emptyTenant(fabrikamId, u"Fabrikam"_s))
{
    contoso.tenant.roles = QStringList{globalAdministrator};
    fabrikam.tenant.roles = QStringList{globalAdministrator};
    addPartner(contoso, fabrikamId, R"({
        "b2bDirectConnectOutbound": {
            "usersAndGroups": {"accessType": "allowed", "targets":
                [{"target": "a0000000-0000-4000-8000-000000000011", "targetType": "group"}]},
            "applications": {"accessType": "allowed", "targets":
                [{"target": "Office365", "targetType": "application"}]}},
        "inboundTrust": {"isMfaAccepted": true, "isCompliantDeviceAccepted": false,
                         "isHybridAzureADJoinedDeviceAccepted": false}})");
    addPartner(fabrikam, contosoId, R"({
        "b2bDirectConnectInbound": {
            "usersAndGroups": {"accessType": "allowed", "targets":
                [{"target": "AllUsers", "targetType": "user"}]},
            "applications": {"accessType": "allowed", "targets":
                [{"target": "Office365", "targetType": "application"}]}}})");
    contoso.names.add(u"a0000000-0000-4000-8000-000000000011"_s, {ObjectKind::Group, u"Project Delta"_s, {}});
    contoso.names.add(fabrikamId, {ObjectKind::Tenant, u"Fabrikam"_s, u"fabrikam.example"_s});
}

ui::SettingsScope Pair::scope() const
{
    ui::SettingsScope scope;
    scope.left = livePart(contoso);
    scope.right = livePart(fabrikam);
    scope.partner = fabrikamId;
    scope.partnerName = u"Fabrikam"_s;
    return scope;
}

ui::SettingsScope::Part livePart(const Snapshot &snapshot, const std::vector<Change> &changes)
{
    ui::SettingsScope::Part result = part(snapshot, ui::SideKind::Live);
    result.pending = changes;
    result.draft = ui::draftOf(result.side.snapshot, changes);
    return result;
}

ui::SettingsScope::Part filePart(const Snapshot &snapshot)
{
    return part(snapshot, ui::SideKind::File);
}

QModelIndex indexOf(const ui::SettingsModel &model, const QString &settingId, int column)
{
    for (int s = 0; s < model.rowCount(); ++s) {
        const QModelIndex section = model.index(s, 0);
        for (int r = 0; r < model.rowCount(section); ++r) {
            const QModelIndex index = model.index(r, column, section);
            if (QString::fromLatin1(model.row(index)->setting->id) == settingId)
                return index;
        }
    }
    return {};
}
} // namespace entente::test
