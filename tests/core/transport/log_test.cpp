// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/logstage.h"

#include "tests/core/transport/transportfixture.h"

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
QStringList lines;

void keepLine(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    if (QLatin1String(context.category) == "entente.http"_L1)
        lines << text;
}
} // namespace

class LogTest : public TransportFixture
{
protected:
    LogTest()
    {
        lines.clear();
        m_previous = qInstallMessageHandler(keepLine);
    }
    ~LogTest() override
    {
        qInstallMessageHandler(m_previous);
        QLoggingCategory::setFilterRules({});
    }

    static void turnOn() { QLoggingCategory::setFilterRules(u"entente.http.debug=true"_s); }

private:
    QtMessageHandler m_previous = nullptr;
};

TEST_F(LogTest, isSilentUnlessTurnedOn)
{
    server.setScript([](const SeenRequest &) { return ScriptedAnswer::json(200, Json::object()); });
    ASSERT_TRUE(get(u"/x"_s));
    EXPECT_TRUE(lines.isEmpty());
}

TEST_F(LogTest, tellsRequestAnswerAndIds)
{
    turnOn();
    server.setScript([](const SeenRequest &) {
        return ScriptedAnswer::json(200, Json::object(), "request-id: 11111111-aaaa-bbbb-cccc-222222222222\r\n");
    });
    ASSERT_TRUE(get(u"/policies/crossTenantAccessPolicy/default?$select=id"_s));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(u"GET"_s));
    EXPECT_TRUE(lines[0].contains(u"/v1.0/policies/crossTenantAccessPolicy/default?$select=id"_s));
    EXPECT_TRUE(lines[0].contains(QString::fromLatin1(server.seen().front().header("client-request-id"))));
    EXPECT_TRUE(lines[1].contains(u"200"_s));
    EXPECT_TRUE(lines[1].contains(u"11111111-aaaa-bbbb-cccc-222222222222"_s));
}

TEST_F(LogTest, holdsNoTokenCodeSecretOrName)
{
    turnOn();
    server.setScript([](const SeenRequest &request) {
        const QByteArray headers = "Set-Cookie: s3cret-cookie\r\nX-Other: s3cret-header\r\n";
        if (request.verb == "GET")
            return ScriptedAnswer::json(200, Json::parse(R"({"token":"s3cret-body"})"), headers);
        return ScriptedAnswer::json(400, Json::parse(R"({"error":{"code":"Bad","message":
            "anna@contoso.com sent Bearer s3cret-bearer and code=s3cret-code"}})"),
                                    headers);
    });
    Request read = Request::get(Service::Graph, u"/users/anna%40contoso.com?$filter=s3cret-filter&code=s3cret-query"_s);
    read.headers.emplace_back("X-Secret", "s3cret-own");
    EXPECT_TRUE(send(std::move(read)));
    Json body = Json::object();
    body["password"] = "s3cret-password";
    body["displayName"] = "Anna Andersson";
    const Result<Response> result = write(Verb::Post, u"/invitations"_s, body);
    ASSERT_FALSE(result);

    ASSERT_EQ(lines.size(), 4);
    const QString all = lines.join(u'\n') + result.error().detail + result.error().message;
    for (const QString &secret : {u"token-1"_s, u"s3cret"_s, u"anna@"_s, u"anna%40"_s, u"Andersson"_s})
        EXPECT_FALSE(all.contains(secret, Qt::CaseInsensitive)) << secret.toStdString() << "\n" << all.toStdString();
    EXPECT_TRUE(all.contains(u"\"displayName\":\"***\""_s)) << "the names of what was sent are there";
}
} // namespace entente::test
