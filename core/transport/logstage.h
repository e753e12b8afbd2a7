// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/transport/stage.h"

#include <QLoggingCategory>

#include <memory>

namespace entente
{
struct Cloud;

/// "entente.http": one line when a request goes out and one when its answer is there. Off until a front end turns on
/// debug output for it (-v). Holds what redact.h lets through, never a token or a body's texts.
Q_DECLARE_LOGGING_CATEGORY(httpLog)

/// Gives each try its own client-request-id, by which Microsoft's support finds it, and logs it.
class LogStage final : public Stage
{
public:
    /// `cloud` and `clock` outlive the last request that was not cancelled.
    LogStage(std::shared_ptr<Stage> next, const Cloud &cloud, Clock &clock, QString tenantId);

    QCoro::Task<Result<Response>> send(Request request, CancelToken cancel) override;

private:
    void logRequest(const Request &request, const QByteArray &id) const;

    std::shared_ptr<Stage> m_next;
    const Cloud &m_cloud;
    Clock &m_clock;
    QString m_tenantId;
};
} // namespace entente
