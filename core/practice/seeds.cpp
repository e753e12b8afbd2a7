// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/seeds.h"

#include "core/practice/graph/accessrules.h"
#include "core/practice/graph/shape.h"
#include "core/practice/random.h"
#include "core/practice/seedobjects.h"
#include "core/practice/servicedefaults.h"
#include "core/practice/signin/consent.h"

#include <QFile>

// Resources in a static library are only there when somebody asks for them, outside of any namespace.
static void initialiseSeeds()
{
    Q_INIT_RESOURCE(practice);
}

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
/// Seeds are ours and in English: a broken one is a fault of the program, not of a person.
Error broken(const QString &detail)
{
    return Error(ErrorKind::Internal, u"practice.seed"_s, u"A seed of the practice cloud is broken."_s)
        .withDetail(detail);
}

QString readCard(const Json &seed, TenantCard &card)
{
    card.id = textAt(seed, "id");
    card.displayName = textAt(seed, "displayName");
    for (const Json &domain : memberAt(seed, "domains")) {
        card.domains.append(textAt(domain, "name"));
        if (boolAt(domain, "isDefault").value_or(false))
            card.defaultDomain = textAt(domain, "name");
    }
    return isGuid(card.id) && !card.displayName.isEmpty() && !card.defaultDomain.isEmpty() ? QString()
                                                                                           : u"id, name or domains"_s;
}

QString readPeople(const Json &seed, Tenant &tenant)
{
    for (const Json &user : memberAt(seed, "users")) {
        tenant.users.add(memberObject(user));
        for (const Json &role : memberAt(user, "roles"))
            tenant.rolesOfUser[textAt(user, "id")].append(role.get<QString>());
    }
    for (const Json &guest : memberAt(seed, "guests"))
        tenant.users.add(guestObject(guest, initialDomain(seed)));
    for (const Json &group : memberAt(seed, "groups")) {
        const QString id = textAt(group, "id");
        tenant.groups.add(groupObject(group, tenant.card.defaultDomain));
        for (const Json &member : memberAt(group, "members")) {
            if (!tenant.users.find(member.get<QString>()))
                return u"members of group %1"_s.arg(id);
            tenant.membersOfGroup[id].append(member.get<QString>());
        }
    }
    const Json *administrator = tenant.userByName(textAt(seed, "administrator"));
    tenant.defaultAdministrator = administrator ? textAt(*administrator, "id") : QString();
    return administrator ? QString() : u"administrator"_s;
}

/// Checks a stored object as if it had been written: what is read-only on the wire is left out of the check.
QString checkStored(const Tenant &tenant, Json stored, const graph::Shape &shape, bool isDefault)
{
    for (const char *readOnly : {"isServiceDefault", "isInMultiTenantOrganization"})
        stored.erase(readOnly);
    if (const QString complaint = graph::checkShape(stored, shape); !complaint.isEmpty())
        return complaint;
    const auto refused = graph::refuseAccess(tenant, stored, stored, isDefault);
    return refused ? QString::fromUtf8(refused->body) : QString();
}

QString readAccess(const Json &access, Tenant &tenant)
{
    tenant.accessPolicy = {
        {"id", tenant.card.id}, {"displayName", "CrossTenantAccessPolicy"}, {"description", nullptr}};
    tenant.accessPolicy["deletedDateTime"] = nullptr;
    tenant.accessPolicy["allowedCloudEndpoints"] = memberAt(access, "allowedCloudEndpoints");
    Json defaults = serviceDefaultAccess();
    if (const Json &changed = memberAt(access, "default"); changed.is_object())
        defaults.update(changed);
    if (const QString complaint = checkStored(tenant, defaults, graph::defaultShape, true); !complaint.isEmpty())
        return complaint;
    tenant.accessDefault = Replicated(defaults);
    for (const Json &entry : memberAt(access, "partners")) {
        Json partner = emptyPartner(textAt(entry, "tenantId"));
        partner.update(entry);
        if (const QString complaint = checkStored(tenant, partner, graph::partnerShape, false); !complaint.isEmpty())
            return textAt(entry, "tenantId") + u' ' + complaint;
        tenant.partners[textAt(entry, "tenantId")] = Replicated(partner);
    }
    for (const Json &policy : memberAt(access, "identitySynchronization"))
        tenant.identitySynchronization[textAt(policy, "tenantId")] = policy;
    return {};
}

void readGranted(const Json &seed, Tenant &tenant)
{
    grantBeforehand(tenant);
    for (const Json &permission : memberAt(seed, "grantedPermissions"))
        tenant.grantedToAll.insert(scopeKey(graphResource(), permission.get<QString>()));
}
} // namespace

Result<Tenant> tenantFromSeed(const Json &seed, const Json &apps)
{
    Tenant tenant;
    if (const QString wrong = readCard(seed, tenant.card); !wrong.isEmpty())
        return failure(broken(wrong));
    tenant.organization = organizationObject(seed);
    tenant.domains = domainObjects(seed);
    tenant.subscribedSkus = skuObjects(seed, tenant.card.id);
    if (const QString wrong = readPeople(seed, tenant); !wrong.isEmpty())
        return failure(broken(wrong));
    for (const Json &app : memberAt(apps, "apps"))
        tenant.servicePrincipals.add(servicePrincipalObject(app, tenant.card.id, textAt(apps, "publisher")));
    for (const Json &app : memberAt(seed, "apps"))
        tenant.servicePrincipals.add(servicePrincipalObject(app, tenant.card.id, tenant.card.id));
    if (const QString wrong = readAccess(memberAt(seed, "crossTenantAccess"), tenant); !wrong.isEmpty())
        return failure(broken(wrong));
    Json policy = serviceDefaultAuthorizationPolicy();
    if (const Json &changed = memberAt(seed, "authorizationPolicy"); changed.is_object())
        policy.update(changed);
    tenant.authorizationPolicy = Replicated(policy);
    tenant.domainLists = domainListObjects(seed, tenant.card.id);
    readGranted(seed, tenant);
    return tenant;
}

Result<std::vector<TenantCard>> strangersFromSeed(const Json &seed)
{
    std::vector<TenantCard> cards;
    for (const Json &entry : memberAt(seed, "tenants")) {
        TenantCard card;
        card.id = textAt(entry, "id");
        card.displayName = textAt(entry, "displayName");
        card.defaultDomain = textAt(entry, "defaultDomain");
        card.cloud = textAt(entry, "cloud");
        card.cloudHost = textAt(entry, "cloudHost");
        for (const Json &domain : memberAt(entry, "domains"))
            card.domains.append(domain.get<QString>());
        if (!isGuid(card.id) || !card.domains.contains(card.defaultDomain))
            return failure(broken(card.displayName));
        cards.push_back(std::move(card));
    }
    return cards;
}

Json builtInSeed(const QString &name)
{
    initialiseSeeds();
    QFile file(u":/practice/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::optional<Json> seed = parseJson(file.readAll());
    return seed ? *seed : Json();
}

QStringList builtInTenants()
{
    return {u"contoso"_s, u"fabrikam"_s, u"tailspintoys"_s};
}
} // namespace entente::practice
