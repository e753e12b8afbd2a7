// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/wishes.h"

#include "core/catalogue/targets.h"
#include "core/engine/effective.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
/// What a direction's rules are now; nothing where they are not set or not understood.
std::optional<TargetRule> ruleNow(const Snapshot &snapshot, const QString &partner, const Setting &setting)
{
    const SettingValue now = effectiveForPartner(snapshot, partner, setting).value;
    return now.state == ValueState::Set ? targetRuleFromJson(now.raw) : std::nullopt;
}

/// Exactly those who are wished for: what a person sees listed is what counts afterwards.
TargetRule wishedUsers(const QStringList &groups, const QStringList &users)
{
    if (groups.isEmpty() && users.isEmpty())
        return TargetRule::everyUser(AccessType::Allowed);
    TargetRule wished;
    wished.access = AccessType::Allowed;
    std::set<TargetKey> named;
    const auto add = [&](const QStringList &ids, TargetType type) {
        for (const QString &id : ids)
            if (const Target target(id, type); named.insert(keyOf(target)).second)
                wished.targets.push_back(target);
    };
    add(groups, TargetType::Group);
    add(users, TargetType::User);
    return wished;
}

/// Exchange, SharePoint and Teams: without one of them there are no shared channels (Microsoft Entra: application IDs
/// of commonly used Microsoft applications).
constexpr auto office365Apps =
    std::to_array<const char *>({"00000002-0000-0ff1-ce00-000000000000", "00000003-0000-0ff1-ce00-000000000000",
                                 "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe"});

bool isOfOffice365(const Target &target)
{
    return isSpecialTarget(target.id) || std::ranges::any_of(office365Apps, [&target](const char *id) {
               return target.id.compare(QLatin1String(id), Qt::CaseInsensitive) == 0;
           });
}

/// Blocking chosen applications leaves all others open to the users that are allowed, Office 365 among them (Microsoft
/// Graph: crossTenantAccessPolicy overview, "Interpreting the API response").
bool leavesOffice365Open(const TargetRule &blocked)
{
    return !blocked.targets.empty() && std::ranges::none_of(blocked.targets, isOfOffice365);
}

/// Shared channels live in the Office 365 group of applications. What else is allowed stays allowed.
TargetRule wishedApplications(const std::optional<TargetRule> &now)
{
    if (now && now->access == AccessType::Blocked && leavesOffice365Open(*now))
        return *now;
    TargetRule wished;
    wished.access = AccessType::Allowed;
    if (now && now->access == AccessType::Allowed) {
        const std::set<TargetKey> named = keysOf(now->targets);
        for (const QString &enough : {allApplications, allMicrosoftApps, office365})
            if (named.contains({enough, TargetType::Application}))
                return *now;
        wished.targets = now->targets;
    }
    wished.targets.emplace_back(office365, TargetType::Application);
    return wished;
}

class Collector
{
public:
    Collector(const Snapshot &snapshot, QString partner) : m_snapshot(snapshot), m_partner(std::move(partner)) {}

    const Setting *setting(const char *id) const
    {
        return findSetting(QString::fromLatin1(partnerSettings), QString::fromLatin1(id)).setting;
    }
    /// Adds the change unless that is what counts for the partner already.
    void want(const Setting &setting, Json raw)
    {
        SettingValue wished = SettingValue::set(std::move(raw));
        if (effectiveForPartner(m_snapshot, m_partner, setting).value.means(wished))
            return;
        Change change;
        change.address = {QString::fromLatin1(partnerSettings), m_partner, QString::fromLatin1(setting.id)};
        change.oldValue = m_snapshot.value(change.address);
        change.newValue = std::move(wished);
        m_changes.push_back(std::move(change));
    }
    void wantDirection(const char *usersId, const char *applicationsId, const TargetRule &users)
    {
        const Setting *applications = setting(applicationsId);
        want(*setting(usersId), toJson(users));
        want(*applications, toJson(wishedApplications(ruleNow(m_snapshot, m_partner, *applications))));
    }
    void wantTrust(const char *id, std::optional<bool> wished)
    {
        if (wished)
            want(*setting(id), Json(*wished));
    }
    std::vector<Change> take() { return std::move(m_changes); }

private:
    const Snapshot &m_snapshot;
    QString m_partner;
    std::vector<Change> m_changes;
};
} // namespace

std::vector<Change> changesFor(const Snapshot &snapshot, const PartnerWish &wish)
{
    Collector collector(snapshot, wish.partnerTenantId.toLower());
    if (wish.sharedChannelsInbound)
        collector.wantDirection("entra.directConnect.inbound.users", "entra.directConnect.inbound.applications",
                                wishedUsers(wish.inboundGroups, wish.inboundUsers));
    if (wish.sharedChannelsOutbound)
        collector.wantDirection("entra.directConnect.outbound.users", "entra.directConnect.outbound.applications",
                                wishedUsers(wish.outboundGroups, wish.outboundUsers));
    collector.wantTrust("entra.trust.mfa", wish.trustMfa);
    collector.wantTrust("entra.trust.compliantDevice", wish.trustCompliantDevices);
    collector.wantTrust("entra.trust.hybridDevice", wish.trustHybridDevices);
    return collector.take();
}

PartnerWish mirrored(const PartnerWish &wish, const QString &ownTenantId, const QString &ownName)
{
    PartnerWish other;
    other.partnerTenantId = ownTenantId;
    other.partnerName = ownName;
    other.sharedChannelsInbound = wish.sharedChannelsOutbound;
    other.sharedChannelsOutbound = wish.sharedChannelsInbound;
    other.inboundGroups = wish.outboundGroups;
    other.inboundUsers = wish.outboundUsers;
    other.outboundGroups = wish.inboundGroups;
    other.outboundUsers = wish.inboundUsers;
    return other;
}
} // namespace entente
