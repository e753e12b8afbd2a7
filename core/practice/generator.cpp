// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/generator.h"

#include "core/practice/roles.h"
#include "core/practice/seeds.h"

#include <QUuid>

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
QString idOf(const QString &domain, const QString &kind, int number)
{
    static const QUuid space = QUuid::fromString(u"5f1f4c58-64a6-4d0b-a45c-0b8e8a0c6f57"_s);
    return QUuid::createUuidV5(space, u"%1/%2/%3"_s.arg(domain, kind).arg(number)).toString(QUuid::WithoutBraces);
}

Json generatedUser(const QString &domain, int number)
{
    Json user = {{"id", idOf(domain, u"user"_s, number)}, {"displayName", u"Person %1"_s.arg(number)}};
    user["userPrincipalName"] = u"person%1@%2"_s.arg(QString::number(number), domain);
    if (number == 0)
        user["roles"] = Json::array({role::globalAdministrator.toString().toStdString()});
    return user;
}

Json target(const QString &id, const char *type)
{
    return {{"target", id}, {"targetType", type}};
}

Json half(const char *accessType, const Json &only)
{
    return {{"accessType", accessType}, {"targets", Json::array({only})}};
}

/// Every fourth partner is for everybody, every fourth for a group, every fourth blocked, the rest inherits.
Json generatedPartner(const QString &domain, int number, int groups)
{
    Json partner = {{"tenantId", idOf(domain, u"partner"_s, number)}};
    const int kind = number % 4;
    if (kind == 3)
        return partner;
    const char *accessType = kind == 2 ? "blocked" : "allowed";
    const bool toGroup = kind == 1 && groups > 0;
    const Json everybody = target(u"AllUsers"_s, "user");
    const Json group = target(idOf(domain, u"group"_s, groups > 0 ? number % groups : 0), "group");
    const Json applications = half(accessType, target(u"AllApplications"_s, "application"));
    partner["b2bCollaborationOutbound"] = {{"usersAndGroups", half(accessType, toGroup ? group : everybody)},
                                           {"applications", applications}};
    partner["b2bDirectConnectInbound"] = {{"usersAndGroups", half(accessType, everybody)},
                                          {"applications", applications}};
    return partner;
}

TenantCard partnerCard(const QString &domain, int number)
{
    TenantCard card;
    card.id = idOf(domain, u"partner"_s, number);
    card.displayName = u"Partner %1"_s.arg(number);
    card.defaultDomain = u"partner%1.%2"_s.arg(QString::number(number), domain);
    card.domains = {card.defaultDomain};
    return card;
}

Json generatedSeed(const QString &domain, GeneratedSize size)
{
    Json seed = {{"id", idOf(domain, u"tenant"_s, 0)}, {"displayName", domain}, {"country", "SE"}};
    seed["administrator"] = u"person0@"_s + domain;
    const Json only = {{"name", domain}, {"isDefault", true}, {"isInitial", true}};
    seed["domains"] = Json::array({only});
    Json sku = {{"skuPartNumber", "AAD_PREMIUM"},
                {"skuId", "078d2b04-f1bd-4111-bbd4-b4b1b354cef4"},
                {"enabled", size.users},
                {"consumed", size.users}};
    sku["servicePlans"]["AAD_PREMIUM"] = "41781fb2-bc02-4b7c-bd55-b576c07bb09d";
    seed["subscribedSkus"] = Json::array({sku});
    for (int i = 0; i < size.users; ++i)
        seed["users"].push_back(generatedUser(domain, i));
    for (int i = 0; i < size.groups; ++i) {
        Json group = {{"id", idOf(domain, u"group"_s, i)}, {"displayName", u"Group %1"_s.arg(i)}, {"kind", "security"}};
        group["members"] = Json::array({idOf(domain, u"user"_s, i % size.users).toStdString()});
        seed["groups"].push_back(group);
    }
    Json &access = seed["crossTenantAccess"];
    access["allowedCloudEndpoints"] = Json::array();
    for (int i = 0; i < size.partners; ++i)
        access["partners"].push_back(generatedPartner(domain, i, size.groups));
    return seed;
}
} // namespace

GeneratedTenant generateTenant(const QString &domain, GeneratedSize size)
{
    size.users = std::max(size.users, 1);
    GeneratedTenant generated;
    Result<Tenant> tenant = tenantFromSeed(generatedSeed(domain, size), builtInSeed(u"apps"_s));
    if (!tenant)
        qFatal("%s", qPrintable(tenant.error().detail));
    generated.tenant = std::move(*tenant);
    for (int i = 0; i < size.partners; ++i)
        generated.partnerCards.push_back(partnerCard(domain, i));
    return generated;
}
} // namespace entente::practice
