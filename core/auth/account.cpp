// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/account.h"

#include "core/base/plainname.h"

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
Json accountJson(const Account &account)
{
    Json out = {{"objectId", account.objectId}, {"userName", account.userName}, {"displayName", account.displayName}};
    if (account.byIssuer)
        out["byIssuer"] = true;
    return out;
}
} // namespace

QString tenantToAskFor(const TenantEntry &entry)
{
    return entry.account.byIssuer ? entry.domain : entry.tenantId;
}

Json toJson(const TenantEntry &entry)
{
    Json out = {{"tenantId", entry.tenantId}, {"domain", entry.domain},     {"displayName", entry.displayName},
                {"cloud", entry.cloud},       {"clientId", entry.clientId}, {"account", accountJson(entry.account)}};
    for (const QString &key : entry.tokenKeys)
        out["tokenKeys"].push_back(key);
    if (entry.practice)
        out["practice"] = true;
    return out;
}

std::optional<TenantEntry> tenantEntryFromJson(const Json &json)
{
    TenantEntry entry;
    entry.tenantId = textAt(json, "tenantId");
    if (entry.tenantId.isEmpty())
        return std::nullopt;
    entry.domain = textAt(json, "domain");
    entry.displayName = plainName(textAt(json, "displayName"));
    entry.cloud = textAt(json, "cloud");
    entry.clientId = textAt(json, "clientId");
    const Json &account = memberAt(json, "account");
    entry.account.tenantId = entry.tenantId;
    entry.account.objectId = textAt(account, "objectId");
    entry.account.userName = plainName(textAt(account, "userName"));
    entry.account.displayName = plainName(textAt(account, "displayName"));
    entry.account.byIssuer = boolAt(account, "byIssuer").value_or(false);
    const Json &keys = memberAt(json, "tokenKeys");
    for (std::size_t i = 0; keys.is_array() && i < keys.size(); ++i) {
        if (keys[i].is_string())
            entry.tokenKeys << keys[i].get<QString>();
    }
    entry.practice = boolAt(json, "practice").value_or(false);
    return entry;
}
} // namespace entente
