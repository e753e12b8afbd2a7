// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/draft.h"

#include "core/engine/effective.h"
#include "core/engine/planner.h"
#include "ui/session/side.h"
#include "ui/wizards/setuppartner/capability.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::ui
{
namespace
{
const QString partnerType = u"entra.crossTenantAccess.partner"_s;

bool anyWish(const PartnerWish &wish, bool PartnerWish::*Capability::*direction)
{
    return std::ranges::any_of(capabilities(),
                               [&](const Capability &capability) { return wish.*(capability.*direction); });
}

bool isOwnDomain(const TenantFacts &own, const QString &typed)
{
    const auto same = [&typed](const QString &domain) {
        return domain.compare(typed, Qt::CaseInsensitive) == 0;
    };
    return same(own.id) || same(own.defaultDomain) || std::ranges::any_of(own.domains, same);
}

/// The list that stands in one of both sides: ours counts first, then what the partner says of the same people.
Audience presentAudience(const SetupDraft &draft, const char *ourSetting, const char *theirSetting, bool readable)
{
    const NameBook names = draft.names();
    const auto onSide = [&](const Snapshot &side, const QString &other, const char *id) {
        const Setting *setting = findSetting(partnerType, QString::fromLatin1(id)).setting;
        return audienceNow(effectiveForPartner(side, other, *setting).value, names, readable);
    };
    const auto ours = onSide(*draft.own, draft.partner->tenantId, ourSetting);
    const auto theirs =
        draft.partnerSide ? onSide(*draft.partnerSide, draft.own->tenant.id, theirSetting) : std::nullopt;
    if (!ours)
        return theirs.value_or(Audience());
    Audience audience = *ours;
    // Left as it is, it would let everyone through over there: that must not go by unseen.
    if (audience.everyone && theirs && !theirs->everyone)
        audience.note = theirs->replaces ? AudienceNote::PartnerOnlySome : theirs->note;
    return audience;
}

void applyTrust(PartnerWish &wish, const Trust &trust)
{
    wish.trustMfa = trust.mfa;
    wish.trustCompliantDevices = trust.compliantDevices;
    wish.trustHybridDevices = trust.hybridDevices;
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

bool SetupDraft::sharesOutbound() const
{
    return anyWish(wish, &Capability::outboundWish);
}

bool SetupDraft::sharesInbound() const
{
    return anyWish(wish, &Capability::inboundWish);
}

bool SetupDraft::hasPartnerEntry() const
{
    return partner && own->partners().contains(partner->tenantId, Qt::CaseInsensitive);
}

NameBook SetupDraft::names() const
{
    NameBook names = own->names;
    if (partnerSide)
        names.mergeFrom(partnerSide->names);
    const auto addTenant = [&names](const QString &id, const QString &displayName, const QString &domain) {
        KnownName name;
        name.kind = ObjectKind::Tenant;
        name.displayName = displayName;
        name.detail = domain;
        names.add(id, name);
    };
    addTenant(own->tenant.id, own->tenant.displayName, own->tenant.defaultDomain);
    if (partner)
        addTenant(partner->tenantId, partner->displayName, partner->defaultDomain);
    outbound.addTo(names);
    inbound.addTo(names);
    return names;
}

QString SetupRules::problemWithInput(const SetupDraft &draft, const QString &typed)
{
    static const QRegularExpression domain(
        u"^(?=.{1,253}$)([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,63}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (typed.isEmpty())
        return tr("Enter the partner's domain or tenant ID.");
    if (!isId(typed) && !domain.match(typed).hasMatch())
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
        if (!isId(id))
            //: %1 is what was typed
            return tr("“%1” is not an object ID. Object IDs look like 1b2c3d4e-5f60-4718-a9ba-cbdcedfe0f10.").arg(id);
    if (audience.groups().isEmpty() && audience.users().isEmpty())
        return tr("Choose at least one group, or choose everyone.");
    return {};
}

QStringList SetupRules::idsIn(const QString &pasted)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    QStringList ids = pasted.split(separators, Qt::SkipEmptyParts);
    for (QString &id : ids)
        id = id.toLower();
    ids.removeDuplicates();
    return ids;
}

bool SetupRules::isId(const QString &text)
{
    static const QRegularExpression id(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    return id.match(text).hasMatch();
}

void SetupRules::chooseAsNow(SetupDraft &draft)
{
    draft.outbound = {};
    draft.inbound = {};
    draft.outbound =
        presentAudience(draft, "entra.directConnect.outbound.users", "entra.directConnect.inbound.users", true);
    draft.inbound = presentAudience(draft, "entra.directConnect.inbound.users", "entra.directConnect.outbound.users",
                                    draft.partnerSide != nullptr);
}

PartnerWish SetupRules::wishForOwn(const SetupDraft &draft)
{
    PartnerWish wish = draft.wish;
    wish.partnerTenantId = draft.partner ? draft.partner->tenantId : QString();
    wish.partnerName = draft.partnerName();
    wish.outboundGroups = draft.outbound.groups();
    wish.outboundUsers = draft.outbound.users();
    wish.inboundGroups = draft.inbound.groups();
    wish.inboundUsers = draft.inbound.users();
    applyTrust(wish, draft.ownTrust);
    return wish;
}

PartnerWish SetupRules::wishForPartner(const SetupDraft &draft)
{
    PartnerWish wish = mirrored(wishForOwn(draft), draft.own->tenant.id, draft.ownName());
    applyTrust(wish, draft.partnerTrust);
    return wish;
}

Result<Plan> SetupRules::makePlan(const SetupDraft &draft, QStringList *warnings)
{
    // No groups would read as everyone: never let an unfilled choice open more than was meant.
    for (const auto &[shared, audience] :
         {std::pair(draft.sharesOutbound(), &draft.outbound), std::pair(draft.sharesInbound(), &draft.inbound)})
        if (const QString problem = shared ? problemWithAudience(*audience) : QString(); !problem.isEmpty())
            return failure(ErrorKind::Usage, u"wizard.audience"_s, problem);
    Plan plan;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.madeAt = QDateTime::currentDateTimeUtc();
    //: %1 is the partner
    plan.title = tr("Shared channels with %1").arg(draft.partnerName());
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
    const ResourceType *partners = findResourceType(partnerType);
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
