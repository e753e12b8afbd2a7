// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/graph/accessrules.h"

#include "core/practice/random.h"

#include <algorithm>
#include <array>

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
constexpr std::array settings = {"b2bCollaborationInbound", "b2bCollaborationOutbound", "b2bDirectConnectInbound",
                                 "b2bDirectConnectOutbound"};

/// usersAndGroups or applications of one setting, looked at.
struct Half {
    bool present = false;
    bool allowed = false;
    bool everything = false; ///< AllUsers or AllApplications
    bool chosen = false;     ///< anything else
    QString complaint;
};

QString checkTarget(const Json &target, bool users)
{
    static const QStringList everyApplication = {u"AllApplications"_s, u"Office365"_s, u"AllMicrosoftApps"_s};
    const QString name = textAt(target, "target");
    const QString type = textAt(target, "targetType");
    const bool isSpecial = users ? name == u"AllUsers"_s : everyApplication.contains(name);
    if (!isSpecial && !isGuid(name))
        return u"Invalid target '%1'."_s.arg(name);
    if (users && (type == u"application"_s || (isSpecial && type != u"user"_s)))
        return u"Target '%1' cannot be of type '%2' in usersAndGroups."_s.arg(name, type);
    if (!users && type != u"application"_s)
        return u"Target '%1' cannot be of type '%2' in applications."_s.arg(name, type);
    return {};
}

Half lookAt(const Json &setting, bool users)
{
    const Json &json = memberAt(setting, users ? "usersAndGroups" : "applications");
    const Json &targets = memberAt(json, "targets");
    Half half;
    half.present = json.is_object();
    if (!half.present)
        return half;
    half.allowed = textAt(json, "accessType") == u"allowed"_s;
    if (textAt(json, "accessType").isEmpty() || !targets.is_array() || targets.empty())
        half.complaint = u"accessType and at least one target are required."_s;
    for (const Json &target : targets) {
        if (const QString complaint = checkTarget(target, users); !complaint.isEmpty())
            half.complaint = complaint;
        const QString name = textAt(target, "target");
        const bool all = name == u"AllUsers"_s || name == u"AllApplications"_s;
        half.everything = half.everything || all;
        half.chosen = half.chosen || !all;
    }
    if (half.everything && half.chosen)
        half.complaint =
            u"'%1' cannot be combined with other targets."_s.arg(users ? u"AllUsers"_s : u"AllApplications"_s);
    return half;
}

QString contradiction(const Half &users, const Half &applications)
{
    if (!users.present || !applications.present)
        return {};
    const bool noUser = !users.allowed && users.everything;
    const bool noApplication = !applications.allowed && applications.everything;
    if (noUser && !noApplication)
        return u"When all users are blocked, all applications must be blocked."_s;
    if (noApplication && users.allowed)
        return u"When any users are allowed, at least one application must be allowed."_s;
    return {};
}

std::optional<Response> refuseSetting(const Tenant &tenant, const Json &setting, bool inboundDefault)
{
    const Half users = lookAt(setting, true);
    const Half applications = lookAt(setting, false);
    for (const QString &complaint : {users.complaint, applications.complaint, contradiction(users, applications)}) {
        if (!complaint.isEmpty())
            return badRequest(complaint);
    }
    if (inboundDefault && users.chosen)
        return badRequest(u"Default inbound settings cannot target specific users or groups."_s);
    if ((users.chosen || applications.chosen) && !tenant.hasPremium())
        return error(403, "AccessDenied", u"Your tenant is not licensed for this feature."_s);
    return std::nullopt;
}

bool anyTrue(const Json &flags)
{
    return std::any_of(flags.begin(), flags.end(), [](const Json &flag) { return flag == true; });
}

/// Members of `changes` replace those of `stored`, one level deep.
Json mergeMembers(const Json &stored, const Json &changes)
{
    if (!stored.is_object() || !changes.is_object())
        return changes;
    Json merged = stored;
    for (auto member = changes.begin(); member != changes.end(); ++member)
        merged[member.key()] = *member;
    return merged;
}

/// A setting of halves: a half keeps what is not named in it.
Json mergeHalves(const Json &stored, const Json &changes)
{
    if (!stored.is_object() || !changes.is_object())
        return changes;
    Json merged = stored;
    for (auto half = changes.begin(); half != changes.end(); ++half)
        merged[half.key()] = mergeMembers(memberAt(stored, half.key().c_str()), *half);
    return merged;
}
} // namespace

Json mergeAccess(const Json &stored, const Json &changes)
{
    Json merged = stored;
    for (auto member = changes.begin(); member != changes.end(); ++member) {
        const bool annotation = member.key().find("@odata.") != std::string::npos;
        if (!annotation)
            merged[member.key()] = mergeHalves(memberAt(stored, member.key().c_str()), *member);
    }
    return merged;
}

std::optional<Response> refuseAccess(const Tenant &tenant, const Json &changes, const Json &merged, bool isDefault)
{
    for (const char *name : settings) {
        const bool inbound = QByteArrayView(name).endsWith("Inbound");
        if (!changes.contains(name))
            continue;
        if (auto refused = refuseSetting(tenant, memberAt(merged, name), isDefault && inbound))
            return refused;
    }
    if (anyTrue(memberAt(changes, "inboundTrust")) && !tenant.hasPremium())
        return error(403, "AccessDenied", u"Your tenant is not licensed for this feature."_s);
    return std::nullopt;
}
} // namespace entente::practice::graph
