// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/seedobjects.h"

#include <QUuid>

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
constexpr const char *created = "2023-02-14T09:26:53Z";

Json user()
{
    Json json;
    for (const char *name : {"city",
                             "companyName",
                             "country",
                             "creationType",
                             "deletedDateTime",
                             "department",
                             "employeeId",
                             "externalUserState",
                             "externalUserStateChangeDateTime",
                             "givenName",
                             "jobTitle",
                             "lastPasswordChangeDateTime",
                             "mail",
                             "mailNickname",
                             "mobilePhone",
                             "officeLocation",
                             "onPremisesSyncEnabled",
                             "preferredLanguage",
                             "showInAddressList",
                             "state",
                             "surname",
                             "usageLocation"})
        json[name] = nullptr;
    for (const char *name : {"businessPhones", "otherMails", "proxyAddresses", "identities"})
        json[name] = Json::array();
    json["accountEnabled"] = true;
    json["createdDateTime"] = created;
    json["userType"] = "Member";
    return json;
}

/// An id that belongs to this object of this tenant and never changes.
QString derivedId(const QString &tenantId, const QString &name)
{
    return QUuid::createUuidV5(QUuid::fromString(tenantId), name).toString(QUuid::WithoutBraces);
}

/// "A.B@c.com" -> "A.B"
QString localPart(const QString &mail)
{
    return mail.section(u'@', 0, 0);
}
} // namespace

Json memberObject(const Json &seed)
{
    Json json = user();
    const QString name = textAt(seed, "userPrincipalName");
    json["mail"] = name;
    json["mailNickname"] = localPart(name);
    json["proxyAddresses"] = Json::array({("SMTP:" + name.toUtf8()).toStdString()});
    json.update(seed);
    json.erase("roles");
    return json;
}

Json guestObject(const Json &seed, const QString &initial)
{
    Json json = user();
    QString local = textAt(seed, "mail");
    local.replace(u'@', u'_');
    json["userPrincipalName"] = local + u"#EXT#@"_s + initial;
    json["mailNickname"] = local + u"#EXT#"_s;
    json["userType"] = "Guest";
    json["creationType"] = "Invitation";
    json["externalUserStateChangeDateTime"] = created;
    json["otherMails"] = Json::array({textAt(seed, "mail").toStdString()});
    json.update(seed);
    return json;
}

Json groupObject(const Json &seed, const QString &domain)
{
    const QString kind = textAt(seed, "kind");
    const bool unified = kind != u"security"_s;
    Json json;
    for (const char *name : {"classification", "deletedDateTime", "description", "expirationDateTime",
                             "isAssignableToRole", "mail", "membershipRule", "membershipRuleProcessingState",
                             "onPremisesSyncEnabled", "preferredDataLocation", "uniqueName", "visibility"})
        json[name] = nullptr;
    for (const char *name : {"assignedLabels", "groupTypes", "proxyAddresses", "resourceProvisioningOptions"})
        json[name] = Json::array();
    json.update(seed);
    json.erase("kind");
    json.erase("members");
    json["createdDateTime"] = created;
    json["renewedDateTime"] = created;
    json["mailEnabled"] = unified;
    json["securityEnabled"] = !unified;
    json["mailNickname"] = textAt(seed, "id").left(8);
    if (unified) {
        json["mail"] = textAt(seed, "id").left(8) + u'@' + domain;
        json["visibility"] = "Private";
        json["groupTypes"] = Json::array({"Unified"});
    }
    if (kind == u"team"_s)
        json["resourceProvisioningOptions"] = Json::array({"Team"});
    return json;
}

Json servicePrincipalObject(const Json &seed, const QString &tenantId, const QString &owner)
{
    const QString appId = textAt(seed, "appId");
    Json json = {{"id", derivedId(tenantId, appId)}, {"appId", appId}, {"displayName", textAt(seed, "displayName")}};
    json["appDisplayName"] = textAt(seed, "displayName");
    json["appDescription"] = nullptr;
    json["appOwnerOrganizationId"] = owner;
    json["accountEnabled"] = true;
    json["deletedDateTime"] = nullptr;
    json["servicePrincipalType"] = "Application";
    json["signInAudience"] = owner == tenantId ? "AzureADMyOrg" : "AzureADMultipleOrgs";
    json["servicePrincipalNames"] = Json::array({appId.toStdString()});
    for (const char *name : {"appRoles", "oauth2PermissionScopes", "tags"})
        json[name] = Json::array();
    json["verifiedPublisher"] = {
        {"displayName", nullptr}, {"verifiedPublisherId", nullptr}, {"addedDateTime", nullptr}};
    return json;
}

QString initialDomain(const Json &seed)
{
    for (const Json &domain : memberAt(seed, "domains")) {
        if (boolAt(domain, "isInitial").value_or(false))
            return textAt(domain, "name");
    }
    return {};
}

Json organizationObject(const Json &seed)
{
    Json json = {{"id", textAt(seed, "id")}, {"displayName", textAt(seed, "displayName")}, {"tenantType", "AAD"}};
    json["countryLetterCode"] = textAt(seed, "country");
    json["createdDateTime"] = created;
    for (const char *name : {"country", "deletedDateTime", "defaultUsageLocation", "onPremisesSyncEnabled",
                             "partnerTenantType", "privacyProfile"})
        json[name] = nullptr;
    for (const char *name :
         {"assignedPlans", "provisionedPlans", "securityComplianceNotificationMails", "technicalNotificationMails"})
        json[name] = Json::array();
    Json verified = Json::array();
    for (const Json &domain : memberAt(seed, "domains")) {
        Json item = {{"name", textAt(domain, "name")},
                     {"type", "Managed"},
                     {"capabilities", "Email, OfficeCommunicationsOnline"}};
        item["isDefault"] = boolAt(domain, "isDefault").value_or(false);
        item["isInitial"] = boolAt(domain, "isInitial").value_or(false);
        verified.push_back(std::move(item));
    }
    json["verifiedDomains"] = verified;
    return json;
}

std::vector<Json> domainObjects(const Json &seed)
{
    std::vector<Json> domains;
    for (const Json &domain : memberAt(seed, "domains")) {
        Json json = {{"id", textAt(domain, "name")}, {"authenticationType", "Managed"}, {"isAdminManaged", true}};
        json["isDefault"] = boolAt(domain, "isDefault").value_or(false);
        json["isInitial"] = boolAt(domain, "isInitial").value_or(false);
        json["isRoot"] = true;
        json["isVerified"] = true;
        json["supportedServices"] = Json::array({"Email", "OfficeCommunicationsOnline"});
        for (const char *name : {"availabilityStatus", "manufacturer", "model", "passwordNotificationWindowInDays",
                                 "passwordValidityPeriodInDays", "state"})
            json[name] = nullptr;
        domains.push_back(std::move(json));
    }
    return domains;
}

std::vector<Json> skuObjects(const Json &seed, const QString &tenantId)
{
    std::vector<Json> skus;
    for (const Json &sku : memberAt(seed, "subscribedSkus")) {
        Json plans = Json::array();
        const Json &given = memberAt(sku, "servicePlans");
        for (auto plan = given.begin(); plan != given.end(); ++plan)
            plans.push_back({{"servicePlanId", *plan},
                             {"servicePlanName", plan.key()},
                             {"provisioningStatus", "Success"},
                             {"appliesTo", "User"}});
        Json json = {{"id", tenantId + u'_' + textAt(sku, "skuId")}, {"skuId", memberAt(sku, "skuId")}};
        json["skuPartNumber"] = memberAt(sku, "skuPartNumber");
        json["accountId"] = tenantId;
        json["accountName"] = textAt(seed, "displayName");
        json["appliesTo"] = "User";
        json["capabilityStatus"] = "Enabled";
        json["consumedUnits"] = memberAt(sku, "consumed");
        json["prepaidUnits"] = {
            {"enabled", memberAt(sku, "enabled")}, {"suspended", 0}, {"warning", 0}, {"lockedOut", 0}};
        json["servicePlans"] = plans;
        json["subscriptionIds"] = Json::array({derivedId(tenantId, textAt(sku, "skuPartNumber")).toStdString()});
        skus.push_back(std::move(json));
    }
    return skus;
}

std::vector<Json> domainListObjects(const Json &seed, const QString &tenantId)
{
    const Json &blocked = memberAt(seed, "blockedDomains");
    if (!blocked.is_array())
        return {};
    Json definition;
    Json &domains = definition["B2BManagementPolicy"]["InvitationsAllowedAndBlockedDomainsPolicy"];
    domains["AllowedDomains"] = Json::array();
    domains["BlockedDomains"] = blocked;
    definition["B2BManagementPolicy"]["AutoRedeemPolicy"] = Json::object();
    Json policy = {{"id", derivedId(tenantId, u"b2bManagementPolicy"_s)}, {"displayName", "B2BManagementPolicy"}};
    policy["deletedDateTime"] = nullptr;
    policy["definition"] = Json::array({definition.dump()});
    policy["isOrganizationDefault"] = true;
    return {policy};
}
} // namespace entente::practice
