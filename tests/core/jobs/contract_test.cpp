// SPDX-License-Identifier: GPL-3.0-or-later
// Every request that core sends in the main job, held against Microsoft's own metadata.
#include "tests/core/jobs/workbenchfixture.h"
#include "tests/support/graphschema.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <mutex>
#include <utility>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
const QString graphRoot = u"/graph/v1.0"_s;

struct Sent {
    QString method;
    QString target; ///< behind the version, with its query
    QByteArray body;
};

const QString staff = u"d4f5b482-3612-41f1-8b0c-ef1f71d7d963"_s;
const QString maria = u"dcce21f1-d412-4f1c-b658-3f475294aa4e"_s;
const QString exchange = u"00000002-0000-0ff1-ce00-000000000000"_s;

Json target(const QString &id, const char *type)
{
    return Json::object({{"target", id}, {"targetType", type}});
}

Change changed(const Snapshot &snapshot, const QString &type, const QString &setting, const Json &value)
{
    Change change;
    change.address = {type, QString(), setting};
    change.oldValue = snapshot.value(change.address);
    change.newValue = SettingValue::set(value);
    return change;
}

/// A person, a group and an app by their ids in what holds for every partner; and who may invite.
std::vector<Change> changesOfDefaults(const Snapshot &snapshot)
{
    const QString defaults = u"entra.crossTenantAccess.default"_s;
    const Json people = {{"accessType", "allowed"}, {"targets", {target(staff, "group"), target(maria, "user")}}};
    const Json apps = {{"accessType", "allowed"}, {"targets", {target(exchange, "application")}}};
    return {changed(snapshot, defaults, u"entra.directConnect.outbound.users"_s, people),
            changed(snapshot, defaults, u"entra.directConnect.outbound.applications"_s, apps),
            changed(snapshot, defaults, u"entra.trust.mfa"_s, true),
            changed(snapshot, u"entra.authorizationPolicy"_s, u"entra.invitations.allowedFrom"_s,
                    "adminsAndGuestInviters")};
}

/// Writes down what Graph is asked, parts of an envelope one by one, and lets the cloud answer.
class Recorder
{
public:
    explicit Recorder(practice::Cloud &cloud)
    {
        practice::OverrideRule rule;
        rule.answer = [this](const practice::Request &request) -> std::optional<practice::Response> {
            write(request);
            return std::nullopt;
        };
        cloud.changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    }

    std::vector<Sent> sent() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_sent;
    }

private:
    void write(const practice::Request &request)
    {
        if (!request.path.startsWith(graphRoot) || request.path.endsWith("/$batch"_L1))
            return;
        const QString query = request.query.isEmpty() ? QString() : u'?' + QString::fromUtf8(request.query);
        const std::scoped_lock lock(m_mutex);
        m_sent.push_back(
            {QString::fromLatin1(request.method), request.path.mid(graphRoot.size()) + query, request.body});
    }

    mutable std::mutex m_mutex;
    std::vector<Sent> m_sent;
};

/// "collection(user)" and "user" both name the type of the things in the answer.
QString itemType(const QString &type)
{
    return type.startsWith("collection("_L1) ? type.mid(11).chopped(1) : type;
}

/// The properties that a query speaks of, and options that are none.
QStringList queryComplaints(const GraphSchema &schema, const QString &type, const QUrlQuery &query)
{
    static const QStringList options = {u"$select"_s, u"$filter"_s, u"$search"_s, u"$top"_s, u"$count"_s};
    static const QRegularExpression compared(u"([A-Za-z]+) (?:in|eq) "_s);
    QStringList found;
    for (const auto &[option, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!options.contains(option))
            found << u"no such option: "_s + option;
    }
    QStringList properties = query.queryItemValue(u"$select"_s, QUrl::FullyDecoded).split(u',', Qt::SkipEmptyParts);
    for (const auto &match : compared.globalMatch(query.queryItemValue(u"$filter"_s, QUrl::FullyDecoded)))
        properties << match.captured(1);
    for (const QString &property : properties) {
        if (!schema.knows(type, property))
            found << u"%1 has no property %2"_s.arg(type, property);
    }
    return found;
}

QStringList complaints(const GraphSchema &schema, const Sent &sent)
{
    const Json *entry = schema.pathOfRequest(sent.method, sent.target);
    if (!entry)
        return {u"no such path: "_s + sent.method + u' ' + sent.target};
    const QUrlQuery query(sent.target.section(u'?', 1));
    QStringList found = queryComplaints(schema, itemType(textAt(*entry, "response")), query);
    if (!sent.body.isEmpty()) {
        const auto body = parseJson(sent.body);
        found += body ? schema.check(*body, textAt(*entry, "request")) : QStringList{u"no JSON: "_s + sent.target};
    }
    return found;
}
} // namespace

class ClientContract : public WorkbenchFixture
{
protected:
    void SetUp() override
    {
        if (!schema)
            GTEST_SKIP() << "graph-schema.json is not beside this checkout: nothing to hold the requests against";
    }

    void doTheMainJob()
    {
        const QString contoso = signedIn(u"contoso.com"_s);
        const auto before = outcome(workbench.read(contoso));
        ASSERT_TRUE(before);
        const auto fabrikam = outcome(workbench.findTenant(contoso, u"fabrikam.com"_s));
        ASSERT_TRUE(fabrikam);
        EXPECT_TRUE(outcome(workbench.search(contoso, ObjectKind::Group, u"re"_s, 5)));
        EXPECT_TRUE(outcome(workbench.search(contoso, ObjectKind::User, u"ma"_s, 5)));
        EXPECT_TRUE(outcome(workbench.search(contoso, ObjectKind::Application, u"of"_s, 5)));
        PartnerWish wish;
        wish.partnerTenantId = fabrikam->tenantId;
        wish.sharedChannelsInbound = wish.sharedChannelsOutbound = true;
        wish.trustMfa = true;
        const auto part = makeTenantPlan(**before, changesFor(**before, wish));
        ASSERT_TRUE(part);
        Plan plan;
        plan.id = u"0f6f9b0e-6a43-4a2e-8b0b-1f0f6a8f7c55"_s;
        plan.tenants.push_back(*part);
        const auto report = outcome(workbench.apply(plan));
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->allDone());
    }

    void expectKnown(const std::vector<Sent> &sent)
    {
        for (const Sent &one : sent) {
            for (const QString &complaint : complaints(*schema, one))
                ADD_FAILURE() << qPrintable(one.method) << ' ' << qPrintable(one.target) << ": "
                              << qPrintable(complaint);
        }
    }
    static void expectSent(const std::vector<Sent> &sent, const QString &method, const QString &begin)
    {
        EXPECT_TRUE(std::ranges::any_of(
            sent, [&](const Sent &one) { return one.method == method && one.target.startsWith(begin); }))
            << qPrintable(method) << ' ' << qPrintable(begin);
    }

    std::optional<GraphSchema> schema = GraphSchema::load();
};

TEST_F(ClientContract, everyRequestOfTheMainJobIsInTheMetadata)
{
    const Recorder recorder(server.cloud());
    doTheMainJob();
    const std::vector<Sent> sent = recorder.sent();
    EXPECT_GT(sent.size(), 20U);
    expectKnown(sent);
    EXPECT_TRUE(
        std::ranges::any_of(sent, [](const Sent &one) { return one.method == "PATCH"_L1 || one.method == "POST"_L1; }));
}

TEST_F(ClientContract, everyRequestForAReviewAndForTheDefaultsIsInTheMetadata)
{
    const QString contoso = signedIn(u"contoso.com"_s);
    const auto before = outcome(workbench.read(contoso));
    ASSERT_TRUE(before);
    const auto part = makeTenantPlan(**before, changesOfDefaults(**before));
    ASSERT_TRUE(part) << qPrintable(part.error().message);
    Plan plan;
    plan.id = u"0f6f9b0e-6a43-4a2e-8b0b-1f0f6a8f7c56"_s;
    plan.tenants.push_back(*part);

    const Recorder recorder(server.cloud());
    practice::OverrideRule refusal;
    refusal.pathPrefix = graphRoot + u"/directoryObjects/getByIds"_s;
    refusal.answer = [refused = false](const practice::Request &) mutable -> std::optional<practice::Response> {
        if (std::exchange(refused, true))
            return std::nullopt;
        return practice::Response(403, R"({"error":{"code":"Authorization_RequestDenied"}})", "application/json");
    };
    server.cloud().changeFaults([&refusal](practice::Faults &faults) { faults.overrides.push_back(refusal); });
    const auto review = outcome(workbench.readForReview(contoso, plan));
    ASSERT_TRUE(review) << qPrintable(review.error().message);
    EXPECT_TRUE((*review)->tenant.unread.isEmpty());
    EXPECT_EQ((*review)->names.text(staff), u"All staff"_s);
    const auto report = outcome(workbench.apply(plan));
    ASSERT_TRUE(report) << qPrintable(report.error().message);
    EXPECT_TRUE(report->allDone());

    const std::vector<Sent> sent = recorder.sent();
    expectKnown(sent);
    expectSent(sent, u"POST"_s, u"/directoryObjects/getByIds"_s);
    expectSent(sent, u"GET"_s, u"/users?$filter=id"_s);
    expectSent(sent, u"GET"_s, u"/groups?$filter=id"_s);
    expectSent(sent, u"GET"_s, u"/servicePrincipals?$filter=appId"_s);
    expectSent(sent, u"PATCH"_s, u"/policies/crossTenantAccessPolicy/default"_s);
    expectSent(sent, u"PATCH"_s, u"/policies/authorizationPolicy"_s);
}

TEST_F(ClientContract, aMisspeltNameIsFound)
{
    const Sent path{u"GET"_s, u"/policies/crossTenantAccesPolicy/default"_s, {}};
    EXPECT_FALSE(complaints(*schema, path).isEmpty());
    const Sent selected{u"GET"_s, u"/organization?$select=id,displayname"_s, {}};
    EXPECT_FALSE(complaints(*schema, selected).isEmpty());
    const Sent filtered{u"GET"_s, u"/users?$filter=iD%20in%20('a','b')"_s, {}};
    EXPECT_FALSE(complaints(*schema, filtered).isEmpty());
    const Sent option{u"GET"_s, u"/users?$selekt=id"_s, {}};
    EXPECT_FALSE(complaints(*schema, option).isEmpty());
    const Sent body{u"PATCH"_s, u"/policies/crossTenantAccessPolicy/default"_s, R"({"b2BDirectConnectInbound":null})"};
    EXPECT_FALSE(complaints(*schema, body).isEmpty());
}
} // namespace entente::test
