// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/sessions.h"
#include "tests/core/auth/loginservice.h"
#include "tests/support/fakeclock.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <utility>

namespace entente::test
{
using namespace Qt::StringLiterals;

/// What is in the keychain, and how it behaves.
struct Keychain {
    std::map<QString, QByteArray> secrets;
    bool lasts = true;              ///< false: there is none, and the secrets are those of this run
    bool refuses = false;           ///< to remove anything, as a locked one does
    std::function<void()> whenRead; ///< happens once, while a secret is on its way
};

/// A keychain that outlives the programs which use it.
class SharedStore final : public TokenStore
{
public:
    explicit SharedStore(std::shared_ptr<Keychain> keychain) : m_keychain(std::move(keychain)) {}

    QCoro::Task<Result<QByteArray>> read(QString key) override
    {
        const auto found = m_keychain->secrets.find(key);
        const bool isThere = found != m_keychain->secrets.end();
        const QByteArray secret = isThere ? found->second : QByteArray();
        if (const auto happens = std::exchange(m_keychain->whenRead, nullptr))
            happens();
        if (!isThere)
            co_return failure(ErrorKind::NotFound, u"test.none"_s, QString());
        co_return secret;
    }
    QCoro::Task<Result<bool>> write(QString key, QByteArray secret) override
    {
        m_keychain->secrets[key] = secret;
        co_return true;
    }
    QCoro::Task<Result<bool>> remove(QString key) override
    {
        if (m_keychain->refuses)
            co_return failure(leftInKeychain());
        m_keychain->secrets.erase(key);
        const bool lasts = m_keychain->lasts;
        co_return lasts;
    }
    bool isLasting() const override { return m_keychain->lasts; }
    QString whyNotLasting() const override { return {}; }

private:
    std::shared_ptr<Keychain> m_keychain;
};

/// A provider that names neither tenant nor object in its id token, as OpenID providers other than Microsoft's do.
class SessionsTest : public ::testing::Test
{
protected:
    SessionsTest() : server([this](const SeenRequest &request) { return answer(request); })
    {
        definition = {{"name", "lab"}, {"clientId", clientId.toStdString()}};
        definition["login"] = server.url().toString().toStdString();
        definition["graph"] = addressOf(server, u"/graph"_s).toString().toStdString();
        sessions = start(writeDefinition(u"lab.json"_s));
    }

    QString writeDefinition(const QString &name) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(toBytes(definition)) > 0);
        return file.fileName();
    }

    /// What a program that starts now has.
    std::unique_ptr<Sessions> start(const QString &cloud, bool interactive = true)
    {
        WorkbenchOptions options;
        options.dataDir = folder.path();
        options.cloud = cloud;
        options.deviceCode = true;
        options.interactive = interactive;
        return std::make_unique<Sessions>(options, network, clock, std::make_unique<SharedStore>(keychain));
    }

    Result<TenantStatus> signIn(const QString &app = {}) const
    {
        const SignInWish wish(u"contoso.example"_s, {}, app, SignInFlow::DeviceCode, {});
        return QCoro::waitFor(sessions->signIn(wish, CancelToken()));
    }
    static Result<Connection> connect(Sessions &to)
    {
        return QCoro::waitFor(to.connection(u"contoso.example"_s, CancelToken()));
    }
    static KeptSignIn keptBy(Sessions &by)
    {
        EXPECT_TRUE(QCoro::waitFor(by.lookForKeptSignIns(CancelToken())));
        return by.status(u"contoso.example"_s)->kept;
    }

    QString issuer() const { return addressOf(server, realm).toString(); }

    virtual ScriptedAnswer answer(const SeenRequest &request)
    {
        const QString path = pathOf(request);
        if (path.endsWith(u"/.well-known/openid-configuration"_s))
            return ScriptedAnswer::json(200, {{"issuer", issuer().toStdString()},
                                              {"token_endpoint", issuer().toStdString() + "/token"},
                                              {"device_authorization_endpoint", issuer().toStdString() + "/device"}});
        if (path.endsWith(u"/device"_s))
            return ScriptedAnswer::json(200, {{"device_code", "device-secret"},
                                              {"user_code", "ABCD"},
                                              {"verification_uri", "https://login.example/device"}});
        if (!path.endsWith(u"/token"_s))
            return ScriptedAnswer::json(404, nullptr);
        const Json claims = {{"iss", issuer().toStdString()},
                             {"aud", readForm(request.body)[u"client_id"_s].toStdString()},
                             {"sub", person},
                             {"exp", fakeNow + 3600}};
        return ScriptedAnswer::json(200, {{"token_type", "Bearer"},
                                          {"expires_in", 3599},
                                          {"access_token", "access-secret"},
                                          {"refresh_token", "refresh-secret"},
                                          {"id_token", jwt(claims).toStdString()}});
    }

    QTemporaryDir folder;
    ScriptedServer server;
    QNetworkAccessManager network;
    FakeClock clock;
    Json definition;
    std::string person = "subject";
    QString realm = u"/realms/contoso"_s;
    std::shared_ptr<Keychain> keychain = std::make_shared<Keychain>();
    std::unique_ptr<Sessions> sessions;
};
} // namespace entente::test
