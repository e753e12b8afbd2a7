// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrows.h"

#include "core/engine/steprequest.h"
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

/// One resource on one side, looked up once for all of its settings: a tenant may have a thousand partners.
struct Resource {
    Resource(const SettingsScope::Part &onSide, const ResourceType &ofType, const QString &partner)
        : part(&onSide), type(&ofType), key(ofType.perPartner ? partner : QString()),
          there(onSide.there && onSide.side.snapshot)
    {
        const QString id = QString::fromLatin1(ofType.id);
        read = there ? onSide.side.snapshot->find(id, key) : nullptr;
        draft = there ? onSide.draft->find(id, key) : nullptr;
        locked = there ? whyNotEditable(onSide.side) : QString();
        doubt = there ? whyMaybeRefused(onSide.side, ofType) : QString();
        if (there && *ofType.createPath != '\0' && wasRead(*onSide.side.snapshot, id))
            action = actionFor(read);
    }

    /// What could not be read may well be there.
    static bool wasRead(const Snapshot &snapshot, const QString &typeId)
    {
        const auto reading = snapshot.readings.constFind(typeId);
        return reading != snapshot.readings.constEnd() && reading->wasRead();
    }

    const SettingsScope::Part *part;
    const ResourceType *type;
    QString key;
    bool there;
    const Json *read = nullptr;
    const Json *draft = nullptr;
    StepAction action = StepAction::Update;
    QString locked;
    QString doubt;
};

QString whyLocked(const Resource &resource, const SettingCell &cell)
{
    if (!resource.locked.isEmpty())
        return resource.locked;
    if (cell.before.value.state == ValueState::Unreadable)
        return QCoreApplication::translate("entente::ui::SettingRow",
                                           "This could not be read, so it cannot be changed safely.");
    return editingRule(*cell.type, *cell.setting);
}

bool isWished(const Resource &resource, const SettingAddress &address)
{
    return std::ranges::any_of(resource.part->pending,
                               [&address](const Change &change) { return change.address == address; });
}

SettingCell cellOf(const Resource &resource, const Setting &setting)
{
    SettingCell cell;
    cell.type = resource.type;
    cell.setting = &setting;
    cell.address = {QString::fromLatin1(resource.type->id), resource.key, QString::fromLatin1(setting.id)};
    cell.there = resource.there;
    if (!cell.there)
        return cell;
    const CatalogueEntry entry{resource.type, &setting};
    cell.value = effectiveOn(*resource.part->draft, entry, resource.draft);
    cell.action = resource.action;
    cell.before = effectiveOn(*resource.part->side.snapshot, entry, resource.read);
    const bool differs = cell.isKnown() && !cell.value.value.means(cell.before.value);
    cell.pending = isWished(resource, cell.address) || differs;
    cell.writtenAlong = !cell.pending && cell.value.origin != cell.before.origin;
    cell.notEditable = whyLocked(resource, cell);
    cell.maybeRefused = cell.notEditable.isEmpty() ? resource.doubt : QString();
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
        const Resource left(scope.left, *type, scope.partner);
        const Resource right(scope.right, *type, scope.rightPartner());
        for (const Setting &setting : type->settings) {
            SettingRow row;
            row.setting = &setting;
            row.left = cellOf(left, setting);
            const Setting *facing = facingSetting(*type, setting, scope.mirrored());
            row.right = cellOf(right, *facing);
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
