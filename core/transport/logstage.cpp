// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/logstage.h"

#include "core/base/redact.h"
#include "core/transport/address.h"

#include <QStringList>
#include <QUuid>

namespace entente
{
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(httpLog, "entente.http", QtWarningMsg)

namespace
{
QString describe(const std::vector<std::pair<QByteArray, QByteArray>> &headers)
{
    QStringList shown;
    for (const auto &[name, value] : headers)
        shown << redactedHeader(name, value);
    return shown.join("; "_L1);
}

void logResult(const Result<Response> &result, const QByteArray &id, std::chrono::milliseconds duration)
{
    if (result) {
        qCDebug(httpLog).noquote() << id << result->status << "in" << duration.count() << "ms," << result->body.size()
                                   << "bytes;" << describe(result->headers);
        return;
    }
    const Error &error = result.error();
    qCDebug(httpLog).noquote() << id << error.httpStatus << kindName(error.kind) << error.code << "in"
                               << duration.count() << "ms; request-id" << error.requestId << "; retry-after"
                               << (error.retryAfter ? QString::number(error.retryAfter->count()) + u"ms"_s : u"-"_s)
                               << ';' << error.detail;
}
} // namespace

LogStage::LogStage(std::shared_ptr<Stage> next, const Cloud &cloud, Clock &clock, QString tenantId)
    : m_next(std::move(next)), m_cloud(cloud), m_clock(clock), m_tenantId(std::move(tenantId))
{
}

QCoro::Task<Result<Response>> LogStage::send(Request request, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    request.headers.emplace_back("client-request-id", id);
    request.headers.emplace_back("return-client-request-id", "true");
    if (httpLog().isDebugEnabled())
        logRequest(request, id);
    const std::chrono::milliseconds started = m_clock.elapsed();
    Result<Response> result = co_await m_next->send(std::move(request), cancel);
    if (cancel.isCancelled()) {
        qCDebug(httpLog).noquote() << id << "cancelled";
        co_return result;
    }
    if (httpLog().isDebugEnabled())
        logResult(result, id, m_clock.elapsed() - started);
    co_return result;
}

void LogStage::logRequest(const Request &request, const QByteArray &id) const
{
    const Result<QUrl> address = addressOf(request, m_cloud);
    const QString body =
        request.body.is_null() ? QString() : QString::fromUtf8(toBytes(redactedJson(request.body)).left(4000));
    qCDebug(httpLog).noquote() << id << "tenant" << redactedText(m_tenantId, 64) << verbName(request.verb)
                               << (address ? redactedUrl(*address) : u"-"_s) << describe(request.headers) << body;
}
} // namespace entente
