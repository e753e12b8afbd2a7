// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/replicated.h"

#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace entente::practice
{
/// Objects of one directory collection in the shape of Microsoft Graph, in their order, found by id.
class Collection
{
public:
    void add(Json object);
    const Json *find(const QString &id) const;
    const std::vector<Json> &all() const { return m_objects; }

private:
    std::vector<Json> m_objects;
    std::map<QString, std::size_t> m_byId;
};

/// What anybody may learn about a tenant without being in it.
struct TenantCard {
    QString id; ///< lower case GUID
    QString displayName;
    QString defaultDomain;
    QStringList domains; ///< verified, lower case, the default one included
    QString cloud;       ///< empty: this cloud; otherwise the name of the other one ("USGov")
    QString cloudHost;   ///< of the other cloud, as its openid-configuration tells it ("microsoftonline.us")
    QString region = QStringLiteral("EU");

    bool answersTo(const QString &idOrDomain) const;
};

/// One tenant with everything that is stored for it. Ids are lower case GUIDs.
struct Tenant {
    TenantCard card;
    Json organization;
    std::vector<Json> domains;
    std::vector<Json> subscribedSkus;
    Collection users;
    Collection groups;
    Collection servicePrincipals;
    std::map<QString, QStringList> rolesOfUser;    ///< user id -> role template ids
    std::map<QString, QStringList> membersOfGroup; ///< group id -> user ids
    QString defaultAdministrator;                  ///< user id, who is signed in when nobody is named

    Json accessPolicy; ///< crossTenantAccessPolicy without its children
    Replicated accessDefault;
    std::map<QString, Replicated> partners; ///< by tenant id
    std::map<QString, Json> identitySynchronization;
    Replicated authorizationPolicy;
    std::vector<Json> domainLists; ///< b2bManagementPolicies: whom one may invite

    /// "resource app id/permission" granted for everybody, and per user id.
    std::set<QString> grantedToAll;
    std::map<QString, std::set<QString>> grantedToUser;

    const Json *userByName(const QString &nameOrId) const; ///< by user principal name (any case) or id
    QStringList roles(const QString &userId) const;
    bool hasAnyRole(const QString &userId, const QStringList &templateIds) const;
    bool hasPremium() const; ///< Microsoft Entra ID P1 or P2 among the enabled service plans
};
} // namespace entente::practice
