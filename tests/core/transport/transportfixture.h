// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cloud.h"
#include "core/auth/tokenprovider.h"
#include "core/transport/pipeline.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedserver.h"

#include <gtest/gtest.h>

#include <QNetworkAccessManager>
#include <QNetworkProxy>
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
        Q_UNUSED(cancel)
        asked.push_back(scopes);
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
};

/// A pipeline to a server that answers as scripted, on a clock that does not wait.
class TransportFixture : public ::testing::Test
{
protected:
    explicit TransportFixture(Script script = [](const SeenRequest &) { return ScriptedAnswer::silence(); })
        : server(std::move(script))
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

    FakeClock clock;
    ScriptedServer server;
    Cloud cloud;
    QNetworkAccessManager network;
    CountingTokens tokens;
    TransportOptions options;

private:
    std::unique_ptr<Pipeline> m_pipeline;
};

/// Starts a task and keeps its result, for tests that do something while it is under way.
template <class T>
class Running
{
public:
    explicit Running(QCoro::Task<T> task)
    {
        [](QCoro::Task<T> t, std::shared_ptr<std::optional<T>> place) -> QCoro::Task<void> {
            T value = co_await t;
            place->emplace(std::move(value));
        }(std::move(task), m_place);
    }

    bool isDone() const { return m_place->has_value(); }
    const T &result() const { return **m_place; }

private:
    std::shared_ptr<std::optional<T>> m_place = std::make_shared<std::optional<T>>();
};
} // namespace entente::test
