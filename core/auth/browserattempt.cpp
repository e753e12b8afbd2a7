// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/browserattempt.h"

#include "core/auth/scopes.h"

#include <QCoreApplication>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
using Parameters = QMultiMap<QString, QVariant>;

/// QtNetworkAuth puts values into a QUrlQuery, which takes what looks encoded for encoded: so everything is.
void put(Parameters &parameters, const QString &name, const QString &value)
{
    parameters.replace(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

void putIfAny(Parameters &parameters, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        put(parameters, name, value);
}

/// Microsoft's issuer for any tenant is a template, which no answer can be compared with.
QString comparable(const QString &issuer)
{
    return issuer.contains(u'{') ? QString() : issuer;
}
} // namespace

BrowserAttempt::BrowserAttempt(const SignInRequest &request, const Endpoints &endpoints, QNetworkAccessManager &network)
    : m_request(request), m_endpoints(endpoints), m_network(network), m_flow(&m_network),
      m_handler(m_state, comparable(endpoints.issuer))
{
    m_flow.setAuthorizationUrl(m_endpoints.authorize);
    m_flow.setAccessTokenUrl(m_endpoints.token);
    m_flow.setClientIdentifier(m_request.clientId);
    m_flow.setScope(m_request.scopes.join(u' '));
    m_flow.setState(QString::fromLatin1(m_state));
    m_flow.setReplyHandler(&m_handler);
    m_flow.setModifyParametersFunction([this](QAbstractOAuth::Stage stage, Parameters *parameters) {
        if (parameters)
            addParameters(stage, *parameters);
    });
    connect(&m_handler, &LoopbackReplyHandler::refused, this, &BrowserAttempt::fail);
    connect(&m_handler, &LoopbackReplyHandler::answered, this, &BrowserAttempt::takeAnswer);
    connect(&m_handler, &LoopbackReplyHandler::callbackReceived, this, [this] { m_exchanging = true; });
}

BrowserAttempt::~BrowserAttempt()
{
    if (m_reply)
        m_reply->abort();
}

void BrowserAttempt::start(const std::function<void(QUrl)> &openBrowser)
{
    if (!m_handler.listen()) {
        fail(Error(ErrorKind::Unavailable, u"signIn.noPort"_s,
                   QCoreApplication::translate("SignIn", "No port of this computer is free for the browser's answer. "
                                                         "Sign in with a device code instead.")));
        return;
    }
    connect(&m_flow, &QAbstractOAuth::authorizeWithBrowser, this, [openBrowser](const QUrl &address) {
        if (openBrowser)
            openBrowser(address);
    });
    m_flow.grant();
}

void BrowserAttempt::addParameters(QAbstractOAuth::Stage stage, Parameters &parameters) const
{
    // An empty secret still says "confidential client", which Entra refuses for a public one.
    parameters.remove(u"client_secret"_s);
    if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
        put(parameters, u"response_mode"_s, u"query"_s);
        put(parameters, u"scope"_s, m_request.scopes.join(u' '));
        put(parameters, u"nonce"_s, QString::fromLatin1(m_nonce));
        put(parameters, u"code_challenge"_s, QString::fromLatin1(m_pkce.challenge));
        put(parameters, u"code_challenge_method"_s, u"S256"_s);
        putIfAny(parameters, u"prompt"_s, m_request.prompt);
        putIfAny(parameters, u"login_hint"_s, m_request.loginHint);
        if (!m_endpoints.refusesClaims || !m_request.claims.isEmpty())
            put(parameters, u"claims"_s, claimsParameter(m_request.claims));
    } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
        put(parameters, u"code"_s, m_handler.code());
        put(parameters, u"code_verifier"_s, QString::fromLatin1(m_pkce.verifier));
        put(parameters, u"scope"_s, scopesOf(m_request.cloud, Service::Graph, m_request.scopes).join(u' '));
    }
}

void BrowserAttempt::takeAnswer(QNetworkReply *reply)
{
    reply->deleteLater();
    const Result<HttpAnswer> answer = answerOf(*reply);
    if (!answer)
        return fail(answer.error());
    finish(tokenAnswer(*answer, {m_handler.code(), QString::fromLatin1(m_pkce.verifier)}));
}

void BrowserAttempt::fail(Error error)
{
    finish(failure(std::move(error)));
}

void BrowserAttempt::finish(Result<TokenAnswer> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    m_handler.close();
    Q_EMIT finished();
}
} // namespace entente

#include "moc_browserattempt.cpp"
