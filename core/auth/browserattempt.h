// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/endpoints.h"
#include "core/auth/loopbackreplyhandler.h"
#include "core/auth/pkce.h"
#include "core/auth/signin.h"
#include "core/auth/tokenendpoint.h"
#include "core/auth/tokenstagenetwork.h"

#include <QOAuth2AuthorizationCodeFlow>
#include <QPointer>

namespace entente
{
/// One go through the browser: QtNetworkAuth's authorization code flow, with what its version 6.4 lacks (PKCE, a nonce,
/// an exchange that is bounded). Ends once, with finished(). One thread.
class BrowserAttempt : public QObject
{
    Q_OBJECT
public:
    BrowserAttempt(const SignInRequest &request, const Endpoints &endpoints, QNetworkAccessManager &network);
    ~BrowserAttempt() override;

    /// Listens, then hands out the address for the browser.
    void start(const std::function<void(QUrl)> &openBrowser);
    /// Ends it with this error, unless it has ended: for cancelling and for time that is over.
    void fail(Error error);

    bool isFinished() const { return m_result.has_value(); }
    /// The browser came back; what takes time now is the exchange, which has limits of its own.
    bool isExchanging() const { return m_exchanging; }
    Result<TokenAnswer> result() const { return *m_result; }
    QByteArray nonce() const { return m_nonce; }

Q_SIGNALS:
    void finished();

private:
    void addParameters(QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> &parameters) const;
    void takeAnswer(QNetworkReply *reply);
    void finish(Result<TokenAnswer> result);

    SignInRequest m_request;
    Endpoints m_endpoints;
    Pkce m_pkce = Pkce::make();
    QByteArray m_state = randomText();
    QByteArray m_nonce = randomText();
    TokenStageNetwork m_network;
    QOAuth2AuthorizationCodeFlow m_flow;
    LoopbackReplyHandler m_handler;
    QPointer<QNetworkReply> m_reply;
    bool m_exchanging = false;
    std::optional<Result<TokenAnswer>> m_result;
};
} // namespace entente
