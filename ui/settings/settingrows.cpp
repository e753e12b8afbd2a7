// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrows.h"

#include "ui/session/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace entente::ui
{
namespace
{
SettingsScope::Part partOf(const Session &session, SideId id)
{
    SettingsScope::Part part;
    part.side = session.side(id);
    part.there = !part.side.isEmpty();
    part.draft = session.draft(id);
    if (part.side.isLive())
        part.pending = session.pending().of(part.side.tenantId());
    return part;
}

bool isParentOfAnother(const ResourceType &type)
{
    return std::ranges::any_of(allResourceTypes(), [&type](const ResourceType *other) {
        return std::strcmp(other->inheritsFrom, type.id) == 0;
    });
}

/// For a partner: what is set per partner, and what holds for the whole tenant. For the defaults: all that is not per
/// partner.
bool counts(const ResourceType &type, const SettingsScope &scope)
{
    if (type.workload != scope.workload)
        return false;
    if (scope.partner.isEmpty())
        return !type.perPartner;
    return type.perPartner || !isParentOfAnother(type);
}

QString editingRule(const ResourceType &type, const Setting &setting)
{
    if (!type.perPartner && !setting.editableOnDefault)
        return QCoreApplication::translate("entente::ui::SettingRow",
                                           "The service does not let the default of this setting be changed.");
    return {};
}

SettingCell cellOf(const SettingsScope::Part &part, const ResourceType &type, const Setting &setting,
                   const QString &partner)
{
    SettingCell cell;
    cell.type = &type;
    cell.setting = &setting;
    cell.address.resourceType = QString::fromLatin1(type.id);
    cell.address.key = type.perPartner ? partner : QString();
    cell.address.setting = QString::fromLatin1(setting.id);
    cell.there = part.there && part.side.snapshot;
    if (!cell.there)
        return cell;
    cell.value = effectiveValue(*part.draft, cell.address);
    cell.before = effectiveValue(*part.side.snapshot, cell.address);
    const bool wished =
        std::ranges::any_of(part.pending, [&cell](const Change &change) { return change.address == cell.address; });
    cell.pending = wished || (!part.pending.empty() && cell.isKnown() && !cell.value.value.means(cell.before.value));
    cell.notEditable = whyNotEditable(part.side, type);
    if (cell.notEditable.isEmpty() && cell.before.value.state == ValueState::Unreadable)
        cell.notEditable = QCoreApplication::translate("entente::ui::SettingRow",
                                                       "This could not be read, so it cannot be changed safely.");
    if (cell.notEditable.isEmpty())
        cell.notEditable = editingRule(type, setting);
    return cell;
}

Difference differenceOf(const SettingCell &left, const SettingCell &right)
{
    if (!left.there || !right.there)
        return Difference::Same; // nothing to compare with
    if (!left.isKnown() || !right.isKnown())
        return Difference::NotKnown;
    return left.value.value.means(right.value.value) ? Difference::Same : Difference::Different;
}

const Setting *facingSetting(const ResourceType &type, const Setting &setting, bool mirrored)
{
    if (!mirrored || *setting.mirror == '\0')
        return &setting;
    const CatalogueEntry facing = findSetting(QString::fromLatin1(type.id), QString::fromLatin1(setting.mirror));
    return facing.setting ? facing.setting : &setting;
}
} // namespace

bool SettingCell::isKnown() const
{
    return there && value.value.state != ValueState::Unreadable;
}

std::optional<EffectiveValue> inheritedValue(const Snapshot &snapshot, const SettingCell &cell)
{
    if (!cell.type || *cell.type->inheritsFrom == '\0')
        return std::nullopt;
    SettingAddress parent = cell.address;
    parent.resourceType = QString::fromLatin1(cell.type->inheritsFrom);
    parent.key.clear();
    return effectiveValue(snapshot, parent);
}

bool SettingsScope::facing() const
{
    return left.there && right.there && !partner.isEmpty() && right.side.tenantId() == partner &&
           left.side.tenantId() != partner;
}

SettingsScope scopeOf(const Session &session, Workload workload, CompareMode mode)
{
    SettingsScope scope;
    scope.workload = workload;
    scope.left = partOf(session, SideId::Left);
    scope.right = partOf(session, SideId::Right);
    scope.partner = session.partner();
    scope.partnerName = session.partnerName();
    scope.mode = mode;
    return scope;
}

std::vector<SettingSection> settingSections(const SettingsScope &scope)
{
    std::vector<SettingSection> sections;
    for (const ResourceType *type : allResourceTypes()) {
        if (!counts(*type, scope))
            continue;
        for (const Setting &setting : type->settings) {
            SettingRow row;
            row.setting = &setting;
            row.left = cellOf(scope.left, *type, setting, scope.partner);
            const Setting *facing = facingSetting(*type, setting, scope.mirrored());
            row.right = cellOf(scope.right, *type, *facing, scope.rightPartner());
            row.difference = differenceOf(row.left, row.right);
            const QString title = sectionLabel(setting);
            auto section = std::ranges::find(sections, title, &SettingSection::title);
            if (section == sections.end())
                section = sections.insert(sections.end(), SettingSection{title, {}});
            section->rows.push_back(std::move(row));
        }
    }
    return sections;
}
} // namespace entente::ui
