// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/graph/directorytypes.h"

#include <QUuid>

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

ListRules rulesOf(const QString &type, const QString &context, const QString &properties)
{
    ListRules rules;
    rules.typeName = u"microsoft.graph."_s + type;
    rules.contextName = context;
    rules.properties = words(properties);
    return rules;
}
} // namespace

ListRules userRules()
{
    ListRules rules = rulesOf(
        u"user"_s, u"users"_s,
        u"id deletedDateTime accountEnabled businessPhones city companyName country createdDateTime creationType "
        u"department "
        "displayName employeeId externalUserState externalUserStateChangeDateTime givenName identities jobTitle "
        "lastPasswordChangeDateTime mail mailNickname mobilePhone officeLocation onPremisesSyncEnabled otherMails "
        "preferredLanguage proxyAddresses showInAddressList state surname usageLocation userPrincipalName userType"_s);
    rules.defaults = words(u"businessPhones displayName givenName id jobTitle mail mobilePhone officeLocation "
                           "preferredLanguage surname userPrincipalName"_s);
    rules.searchable = words(u"displayName mail mailNickname userPrincipalName givenName surname"_s);
    return rules;
}

ListRules groupRules()
{
    ListRules rules = rulesOf(
        u"group"_s, u"groups"_s,
        u"id deletedDateTime assignedLabels classification createdDateTime description displayName expirationDateTime "
        u"groupTypes "
        "isAssignableToRole mail mailEnabled mailNickname membershipRule membershipRuleProcessingState "
        "onPremisesSyncEnabled "
        "preferredDataLocation proxyAddresses renewedDateTime resourceProvisioningOptions securityEnabled uniqueName visibility"_s);
    rules.searchable = words(u"displayName description mail mailNickname"_s);
    return rules;
}

ListRules servicePrincipalRules()
{
    ListRules rules = rulesOf(
        u"servicePrincipal"_s, u"servicePrincipals"_s,
        u"id deletedDateTime accountEnabled appDescription appDisplayName appId appOwnerOrganizationId appRoles "
        u"displayName "
        "oauth2PermissionScopes servicePrincipalNames servicePrincipalType signInAudience tags verifiedPublisher"_s);
    rules.searchable = words(u"displayName"_s);
    return rules;
}

ListRules organizationRules()
{
    ListRules rules = rulesOf(
        u"organization"_s, u"organization"_s,
        u"id deletedDateTime assignedPlans country countryLetterCode createdDateTime defaultUsageLocation displayName "
        "onPremisesSyncEnabled partnerTenantType privacyProfile provisionedPlans securityComplianceNotificationMails "
        "technicalNotificationMails tenantType verifiedDomains"_s);
    rules.paged = false;
    return rules;
}

ListRules domainRules()
{
    return rulesOf(
        u"domain"_s, u"domains"_s,
        u"id authenticationType availabilityStatus isAdminManaged isDefault isInitial isRoot isVerified manufacturer "
        "model passwordNotificationWindowInDays passwordValidityPeriodInDays state supportedServices"_s);
}

ListRules skuRules()
{
    ListRules rules =
        rulesOf(u"subscribedSku"_s, u"subscribedSkus"_s,
                u"id accountId accountName appliesTo capabilityStatus consumedUnits prepaidUnits servicePlans skuId "
                "skuPartNumber subscriptionIds"_s);
    rules.paged = false;
    return rules;
}

ListRules roleRules()
{
    return rulesOf(u"directoryRole"_s, u"directoryRoles"_s,
                   u"id deletedDateTime description displayName roleTemplateId"_s);
}

ListRules directoryObjectRules()
{
    ListRules rules = rulesOf(u"directoryObject"_s, u"directoryObjects"_s, u"id deletedDateTime displayName"_s);
    return rules;
}

Json trimmed(const Json &object, const ListRules &rules)
{
    if (rules.defaults.isEmpty())
        return object;
    Json result = Json::object();
    for (const QString &name : rules.defaults) {
        const std::string key = name.toStdString();
        if (object.contains(key))
            result[key] = object[key];
    }
    return result;
}

QString roleObjectId(const QString &tenantId, const QString &templateId)
{
    return QUuid::createUuidV5(QUuid::fromString(tenantId), templateId).toString(QUuid::WithoutBraces);
}
} // namespace entente::practice::graph
