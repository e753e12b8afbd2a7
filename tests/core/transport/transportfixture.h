// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/cloud.h"
#include "core/transport/pipeline.h"
#include "core/transport/tokenprovider.h"
#include "tests/core/transport/running.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedserver.h"

#include <gtest/gtest.h>

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>

#include <QCoroTask>

namespace entente::test
{
/// Hands out "token-1", "token-2" ...: a new one after each refusal.
class CountingTokens final : public TokenProvider
{
public:
    QCoro::Task<Result<AccessToken>> token(Service service, QStringList scopes, CancelToken cancel) override
    {
        Q_UNUSED(service)
        asked.push_back(scopes);
        if (const std::shared_ptr<Latch> latch = std::exchange(holdNext, nullptr))
            co_await untilOpen(latch, cancel);
        if (cancel.isCancelled())
            co_return failure(cancelledError());
        if (error)
            co_return failure(*error);
        co_return AccessToken("token-" + QByteArray::number(number));
    }
    void refused(Service, AccessToken, QString claims) override
    {
        ++number;
        lastClaims = claims;
    }

    int number = 1;
    std::vector<QStringList> asked;
    QString lastClaims;
    std::optional<Error> error;
    std::shared_ptr<Latch> holdNext; ///< the next token comes when this opens
};

/// A pipeline to a server that answers as scripted, on a clock that does not wait.
class TransportFixture : public ::testing::Test
{
protected:
    TransportFixture()
    {
        network.setProxy(QNetworkProxy::NoProxy);
        cloud.graph = server.url();
        cloud.exchange = server.url();
    }

    Pipeline &pipeline()
    {
        if (!m_pipeline) {
            m_pipeline = std::make_unique<Pipeline>(cloud, QStringLiteral("11111111-2222-3333-4444-555555555555"),
                                                    network, tokens, clock, options);
        }
        return *m_pipeline;
    }
    void dropPipeline() { m_pipeline.reset(); }
    /// As at the end of a program: what a pipeline was given goes right behind it.
    void dropEverything()
    {
        m_pipeline.reset();
        m_given.reset();
    }

    int pendingReplies() const { return static_cast<int>(network.findChildren<QNetworkReply *>().size()); }

    Result<Response> send(Request request)
    {
        return QCoro::waitFor(pipeline().send(std::move(request), CancelToken()));
    }
    Result<Response> get(const QString &path) { return send(Request::get(Service::Graph, path)); }
    Result<Response> write(Verb verb, const QString &path, Json body)
    {
        return send(Request::write(verb, Service::Graph, path, std::move(body)));
    }
    Result<std::vector<Json>> readAll(const QString &path)
    {
        return QCoro::waitFor(pipeline().sendPaged(Request::get(Service::Graph, path), CancelToken()));
    }

private:
    struct Given {
        FakeClock clock;
        Cloud cloud;
        QNetworkAccessManager network;
        CountingTokens tokens;
    };
    std::unique_ptr<Given> m_given = std::make_unique<Given>();
    std::unique_ptr<Pipeline> m_pipeline;

protected:
    ScriptedServer server{[](const SeenRequest &) {
        return ScriptedAnswer::silence();
    }};
    FakeClock &clock = m_given->clock;
    Cloud &cloud = m_given->cloud;
    QNetworkAccessManager &network = m_given->network;
    CountingTokens &tokens = m_given->tokens;
    TransportOptions options;
};

} // namespace entente::test
