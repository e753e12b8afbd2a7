// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/setuprules.h"

#include "core/base/guid.h"
#include "core/engine/effective.h"
#include "core/engine/planner.h"
#include "ui/session/side.h"
#include "ui/wizards/setuppartner/capability.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::ui
{
namespace
{
bool isOwnDomain(const TenantFacts &own, const QString &typed)
{
    const auto same = [&typed](const QString &domain) {
        return domain.compare(typed, Qt::CaseInsensitive) == 0;
    };
    return same(own.id) || same(own.defaultDomain) || std::ranges::any_of(own.domains, same);
}

/// The list that stands in one of both sides: ours counts first, then what the partner says of the same people.
Audience presentAudience(const SetupDraft &draft, const CapabilityDirection &here, const CapabilityDirection &there,
                         bool readable)
{
    const NameBook names = draft.names();
    const auto onSide = [&](const Snapshot &side, const QString &other, const CapabilityDirection &direction) {
        const Setting &setting = partnerSetting(direction.settings.front());
        return audienceNow(effectiveForPartner(side, other, setting).value, names, readable);
    };
    const auto ours = onSide(*draft.own, draft.partner->tenantId, here);
    const auto theirs = draft.partnerSide ? onSide(*draft.partnerSide, draft.own->tenant.id, there) : std::nullopt;
    if (!ours)
        return theirs.value_or(Audience());
    Audience audience = *ours;
    // Left as it is, it would let everyone through over there: that must not go by unseen.
    if (audience.everyone && theirs && !theirs->everyone)
        audience.note = theirs->replaces ? AudienceNote::PartnerOnlySome : theirs->note;
    return audience;
}

/// Every capability that is shared, by its own title.
QString titleFor(const SetupDraft &draft)
{
    QStringList titles;
    for (const Capability &capability : capabilities())
        if (draft.wish.*capability.outbound.wish || draft.wish.*capability.inbound.wish)
            titles << capabilityText(capability.plan).arg(draft.partnerName());
    return QLocale().createSeparatedList(titles);
}

Result<TenantPlan> planFor(const Snapshot &snapshot, const PartnerWish &wish, const NameBook &names,
                           QStringList *warnings)
{
    const std::vector<Change> changes = changesFor(snapshot, wish);
    if (const std::optional<Error> broken = checkRules(snapshot, changes, warnings))
        return failure(*broken);
    return makeTenantPlan(snapshot, changes, names);
}
} // namespace

QString SetupRules::problemWithInput(const SetupDraft &draft, const QString &typed)
{
    static const QRegularExpression domain(
        u"^(?=.{1,253}$)([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,63}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (typed.isEmpty())
        return tr("Enter the partner's domain or tenant ID.");
    if (!isGuid(typed) && !domain.match(typed).hasMatch())
        return tr("This is neither a domain nor a tenant ID. A domain looks like fabrikam.com.");
    if (isOwnDomain(draft.own->tenant, typed))
        return tr("This is your own tenant. Enter the domain of the other organisation.");
    return {};
}

QString SetupRules::problemWithPartner(const SetupDraft &draft, const TenantName &found)
{
    if (found.tenantId.compare(draft.own->tenant.id, Qt::CaseInsensitive) == 0)
        return tr("This is your own tenant. Enter the domain of the other organisation.");
    return {};
}

QString SetupRules::problemWithAudience(const Audience &audience)
{
    if (audience.everyone)
        return {};
    for (const QString &id : audience.pastedIds)
        if (!isGuid(id))
            //: %1 is what was typed
            return tr("“%1” is not an object ID. Object IDs look like 1b2c3d4e-5f60-4718-a9ba-cbdcedfe0f10.").arg(id);
    if (audience.groups().isEmpty() && audience.users().isEmpty())
        return tr("Choose at least one group, or choose everyone.");
    return {};
}

QString SetupRules::problemWithPeople(const SetupDraft &draft)
{
    for (const Capability &capability : capabilities()) {
        const auto people = draft.people.find(capability.id);
        if (people == draft.people.end())
            continue;
        for (const auto &[direction, audience] : {std::pair(&capability.outbound, &people->second.outbound),
                                                  std::pair(&capability.inbound, &people->second.inbound)}) {
            const QString problem = draft.wish.*direction->wish ? problemWithAudience(*audience) : QString();
            if (!problem.isEmpty())
                return problem;
        }
    }
    return {};
}

QStringList SetupRules::entriesOf(const QString &pasted)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    QStringList entries = pasted.toLower().split(separators, Qt::SkipEmptyParts);
    entries.removeDuplicates();
    return entries;
}

void SetupRules::chooseAsNow(SetupDraft &draft)
{
    for (auto &[capability, people] : draft.people)
        people = {}; // names of people of before say nothing of those of now
    for (const Capability &capability : capabilities()) {
        const Audience outbound = presentAudience(draft, capability.outbound, capability.inbound, true);
        const Audience inbound =
            presentAudience(draft, capability.inbound, capability.outbound, draft.partnerSide != nullptr);
        draft.people[capability.id] = {outbound, inbound};
    }
    draft.ownTrust = {};
    draft.partnerTrust = {};
}

PartnerWish SetupRules::wishForOwn(const SetupDraft &draft)
{
    PartnerWish wish = draft.wish;
    wish.partnerTenantId = draft.partner ? draft.partner->tenantId : QString();
    wish.partnerName = draft.partnerName();
    for (const Capability &capability : capabilities()) {
        const auto people = draft.people.find(capability.id);
        if (people == draft.people.end())
            continue;
        for (const auto &[direction, audience] : {std::pair(&capability.outbound, &people->second.outbound),
                                                  std::pair(&capability.inbound, &people->second.inbound)}) {
            wish.*direction->groups = audience->groups();
            wish.*direction->users = audience->users();
        }
    }
    // What was chosen on a page that is not shown any more counts no more: it says nothing of this sharing.
    if (draft.sharesInbound())
        draft.ownTrust.addTo(wish);
    return wish;
}

PartnerWish SetupRules::wishForPartner(const SetupDraft &draft)
{
    PartnerWish wish = mirrored(wishForOwn(draft), draft.own->tenant.id, draft.ownName());
    if (draft.partnerSide && draft.sharesOutbound())
        draft.partnerTrust.addTo(wish);
    return wish;
}

Result<Plan> SetupRules::makePlan(const SetupDraft &draft, QStringList *warnings)
{
    // No groups would read as everyone: never let an unfilled choice open more than was meant.
    if (const QString problem = problemWithPeople(draft); !problem.isEmpty())
        return failure(ErrorKind::Usage, u"wizard.audience"_s, problem);
    Plan plan;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.madeAt = QDateTime::currentDateTimeUtc();
    plan.title = titleFor(draft);
    const NameBook names = draft.names();
    auto own = planFor(*draft.own, wishForOwn(draft), names, warnings);
    if (!own)
        return failure(own.error());
    if (!own->steps.empty())
        plan.tenants.push_back(std::move(*own));
    if (draft.partnerSide) {
        auto theirs = planFor(*draft.partnerSide, wishForPartner(draft), names, warnings);
        if (!theirs)
            return failure(theirs.error());
        if (!theirs->steps.empty())
            plan.tenants.push_back(std::move(*theirs));
    }
    return plan;
}

QStringList SetupRules::missing(const SetupDraft &draft)
{
    QStringList sentences;
    const ResourceType *partners = findResourceType(QString::fromLatin1(partnerSettings));
    for (const SnapshotPtr &snapshot : {draft.own, draft.partnerSide}) {
        if (!snapshot)
            continue;
        const QString name = snapshot->tenant.displayName;
        if (snapshot->tenant.hasPlan(u"AAD_PREMIUM"_s) == false)
            //: %1 is a tenant
            sentences << tr("%1 has no Microsoft Entra ID P1. Shared channels with another organisation need it in "
                            "both tenants.")
                             .arg(name);
        Side side;
        side.kind = SideKind::Live;
        side.snapshot = snapshot;
        if (const QString why = whyMaybeRefused(side, *partners); !why.isEmpty())
            //: %1 is a tenant, %2 a sentence about it
            sentences << tr("%1: %2").arg(name, why);
    }
    return sentences;
}
} // namespace entente::ui
