// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/handover.h"

#include "core/engine/effective.h"
#include "core/engine/planner.h"
#include "ui/text/originlabel.h"
#include "ui/wizards/setuppartner/capability.h"
#include "ui/wizards/setuppartner/setuprules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::ui
{
namespace
{
/// What the wizard is about: all that its capabilities stand on, then what is taken on trust.
std::vector<const char *> shownSettings()
{
    std::vector<const char *> ids;
    const auto add = [&ids](std::span<const char *const> settings) {
        for (const char *id : settings)
            if (std::ranges::find(ids, std::string_view(id)) == ids.end())
                ids.push_back(id);
    };
    for (const Capability &capability : capabilities()) {
        add(capability.outbound.settings);
        add(capability.inbound.settings);
    }
    for (const TrustEntry &entry : trustEntries())
        ids.push_back(entry.setting);
    return ids;
}

/// Our people who were chosen. The other direction may name people too, as the settings have them now: those are
/// nobody's business there.
std::vector<DirectoryObject> ourPeople(const SetupDraft &draft)
{
    std::vector<DirectoryObject> people;
    for (const Capability &capability : capabilities()) {
        const auto audiences = draft.people.find(capability.id);
        if (!(draft.wish.*capability.outbound.wish) || audiences == draft.people.end())
            continue;
        if (const Audience &chosen = audiences->second.outbound; !chosen.everyone)
            people.insert(people.end(), chosen.chosen.begin(), chosen.chosen.end());
    }
    return people;
}

/// A tenant of which only the id and name are known, with nothing set in it: what has to be set there from scratch. Its
/// licences are not known, which is not the same as missing.
Snapshot blankTenant(const TenantName &name)
{
    Snapshot snapshot;
    snapshot.tenant.id = name.tenantId;
    snapshot.tenant.displayName = name.displayName;
    snapshot.tenant.defaultDomain = name.defaultDomain;
    snapshot.tenant.unread.insert(u"servicePlans"_s, Error());
    for (const ResourceType *type : allResourceTypes()) {
        ResourceReading reading;
        if (!type->isCollection())
            reading.items.push_back(Json::object());
        snapshot.readings.insert(QString::fromLatin1(type->id), reading);
    }
    return snapshot;
}

QString tenantLine(const QString &name, const QString &domain, const QString &id)
{
    return u"%1 (%2, %3)"_s.arg(name, domain, id);
}
} // namespace

QString Handover::idLine(const DirectoryObject &object)
{
    const QString &name = object.name.displayName;
    const bool isUser = object.name.kind == ObjectKind::User;
    if (name.isEmpty())
        return (isUser ? tr("Object ID of a user: %1") : tr("Object ID of a group: %1")).arg(object.id);
    if (isUser)
        //: %1 is a person's name, %2 their id
        return tr("Object ID of the user %1: %2").arg(name, object.id);
    //: %1 is a group's name, %2 its id
    return tr("Object ID of the group %1: %2").arg(name, object.id);
}

std::vector<SettingNow> Handover::settingsNow(const Snapshot &snapshot, const QString &otherTenantId,
                                              const NameBook &names)
{
    std::vector<SettingNow> lines;
    for (const char *id : shownSettings()) {
        const Setting &setting = partnerSetting(id);
        const EffectiveValue now = effectiveForPartner(snapshot, otherTenantId, setting);
        SettingNow line;
        line.section = sectionLabel(setting);
        line.setting = label(setting);
        line.value = valueText(setting, now.value, names);
        line.origin = partnerOriginLabel(now.origin);
        line.isOwn = now.origin == Origin::Own;
        lines.push_back(std::move(line));
    }
    return lines;
}

QString Handover::letter(const SetupDraft &draft)
{
    const TenantFacts &own = draft.own->tenant;
    QStringList lines;
    //: %1 is the partner
    lines << tr("For the administrator of %1").arg(draft.partnerName()) << QString();
    const QString us = tenantLine(own.displayName, own.defaultDomain, own.id);
    for (const Capability &capability : capabilities())
        if (draft.wish.*capability.outbound.wish || draft.wish.*capability.inbound.wish)
            lines << capabilityText(capability.letter).arg(us);

    const Snapshot blank = blankTenant(*draft.partner);
    const auto changes = changesFor(blank, SetupRules::wishForPartner(draft));
    const std::vector<DirectoryObject> ours = ourPeople(draft);
    // Only what was picked here: an id of their own directory must stay an id, not "cannot be resolved".
    NameBook names;
    for (const DirectoryObject &object : ours)
        if (!object.name.displayName.isEmpty())
            names.add(object.id, object.name);
    for (const Change &change : changes)
        if (const Setting *setting = findSetting(change.address.resourceType, change.address.setting).setting)
            lines << u"- %1, %2: %3"_s.arg(sectionLabel(*setting), label(*setting),
                                           valueText(*setting, change.newValue, names));
    for (const DirectoryObject &object : ours)
        lines << u"- "_s + idLine(object);
    lines << QString()
          << tr("Where: Microsoft Entra admin center, External Identities, Cross-tenant access settings, "
                "Organizational settings. It takes up to 6 hours until the change works everywhere.");
    if (const auto plan = makeTenantPlan(blank, changes, draft.names()); plan) {
        lines << QString() << tr("The same in PowerShell:");
        for (const PlanStep &step : plan->steps)
            lines << step.cmdlet;
    }
    return lines.join(u'\n');
}

QString Handover::whyNoLetter(const SetupDraft &draft)
{
    //: %1 is the partner, %2 the own tenant
    return tr("The text for the administrator of %1 comes once every change is made in %2. Set up the partner again "
              "when what stood in the way is gone.")
        .arg(draft.partnerName(), draft.ownName());
}

QString Handover::report(const SetupDraft &draft)
{
    QStringList lines{draft.plan.title, QString()};
    const auto describe = [&lines, &draft](const SnapshotPtr &side, const QString &other, const QString &otherName) {
        if (!side)
            return;
        //: %1 and %2 are tenants
        lines << tr("What %1 has set for %2 now:").arg(side->tenant.displayName, otherName);
        for (const SettingNow &line : settingsNow(*side, other, draft.names()))
            lines << u"- %1, %2: %3 (%4)"_s.arg(line.section, line.setting, line.value, line.origin);
        lines << QString();
    };
    describe(draft.ownAfter, draft.partner->tenantId, draft.partnerName());
    describe(draft.partnerAfter, draft.own->tenant.id, draft.ownName());
    if (!draft.partnerSide)
        lines << (draft.isDone() ? letter(draft) : whyNoLetter(draft));
    return lines.join(u'\n');
}
} // namespace entente::ui
