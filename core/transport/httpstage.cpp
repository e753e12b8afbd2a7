// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/httpstage.h"

#include "core/transport/address.h"
#include "core/transport/errors.h"
#include "core/transport/httpexchange.h"

#include <QNetworkAccessManager>

namespace entente
{
namespace
{
/// SharePoint throttles traffic without such a name first ("Avoid getting throttled or blocked in SharePoint Online").
constexpr const char *userAgent = "NONISV|Entente|Entente/" ENTENTE_VERSION;

/// Errors that Qt derives from a complete answer, not from a broken connection.
bool isAnswered(const HttpExchange &exchange)
{
    return exchange.status() >= 300 || (exchange.status() >= 200 && exchange.error() == QNetworkReply::NoError);
}

Error cancelledWhileUnderWay(bool isRead, bool sent)
{
    Error error = cancelledError();
    error.mayHaveBeenDone = !isRead && sent;
    return error;
}
} // namespace

HttpStage::HttpStage(const Cloud &cloud, QNetworkAccessManager &network, Clock &clock, const TransportOptions &options,
                     std::shared_ptr<Activity> activity)
    : m_cloud(cloud), m_network(network), m_clock(clock), m_options(options), m_activity(std::move(activity))
{
}

QCoro::Task<Result<Response>> HttpStage::send(Request request, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    const Result<QUrl> address = addressOf(request, m_cloud);
    if (!address)
        co_return failure(address.error());

    const SendMode mode = request.isRead() ? SendMode::Repeatable : SendMode::Once;
    const QByteArray body = request.body.is_null() ? QByteArray() : toBytes(request.body);
    HttpExchange exchange(m_network, networkRequest(request, *address), verbName(request.verb), body, mode,
                          m_options.limits.maxBytes);
    exchange.endAfter(m_options.requestTimeout);
    m_activity->sentOne();
    QObject::connect(cancel.signal(), &CancelSignal::cancelled, &exchange, &HttpExchange::abort);
    co_await untilOpen(exchange.done(), cancel);
    if (cancel.isCancelled())
        co_return failure(cancelledWhileUnderWay(request.isRead(), exchange.maySent()));
    co_return resultOf(exchange, request);
}

QNetworkRequest HttpStage::networkRequest(const Request &request, const QUrl &address) const
{
    QNetworkRequest made(address);
    made.setTransferTimeout(static_cast<int>(m_options.transferTimeout.count()));
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // A list of settings compresses better than Qt's guard against bombs allows; the limit counts decompressed bytes.
    made.setDecompressedSafetyCheckThreshold(-1);
    made.setRawHeader("User-Agent", userAgent);
    made.setRawHeader("Accept", "application/json");
    if (!request.body.is_null())
        made.setRawHeader("Content-Type", "application/json");
    if (request.service == Service::Graph)
        made.setRawHeader("x-ms-throttle-priority", request.priority == Priority::Foreground ? "high" : "low");
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    return made;
}

Result<Response> HttpStage::resultOf(HttpExchange &exchange, const Request &request) const
{
    const bool isRead = request.isRead();
    if (isAnswered(exchange) && !exchange.isTooLarge()) {
        const AnswerContext context(isRead, request.wantsJson(), m_clock.now());
        return checkedAnswer(exchange.takeResponse(), context);
    }
    const bool hasBegun = exchange.status() >= 200;
    const bool isTimeout = exchange.error() == QNetworkReply::OperationCanceledError;
    Error error = exchange.isTooLarge()    ? tooLargeError(m_options.limits.maxBytes)
                  : hasBegun && !isTimeout ? truncatedError()
                                           : connectionError(exchange.error(), exchange.errorText(),
                                                             exchange.tlsProblem(), isRead, exchange.maySent());
    error.httpStatus = exchange.status();
    error.mayHaveBeenDone = error.mayHaveBeenDone || (hasBegun && !isRead);
    return failure(std::move(error));
}
} // namespace entente
