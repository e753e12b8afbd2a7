// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopbackreplyhandler.h"

#include "core/auth/pkce.h"
#include "core/auth/signinerrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
QByteArray notHere()
{
    return loopbackPage("404 Not Found", QCoreApplication::translate("SignInPage", "There is nothing here"),
                        QCoreApplication::translate("SignInPage", "This address only takes the answer to a sign-in."));
}

QByteArray goodPage()
{
    return loopbackPage(
        "200 OK", QCoreApplication::translate("SignInPage", "Back to Entente"),
        QCoreApplication::translate("SignInPage", "Entente goes on with the sign-in. You can close this window."));
}

QByteArray badPage(const Error &error)
{
    return loopbackPage("200 OK", QCoreApplication::translate("SignInPage", "The sign-in did not work"),
                        error.message + u' ' + QCoreApplication::translate("SignInPage", "You can close this window."));
}
} // namespace

LoopbackReplyHandler::LoopbackReplyHandler(QByteArray state, QString issuer, QObject *parent)
    : QAbstractOAuthReplyHandler(parent), m_state(std::move(state)), m_issuer(std::move(issuer)),
      m_listener([this](const LoopbackRequest &request) { return answer(request); })
{
}

QString LoopbackReplyHandler::callback() const
{
    return u"http://localhost:%1"_s.arg(m_listener.port());
}

void LoopbackReplyHandler::networkReplyFinished(QNetworkReply *reply)
{
    Q_EMIT answered(reply);
}

QByteArray LoopbackReplyHandler::answer(const LoopbackRequest &request)
{
    // Browsers also ask for an icon, and curious programs for anything.
    const bool isAnswer = request.parameters.contains(u"code"_s) || request.parameters.contains(u"error"_s) ||
                          request.parameters.contains(u"state"_s);
    if (m_done || request.method != "GET" || !request.hostIsOurs || request.path != u"/"_s || !isAnswer)
        return notHere();
    return takeCallback(request);
}

QByteArray LoopbackReplyHandler::takeCallback(const LoopbackRequest &request)
{
    m_done = true;
    m_listener.close();
    if (!equalInConstantTime(request.parameter(u"state"_s).toUtf8(), m_state)) {
        return refuse(Error(ErrorKind::SignIn, u"signIn.wrongState"_s,
                            QCoreApplication::translate("SignIn", "The browser came back with the answer to another "
                                                                  "sign-in, so it was refused. Sign in again.")));
    }
    if (request.parameters.contains(u"error"_s)) {
        return refuse(
            signInError(failureFromRedirect(request.parameter(u"error"_s), request.parameter(u"error_description"_s),
                                            request.parameter(u"error_subcode"_s), request.parameter(u"claims"_s))));
    }
    const QString issuer = request.parameter(u"iss"_s);
    const bool foreign = !issuer.isEmpty() && !m_issuer.isEmpty() && issuer != m_issuer;
    if (foreign || request.parameter(u"code"_s).isEmpty()) {
        return refuse(Error(ErrorKind::BadAnswer, u"signIn.badRedirect"_s,
                            QCoreApplication::translate("SignIn", "The browser came back without a usable answer. "
                                                                  "Sign in again.")));
    }
    m_code = request.parameter(u"code"_s);
    // The page has to be on its way before the exchange starts, whatever becomes of that.
    QVariantMap data;
    for (const auto &[name, value] : request.parameters)
        data.insert(name, value);
    QMetaObject::invokeMethod(
        this, [this, data] { Q_EMIT callbackReceived(data); }, Qt::QueuedConnection);
    return goodPage();
}

QByteArray LoopbackReplyHandler::refuse(Error error)
{
    const QByteArray page = badPage(error);
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT refused(error); }, Qt::QueuedConnection);
    return page;
}
} // namespace entente

#include "moc_loopbackreplyhandler.cpp"
