// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the practice cloud answers and takes, held against Microsoft's own metadata.
#include "core/practice/graph/directorytypes.h"
#include "core/practice/graph/router.h"
#include "core/practice/graph/shape.h"
#include "tests/practice/graphhelper.h"
#include "tests/support/graphschema.h"

#include <set>

namespace entente::test
{
using namespace Qt::StringLiterals;
using practice::graph::ListRules;
using practice::graph::Property;
using practice::graph::Route;
using practice::graph::Shape;

class Contract : public GraphTest
{
protected:
    void SetUp() override
    {
        if (!schema)
            GTEST_SKIP() << "graph-schema.json is not beside this checkout: nothing to hold the practice cloud against";
    }

    std::optional<GraphSchema> schema = GraphSchema::load();

    std::string complaints(const Json &value, const QString &type) const
    {
        return schema->check(value, type).join(u'\n').toStdString();
    }

    /// Every name and enum member of a table of ours is one of Microsoft's, and so on inwards.
    void holdShape(const Shape &shape, const QString &type)
    {
        for (const Property &property : shape.properties) {
            const QString name = property.name.toString();
            EXPECT_TRUE(schema->knows(type, name)) << qPrintable(type) << '.' << qPrintable(name);
            const QString inner = schema->propertyType(type, name);
            if (inner.isEmpty())
                continue; // seen on the wire only: there is no type to look into
            const QStringList members = schema->enumMembers(inner);
            for (const QStringView member : property.members)
                EXPECT_TRUE(members.contains(member)) << qPrintable(inner) << ' ' << qPrintable(member.toString());
            if (property.object)
                holdShape(*property.object, inner);
        }
    }
};

TEST_F(Contract, whatIsTakenIsNamedAsInTheMetadata)
{
    using namespace practice::graph;
    holdShape(partnerShape, u"crossTenantAccessPolicyConfigurationPartner"_s);
    holdShape(accessPolicyShape, u"crossTenantAccessPolicy"_s);
    holdShape(synchronizationShape, u"crossTenantIdentitySyncPolicyPartner"_s);
    holdShape(authorizationPolicyShape, u"authorizationPolicy"_s);
    holdShape(getByIdsShape, u"getByIdsParameters"_s);
    // blockServiceProviderOutboundAccess of the default is in the beta metadata only.
    std::vector<Property> stable(defaultShape.properties.begin(), defaultShape.properties.end());
    EXPECT_EQ(
        std::erase_if(stable, [](const Property &one) { return one.name == u"blockServiceProviderOutboundAccess"; }),
        1U);
    holdShape({defaultShape.name, stable}, u"crossTenantAccessPolicyConfigurationDefault"_s);
}

TEST_F(Contract, whatCanBeSelectedIsNamedAsInTheMetadata)
{
    using namespace practice::graph;
    for (const ListRules &rules : {userRules(), groupRules(), servicePrincipalRules(), organizationRules(),
                                   domainRules(), skuRules(), roleRules()}) {
        const QString type = rules.typeName.section(u'.', -1);
        for (const QString &name : rules.properties + rules.defaults + rules.searchable)
            EXPECT_TRUE(schema->knows(type, name)) << qPrintable(rules.typeName) << '.' << qPrintable(name);
    }
}

/// A request that shows what a route answers.
struct Example {
    QByteArray method;
    const char *pattern; ///< as in the route
    QString target;      ///< with the placeholders filled in
    Json body;
};

class ContractWalk : public Contract
{
protected:
    QString firstId(const QString &target) { return textAt(get(target).json()["value"][0], "id"); }

    QString domainListId()
    {
        QString id;
        cloud.withTenant(u"tailspintoys.com"_s,
                         [&id](practice::Tenant *tenant) { id = textAt(tenant->domainLists.at(0), "id"); });
        return id;
    }

    std::vector<Example> examples()
    {
        const QString margie = lookUp(u"margiestravel.com"_s);
        const QString partners = policy + u"/partners"_s;
        const QString fresh = partners + u'/' + margie;
        const QString sync = fresh + u"/identitySynchronization"_s;
        const Json trust = {{"inboundTrust", {{"isMfaAccepted", true}}}};
        const char *const onePartner = "/policies/crossTenantAccessPolicy/partners/{}";
        const char *const onePartnerSync = "/policies/crossTenantAccessPolicy/partners/{}/identitySynchronization";
        const char *const users = "/users/{}";
        return {
            {"GET", "/organization", u"/organization"_s, {}},
            {"GET", "/domains", u"/domains"_s, {}},
            {"GET", "/domains/{}", u"/domains/contoso.com"_s, {}},
            {"GET", "/subscribedSkus", u"/subscribedSkus"_s, {}},
            {"GET", "/me", u"/me"_s, {}},
            {"GET", "/me/transitiveMemberOf", u"/me/transitiveMemberOf"_s, {}},
            {"GET",
             "/me/transitiveMemberOf/microsoft.graph.directoryRole",
             u"/me/transitiveMemberOf/microsoft.graph.directoryRole"_s,
             {}},
            {"GET", "/users", u"/users?$top=999&$select="_s + practice::graph::userRules().properties.join(u','), {}},
            {"GET", "/users/$count", u"/users/$count"_s, {}},
            {"GET", users, u"/users/"_s + firstId(u"/users"_s), {}},
            {"GET", "/groups", u"/groups?$top=999"_s, {}},
            {"GET", "/groups/{}", u"/groups/"_s + firstId(u"/groups"_s), {}},
            {"GET", "/groups/{}/members", u"/groups/%1/members"_s.arg(firstId(u"/groups"_s)), {}},
            {"GET", "/servicePrincipals", u"/servicePrincipals?$top=999"_s, {}},
            {"GET", "/servicePrincipals/{}", u"/servicePrincipals/"_s + firstId(u"/servicePrincipals"_s), {}},
            {"GET",
             "/servicePrincipals(appId={})",
             u"/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')"_s,
             {}},
            {"POST",
             "/directoryObjects/getByIds",
             u"/directoryObjects/getByIds"_s,
             {{"ids", Json::array({firstId(u"/users"_s).toStdString(), firstId(u"/groups"_s).toStdString(),
                                   firstId(u"/servicePrincipals"_s).toStdString()})}}},
            {"GET",
             "/tenantRelationships/findTenantInformationByTenantId(tenantId={})",
             u"/tenantRelationships/findTenantInformationByTenantId(tenantId='%1')"_s.arg(margie),
             {}},
            {"GET",
             "/tenantRelationships/findTenantInformationByDomainName(domainName={})",
             u"/tenantRelationships/findTenantInformationByDomainName(domainName='fabrikam.com')"_s,
             {}},
            {"GET", "/policies/crossTenantAccessPolicy", policy, {}},
            {"PATCH", "/policies/crossTenantAccessPolicy", policy, {{"allowedCloudEndpoints", Json::array()}}},
            {"GET", "/policies/crossTenantAccessPolicy/default", policy + u"/default"_s, {}},
            {"PATCH", "/policies/crossTenantAccessPolicy/default", policy + u"/default"_s, trust},
            {"POST",
             "/policies/crossTenantAccessPolicy/default/resetToSystemDefault",
             policy + u"/default/resetToSystemDefault"_s,
             {}},
            {"GET", "/policies/crossTenantAccessPolicy/partners", partners + u"?$expand=identitySynchronization"_s, {}},
            {"POST", "/policies/crossTenantAccessPolicy/partners", partners, {{"tenantId", margie}}},
            {"GET", onePartner, fresh, {}},
            {"PATCH", onePartner, fresh, trust},
            {"PUT", onePartnerSync, sync, {{"displayName", "Margie"}, {"userSyncInbound", {{"isSyncAllowed", true}}}}},
            {"GET", onePartnerSync, sync, {}},
            {"PATCH", onePartnerSync, sync, {{"displayName", "Margie’s"}}},
            {"DELETE", onePartnerSync, sync, {}},
            {"DELETE", onePartner, fresh, {}},
            {"GET", "/policies/authorizationPolicy", u"/policies/authorizationPolicy"_s, {}},
            {"PATCH",
             "/policies/authorizationPolicy",
             u"/policies/authorizationPolicy"_s,
             {{"allowInvitesFrom", "none"}}},
            {"GET", "/policies/b2bManagementPolicies", u"/policies/b2bManagementPolicies"_s, {}},
            {"GET", "/policies/b2bManagementPolicies/{}", u"/policies/b2bManagementPolicies/"_s + domainListId(), {}},
        };
    }

    /// An item that says its own type is held against that one.
    QString typeOf(const Json &item, const QString &declared)
    {
        const QString own = textAt(item, "@odata.type");
        return own.isEmpty() ? declared : own.section(u'.', -1);
    }

    void holdAnswer(const Response &answer, const QString &declared)
    {
        if (declared.isEmpty() || declared.startsWith(u"text/"_s)) {
            EXPECT_EQ(answer.body.isEmpty(), declared.isEmpty());
            return;
        }
        const Json json = answer.json();
        EXPECT_FALSE(textAt(json, "@odata.context").isEmpty());
        if (!declared.startsWith(u"collection("_s)) {
            EXPECT_EQ(complaints(json, declared), "");
            return;
        }
        const QString item = declared.mid(11).chopped(1);
        EXPECT_FALSE(json["value"].empty());
        for (const Json &one : json["value"])
            EXPECT_EQ(complaints(one, typeOf(one, item)), "");
    }
};

TEST_F(Contract, theLeastPermissionOnThePagesIsEnough)
{
    for (const Route &route : practice::graph::allRoutes()) {
        const QString version = route.betaOnly ? u"beta"_s : u"v1.0"_s;
        const Json *entry =
            schema->path(QString::fromLatin1(route.method), QString::fromLatin1(route.pattern), version);
        ASSERT_TRUE(entry) << route.method << ' ' << route.pattern;
        for (const Json &scope : memberAt(*entry, "scopesDelegated"))
            EXPECT_TRUE(route.scopes.contains(scope.get<QString>())) << route.pattern << ' ' << scope;
    }
}

TEST_F(ContractWalk, everyAnswerAgreesWithTheMetadata)
{
    std::set<std::pair<QByteArray, QByteArray>> walked;
    for (const Example &example : examples()) {
        SCOPED_TRACE(example.method.toStdString() + ' ' + example.pattern);
        walked.insert({example.method, example.pattern});
        const bool beta = QByteArray(example.pattern).contains("b2bManagement");
        const QString version = beta ? u"beta"_s : u"v1.0"_s;
        const Json *entry =
            schema->path(QString::fromLatin1(example.method), QString::fromLatin1(example.pattern), version);
        ASSERT_TRUE(entry);
        if (beta) {
            token = cloud.mintToken(u"tailspintoys.com"_s, {}, {u"Policy.Read.B2BManagementPolicy"_s});
        }
        practice::Request request = graphRequest(example.method, example.target, token, example.body);
        request.path.replace(u"v1.0"_s, version);
        request.headers.append(qMakePair(QByteArray("ConsistencyLevel"), QByteArray("eventual")));
        if (!example.body.is_null()) {
            EXPECT_EQ(complaints(example.body, textAt(*entry, "request")), "");
        }
        const Response answer = cloud.handle(request);
        EXPECT_EQ(answer.status, memberAt(*entry, "successStatus").get<int>()) << answer.body.constData();
        holdAnswer(answer, textAt(*entry, "response"));
    }
    for (const Route &route : practice::graph::allRoutes())
        EXPECT_TRUE(walked.contains({route.method, route.pattern}))
            << route.method << ' ' << route.pattern << " has no example";
}
} // namespace entente::test
