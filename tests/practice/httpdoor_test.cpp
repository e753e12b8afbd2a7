// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practicefixture.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace entente::test
{
using namespace Qt::StringLiterals;

class HttpDoorTest : public PracticeTest
{
protected:
    QNetworkAccessManager network;

    std::unique_ptr<QNetworkReply> start(const QByteArray &method, const QString &target, const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl(server.graph() + u"/v1.0"_s + target));
        request.setRawHeader("Authorization", "Bearer " + token);
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", "application/json");
        return std::unique_ptr<QNetworkReply>(network.sendCustomRequest(request, method, body));
    }
    static bool finished(QNetworkReply &reply)
    {
        return reply.isFinished() || QSignalSpy(&reply, &QNetworkReply::finished).wait(10'000);
    }
    static int statusOf(QNetworkReply &reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    QByteArray token = server.cloud().mintToken(
        u"contoso.com"_s, {},
        {u"Policy.Read.All"_s, u"Policy.ReadWrite.CrossTenantAccess"_s, u"CrossTenantInformation.ReadBasic.All"_s});
    const QString defaults = u"/policies/crossTenantAccessPolicy/default"_s;
};

TEST_F(HttpDoorTest, servesReadsAndWrites)
{
    const auto read = start("GET", defaults);
    ASSERT_TRUE(finished(*read));
    EXPECT_EQ(statusOf(*read), 200);
    EXPECT_FALSE(read->rawHeader("request-id").isEmpty());
    const auto write = start("PATCH", defaults, R"({"inboundTrust":{"isMfaAccepted":true}})");
    ASSERT_TRUE(finished(*write));
    EXPECT_EQ(statusOf(*write), 204);
    const auto again = start("GET", defaults);
    ASSERT_TRUE(finished(*again));
    EXPECT_EQ(parseJson(again->readAll())->at("inboundTrust").at("isMfaAccepted"), true);
    const auto unknown = start("BREW", defaults);
    ASSERT_TRUE(finished(*unknown));
    EXPECT_EQ(statusOf(*unknown), 405);
}

TEST_F(HttpDoorTest, takesBatchAndQuotedKeysInTheAddress)
{
    const auto batch =
        start("POST", u"/$batch"_s,
              R"({"requests":[{"id":"1","method":"GET","url":"/policies/crossTenantAccessPolicy/default"}]})");
    ASSERT_TRUE(finished(*batch));
    EXPECT_EQ(parseJson(batch->readAll())->at("responses").at(0).at("status"), 200);
    const auto lookup =
        start("GET", u"/tenantRelationships/findTenantInformationByDomainName(domainName='fabrikam.com')"_s);
    ASSERT_TRUE(finished(*lookup));
    EXPECT_EQ(textAt(*parseJson(lookup->readAll()), "displayName"), u"Fabrikam"_s);
}

TEST_F(HttpDoorTest, takesOthersWhileAnAnswerIsLate)
{
    server.cloud().changeFaults([](practice::Faults &faults) { faults.latency = std::chrono::minutes(1); });
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    replies.reserve(6);
    for (int i = 0; i < 6; ++i)
        replies.push_back(start("GET", defaults));
    EXPECT_TRUE(QTest::qWaitFor([this] { return server.cloud().log().size() == 6; }, 10'000));
    for (const auto &reply : replies)
        EXPECT_FALSE(reply->isFinished());
    server.cloud().changeFaults([](practice::Faults &faults) { faults.latency = std::chrono::milliseconds(50); });
    QElapsedTimer time;
    time.start();
    replies.front()->abort(); // six connections to a host are all that the client opens
    const auto late = start("GET", defaults);
    ASSERT_TRUE(finished(*late));
    EXPECT_EQ(statusOf(*late), 200);
    EXPECT_GE(time.elapsed(), 50);
}

TEST_F(HttpDoorTest, dropsAConnectionAfterCarryingTheRequestOut)
{
    server.cloud().changeFaults([this](practice::Faults &faults) {
        faults.drops.push_back({"PATCH", u"/graph/v1.0"_s + defaults, true, 100});
    });
    const auto write = start("PATCH", defaults, R"({"inboundTrust":{"isMfaAccepted":true}})");
    ASSERT_TRUE(finished(*write));
    EXPECT_EQ(statusOf(*write), 0);
    EXPECT_NE(write->error(), QNetworkReply::NoError);
    const auto read = start("GET", defaults);
    ASSERT_TRUE(finished(*read));
    EXPECT_EQ(parseJson(read->readAll())->at("inboundTrust").at("isMfaAccepted"), true);
}

TEST_F(HttpDoorTest, dropsAConnectionWithoutDoingAnything)
{
    server.cloud().changeFaults([](practice::Faults &faults) {
        faults.drops.push_back({"PATCH", u"/graph"_s, false, 100});
    });
    const auto write = start("PATCH", defaults, R"({"inboundTrust":{"isMfaAccepted":true}})");
    ASSERT_TRUE(finished(*write));
    EXPECT_NE(write->error(), QNetworkReply::NoError);
    const auto read = start("GET", defaults);
    ASSERT_TRUE(finished(*read));
    EXPECT_EQ(parseJson(read->readAll())->at("inboundTrust").at("isMfaAccepted"), false);
}

TEST_F(HttpDoorTest, cutsAnAnswerShort)
{
    server.cloud().changeFaults([](practice::Faults &faults) {
        faults.overrides.push_back({"GET", u"/graph"_s, [](const practice::Request &) {
                                        practice::Response half(200, "{\"value\":[", "application/json");
                                        half.announcedLength = 4000;
                                        return std::optional(half);
                                    }});
    });
    const auto read = start("GET", defaults);
    ASSERT_TRUE(finished(*read));
    EXPECT_EQ(read->error(), QNetworkReply::RemoteHostClosedError);
}

TEST_F(HttpDoorTest, survivesAClientThatLeavesBeforeTheAnswer)
{
    server.cloud().changeFaults([](practice::Faults &faults) { faults.latency = std::chrono::milliseconds(100); });
    {
        const auto reply = start("GET", defaults);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !server.cloud().log().empty(); }));
        reply->abort();
    }
    const auto read = start("GET", defaults);
    ASSERT_TRUE(finished(*read));
    EXPECT_EQ(statusOf(*read), 200);
}

TEST_F(HttpDoorTest, listensOnBothLoopbackAddressesWhereThereAreTwo)
{
    const auto reaches = [this](const QHostAddress &address) {
        QTcpSocket socket;
        socket.connectToHost(address, QUrl(server.origin()).port());
        return socket.waitForConnected(3000);
    };
    EXPECT_TRUE(reaches(QHostAddress::LocalHost));
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        GTEST_SKIP() << "this machine has no IPv6";
    EXPECT_TRUE(reaches(QHostAddress::LocalHostIPv6));
}

TEST_F(HttpDoorTest, writesADefinitionThatPointsHere)
{
    QFile file(server.definitionFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Json definition = *parseJson(file.readAll());
    EXPECT_EQ(textAt(definition, "graph"), server.origin() + u"/graph"_s);
    EXPECT_EQ(textAt(definition, "login"), server.origin() + u"/login"_s);
    EXPECT_EQ(textAt(definition, "clientId"), practice::practiceClientId);
}
} // namespace entente::test
