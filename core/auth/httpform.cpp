// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/httpform.h"

#include "core/base/latch.h"
#include "core/transport/cloud.h"
#include "core/transport/errors.h"
#include "core/transport/oncebody.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entente
{
namespace
{
constexpr auto silence = 30s;
constexpr auto wholeExchange = 60s;

// What a reply does not remember by itself: that we ended it, and what was wrong with the certificate.
constexpr const char *tooLargeMark = "ententeTooLarge";
constexpr const char *tlsMark = "ententeTls";

QNetworkRequest requestFor(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    // Compressed, a small answer could grow past the limit before we see it.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setTransferTimeout(std::chrono::milliseconds(silence).count());
    return request;
}

void guard(QNetworkReply *reply)
{
    QObject::connect(reply, &QIODevice::readyRead, reply, [reply] {
        if (reply->bytesAvailable() <= maxSignInAnswerBytes)
            return;
        reply->setProperty(tooLargeMark, true);
        reply->abort();
    });
    // Only written down, to be shown: ignoring them is never offered.
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [reply](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            reply->setProperty(tlsMark, errors.first().errorString());
    });
    QTimer::singleShot(wholeExchange, reply, &QNetworkReply::abort);
}

Error unsafeAddress(const QUrl &address)
{
    return Error(ErrorKind::Service, u"signIn.unsafeAddress"_s,
                 QCoreApplication::translate("SignIn", "The sign-in service names an address without https, so nothing "
                                                       "was sent to it. Check the cloud definition."))
        .withDetail(address.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
}

/// An answer of the service, as opposed to a failure on the way. Qt gives every status from 400 on an error, and
/// sometimes ContentReSendError to an answer that ends with its connection: whether that is whole, its JSON tells.
bool isAnswered(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return false;
    return status >= 300 || (status >= 200 && (reply.error() == QNetworkReply::NoError ||
                                               reply.error() == QNetworkReply::ContentReSendError));
}

Error failedOnTheWay(const QNetworkReply &reply)
{
    if (reply.property(tooLargeMark).toBool())
        return tooLargeError(maxSignInAnswerBytes);
    return connectionError(reply.error(), reply.errorString(), reply.property(tlsMark).toString(), true, false);
}

QCoro::Task<Result<HttpAnswer>> finish(QPointer<QNetworkReply> reply, CancelToken cancel)
{
    const auto ended = std::make_shared<Latch>();
    QObject::connect(reply, &QNetworkReply::finished, ended.get(), &Latch::open);
    // The reply is the manager's child: when that goes first, nobody must wait for an answer any more.
    QObject::connect(reply, &QObject::destroyed, ended.get(), &Latch::open);
    co_await untilOpen(ended, cancel);
    if (!reply)
        co_return failure(cancelledError());
    if (cancel.isCancelled())
        reply->abort();
    reply->deleteLater();
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    co_return answerOf(*reply);
}
} // namespace

QByteArray encodeForm(const FormFields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

QNetworkReply *sendForm(QNetworkAccessManager &network, const QUrl &address, const QByteArray &form)
{
    if (!isSafeAddress(address))
        return nullptr;
    QNetworkRequest request = requestFor(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, form.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    auto body = std::make_unique<OnceBody>(form, std::make_shared<bool>(false), nullptr);
    QNetworkReply *reply = network.post(request, body.get());
    body.release()->setParent(reply);
    guard(reply);
    return reply;
}

Result<HttpAnswer> answerOf(QNetworkReply &reply)
{
    if (reply.property(tooLargeMark).toBool() || !isAnswered(reply))
        return failure(failedOnTheWay(reply));
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.location = reply.header(QNetworkRequest::LocationHeader).toUrl();
    answer.retryAfter = parseRetryAfter(reply.rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    if (reply.isOpen())
        answer.body = reply.read(maxSignInAnswerBytes);
    return answer;
}

QCoro::Task<Result<HttpAnswer>> postForm(QNetworkAccessManager &network, QUrl address, QByteArray form,
                                         CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    QNetworkReply *reply = sendForm(network, address, form);
    if (!reply)
        co_return failure(unsafeAddress(address));
    co_return co_await finish(reply, cancel);
}

QCoro::Task<Result<HttpAnswer>> getDocument(QNetworkAccessManager &network, QUrl address, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    if (!isSafeAddress(address))
        co_return failure(unsafeAddress(address));
    QNetworkReply *reply = network.get(requestFor(address));
    guard(reply);
    co_return co_await finish(reply, cancel);
}
} // namespace entente
