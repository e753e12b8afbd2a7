// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/transport/options.h"
#include "core/transport/pagedreader.h"
#include "core/transport/stage.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;

namespace entente
{
struct Cloud;
class TokenProvider;

/// What the status line shows: the requests under way and the gates that are closed.
struct TransportStatus {
    int underWay = 0;
    long long sent = 0;                      ///< since the start
    std::optional<QDateTime> throttledUntil; ///< the latest closed gate, UTC
};

/// The whole chain to one tenant. Lives on the core thread; everything it sends is cancelled when it is destroyed.
class Pipeline : public QObject
{
    Q_OBJECT
public:
    /// `network`, `tokens`, `clock` and `cloud` outlive the pipeline.
    Pipeline(const Cloud &cloud, QString tenantId, QNetworkAccessManager &network, TokenProvider &tokens, Clock &clock,
             TransportOptions options = {});
    ~Pipeline() override;

    /// 2xx: the response with `json` parsed. Everything else is an Error; a 204 has null json.
    QCoro::Task<Result<Response>> send(Request request, CancelToken cancel);
    /// Follows @odata.nextLink to the end and returns all `value` items. Refuses a repeated link, another host, more
    /// than maxPages or maxListBytes. `Prefer` and `ConsistencyLevel` headers are sent on every page.
    QCoro::Task<Result<std::vector<Json>>> sendPaged(Request request, CancelToken cancel, PageSeen onPage = {});

    TransportStatus status() const;

Q_SIGNALS:
    void statusChanged();

private:
    struct Chain;
    std::unique_ptr<Chain> m_chain;
};
} // namespace entente
