// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/transport/activity.h"
#include "core/transport/options.h"
#include "core/transport/stage.h"

#include <QNetworkRequest>

#include <memory>

class QNetworkAccessManager;

namespace entente
{
struct Cloud;
class HttpExchange;

/// The last link: one request over the wire, its answer as a Response or an Error. No redirects, no cookies, no cache,
/// no ignored certificate errors; answers up to a limit; writes in the form that Qt sends once.
class HttpStage final : public Stage
{
public:
    /// `cloud`, `network` and `clock` outlive the last request that was not cancelled.
    HttpStage(const Cloud &cloud, QNetworkAccessManager &network, Clock &clock, const TransportOptions &options,
              std::shared_ptr<Activity> activity);

    QCoro::Task<Result<Response>> send(Request request, CancelToken cancel) override;

private:
    QNetworkRequest networkRequest(const Request &request, const QUrl &address) const;
    Result<Response> resultOf(HttpExchange &exchange, const Request &request) const;

    const Cloud &m_cloud;
    QNetworkAccessManager &m_network;
    Clock &m_clock;
    TransportOptions m_options;
    std::shared_ptr<Activity> m_activity;
};
} // namespace entente
