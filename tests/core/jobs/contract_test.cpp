// SPDX-License-Identifier: GPL-3.0-or-later
// Every request that core sends in the main job, held against Microsoft's own metadata.
#include "core/engine/planner.h"
#include "core/engine/wishes.h"
#include "tests/core/jobs/workbenchfixture.h"
#include "tests/support/graphschema.h"

#include <QUrlQuery>

#include <mutex>

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

QStringList complaints(const GraphSchema &schema, const Sent &sent)
{
    const Json *entry = schema.pathOfRequest(sent.method, sent.target);
    if (!entry)
        return {u"no such path: "_s + sent.method + u' ' + sent.target};
    QStringList found;
    const QString response = itemType(textAt(*entry, "response"));
    const QUrlQuery query(sent.target.section(u'?', 1));
    const QString select = query.queryItemValue(u"$select"_s, QUrl::FullyDecoded);
    for (const QString &property : select.split(u',', Qt::SkipEmptyParts)) {
        if (!schema.knows(response, property))
            found << u"%1 has no property %2"_s.arg(response, property);
    }
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

    std::optional<GraphSchema> schema = GraphSchema::load();
};

TEST_F(ClientContract, everyRequestOfTheMainJobIsInTheMetadata)
{
    const Recorder recorder(server.cloud());
    doTheMainJob();
    const std::vector<Sent> sent = recorder.sent();
    EXPECT_GT(sent.size(), 20U);
    bool wrote = false;
    for (const Sent &one : sent) {
        wrote = wrote || one.method == "PATCH"_L1 || one.method == "POST"_L1;
        for (const QString &complaint : complaints(*schema, one))
            ADD_FAILURE() << qPrintable(one.method) << ' ' << qPrintable(one.target) << ": " << qPrintable(complaint);
    }
    EXPECT_TRUE(wrote);
}

TEST_F(ClientContract, aMisspeltNameIsFound)
{
    const Sent path{u"GET"_s, u"/policies/crossTenantAccesPolicy/default"_s, {}};
    EXPECT_FALSE(complaints(*schema, path).isEmpty());
    const Sent selected{u"GET"_s, u"/organization?$select=id,displayname"_s, {}};
    EXPECT_FALSE(complaints(*schema, selected).isEmpty());
    const Sent body{u"PATCH"_s, u"/policies/crossTenantAccessPolicy/default"_s, R"({"b2BDirectConnectInbound":null})"};
    EXPECT_FALSE(complaints(*schema, body).isEmpty());
}
} // namespace entente::test
