// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/pipeline.h"

#include "core/transport/activity.h"
#include "core/transport/authstage.h"
#include "core/transport/batchstage.h"
#include "core/transport/httpstage.h"
#include "core/transport/logstage.h"
#include "core/transport/retrystage.h"
#include "core/transport/throttlestage.h"

#include <QTimer>

namespace entente
{
namespace
{
/// A status line needs no more, and the window's thread gets a signal for each.
constexpr std::chrono::milliseconds statusInterval(100);

/// Counts a request as under way for as long as its task lives.
class UnderWay
{
public:
    explicit UnderWay(std::shared_ptr<Activity> activity) : m_activity(std::move(activity)) { m_activity->started(); }
    ~UnderWay() { m_activity->ended(); }
    UnderWay(const UnderWay &) = delete;
    UnderWay &operator=(const UnderWay &) = delete;

private:
    std::shared_ptr<Activity> m_activity;
};
} // namespace

/// What the tasks of a pipeline hold on to while they unwind: the stages, not the pipeline.
struct Pipeline::Chain {
    Chain(const Cloud &cloud, QString tenantId, QNetworkAccessManager &network, TokenProvider &tokens, Clock &ticking,
          const TransportOptions &chosen)
        : clock(ticking), options(chosen), activity(std::make_shared<Activity>()),
          gates(std::make_shared<Gates>(clock, options, owner, activity))
    {
        std::shared_ptr<Stage> stage = std::make_shared<HttpStage>(cloud, network, clock, options, activity);
        stage = std::make_shared<LogStage>(stage, cloud, clock, std::move(tenantId));
        stage = std::make_shared<HoldStage>(stage, gates, clock);
        stage = std::make_shared<AuthStage>(stage, cloud, tokens);
        stage = std::make_shared<BatchStage>(stage, clock, options, owner);
        stage = std::make_shared<ThrottleStage>(stage, gates);
        first = std::make_shared<RetryStage>(stage, clock, options);
    }

    Clock &clock;
    TransportOptions options;
    CancelToken owner;
    std::shared_ptr<Activity> activity;
    std::shared_ptr<Gates> gates;
    std::shared_ptr<Stage> first;
    QTimer statusTimer;
};

namespace
{
// Free functions, so that no task reaches the pipeline through `this` after it is gone.
QCoro::Task<Result<Response>> sendThrough(std::shared_ptr<Stage> stage, std::shared_ptr<Activity> activity,
                                          Request request, CancelToken cancel)
{
    const UnderWay counted(activity);
    co_return co_await stage->send(std::move(request), cancel);
}

QCoro::Task<Result<std::vector<Json>>> readThrough(std::shared_ptr<Stage> stage, std::shared_ptr<Activity> activity,
                                                   Request request, AnswerLimits limits, CancelToken cancel,
                                                   PageSeen onPage)
{
    const UnderWay counted(activity);
    co_return co_await readPages(stage, std::move(request), limits, cancel, std::move(onPage));
}
} // namespace

Pipeline::Pipeline(const Cloud &cloud, QString tenantId, QNetworkAccessManager &network, TokenProvider &tokens,
                   Clock &clock, TransportOptions options)
    : m_chain(std::make_unique<Chain>(cloud, std::move(tenantId), network, tokens, clock, options))
{
    m_chain->statusTimer.setSingleShot(true);
    m_chain->statusTimer.setInterval(statusInterval);
    connect(&m_chain->statusTimer, &QTimer::timeout, this, &Pipeline::statusChanged);
    m_chain->activity->onChange = [timer = &m_chain->statusTimer] {
        if (!timer->isActive())
            timer->start();
    };
}

Pipeline::~Pipeline()
{
    m_chain->activity->onChange = nullptr;
    m_chain->owner.cancel();
}

QCoro::Task<Result<Response>> Pipeline::send(Request request, CancelToken cancel)
{
    return sendThrough(m_chain->first, m_chain->activity, std::move(request), cancel.either(m_chain->owner));
}

QCoro::Task<Result<std::vector<Json>>> Pipeline::sendPaged(Request request, CancelToken cancel, PageSeen onPage)
{
    return readThrough(m_chain->first, m_chain->activity, std::move(request), m_chain->options.limits,
                       cancel.either(m_chain->owner), std::move(onPage));
}

TransportStatus Pipeline::status() const
{
    TransportStatus status;
    status.underWay = m_chain->activity->underWay();
    status.sent = m_chain->activity->sent();
    if (const auto closed = m_chain->gates->closedFor(); closed > std::chrono::milliseconds(0))
        status.throttledUntil = m_chain->clock.now().addMSecs(closed.count());
    return status;
}
} // namespace entente

#include "moc_pipeline.cpp"
