// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/batchstage.h"

#include "core/base/latch.h"
#include "core/base/taskscope.h"
#include "core/transport/envelope.h"

#include <QTimer>

#include <algorithm>
#include <deque>

namespace entente
{
namespace
{
/// One caller's request on its way into an envelope and back.
struct Part {
    explicit Part(Request r) : request(std::move(r)) {}

    Request request;
    std::optional<Result<Response>> result;
    bool abandoned = false;
    std::shared_ptr<Latch> latch = std::make_shared<Latch>();
};

using Parts = std::vector<std::shared_ptr<Part>>;

bool isAboutToken(const Result<Response> &result)
{
    return !result && (result.error().httpStatus == 401 || !result.error().claims.isEmpty());
}

void settle(const Parts &parts, std::vector<Result<Response>> results)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i]->result = std::move(results[i]);
        parts[i]->latch->open();
    }
}
} // namespace

/// Outlives the stage while an envelope is under way.
class BatchStage::Collector : public std::enable_shared_from_this<BatchStage::Collector>
{
public:
    Collector(std::shared_ptr<Stage> next, Clock &clock, const TransportOptions &options, CancelToken owner)
        : m_next(std::move(next)), m_clock(clock), m_options(options), m_owner(std::move(owner))
    {
    }

    void add(const std::shared_ptr<Part> &part);
    void abandon(const std::shared_ptr<Part> &part);

private:
    struct Envelope {
        explicit Envelope(CancelToken token) : cancel(std::move(token)) {}

        Parts parts;
        CancelToken cancel;
    };

    void flushLater();
    void flush();
    Parts takeParts();
    static QCoro::Task<void> carry(std::shared_ptr<Collector> self, std::shared_ptr<Envelope> envelope);
    static QCoro::Task<std::vector<Result<Response>>> sendTogether(std::shared_ptr<Collector> self,
                                                                   std::vector<Request> requests, CancelToken cancel);

    std::shared_ptr<Stage> m_next;
    Clock &m_clock;
    TransportOptions m_options;
    CancelToken m_owner;
    std::deque<std::shared_ptr<Part>> m_waiting; ///< foreground before background
    std::vector<std::shared_ptr<Envelope>> m_underWay;
    bool m_flushing = false;
};

void BatchStage::Collector::add(const std::shared_ptr<Part> &part)
{
    auto place = m_waiting.end();
    if (part->request.priority == Priority::Foreground) {
        place = std::ranges::find_if(m_waiting,
                                     [](const auto &other) { return other->request.priority == Priority::Background; });
    }
    m_waiting.insert(place, part);
    flushLater();
}

void BatchStage::Collector::abandon(const std::shared_ptr<Part> &part)
{
    part->abandoned = true;
    std::erase(m_waiting, part);
    for (const auto &envelope : m_underWay) {
        if (std::ranges::all_of(envelope->parts, [](const auto &other) { return other->abandoned; }))
            envelope->cancel.cancel();
    }
}

void BatchStage::Collector::flushLater()
{
    if (m_flushing)
        return;
    m_flushing = true;
    // A timer of zero fires after the events that are due, so the whole turn's requests are there.
    QTimer::singleShot(0, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->m_flushing = false;
            self->flush();
        }
    });
}

void BatchStage::Collector::flush()
{
    // Cancelled in this very turn: the latch is open, but the task has not run yet.
    std::erase_if(m_waiting, [](const auto &part) { return part->latch->isOpen(); });
    while (!m_waiting.empty() && static_cast<int>(m_underWay.size()) < m_options.inFlight) {
        auto envelope = std::make_shared<Envelope>(m_owner.child());
        envelope->parts = takeParts();
        m_underWay.push_back(envelope);
        TaskScope::launch(carry(shared_from_this(), envelope));
    }
}

Parts BatchStage::Collector::takeParts()
{
    Parts taken;
    const std::shared_ptr<Part> first = m_waiting.front();
    for (auto it = m_waiting.begin(); it != m_waiting.end() && static_cast<int>(taken.size()) < m_options.batchSize;) {
        if (!shareEnvelope(first->request, (*it)->request)) {
            ++it;
            continue;
        }
        taken.push_back(*it);
        it = m_waiting.erase(it);
    }
    return taken;
}

QCoro::Task<void> BatchStage::Collector::carry(std::shared_ptr<Collector> self, std::shared_ptr<Envelope> envelope)
{
    std::vector<Request> requests;
    requests.reserve(envelope->parts.size());
    for (const auto &part : envelope->parts)
        requests.push_back(part->request);
    std::vector<Result<Response>> results = co_await sendTogether(self, std::move(requests), envelope->cancel);
    settle(envelope->parts, std::move(results));
    std::erase(self->m_underWay, envelope);
    if (!self->m_waiting.empty())
        self->flushLater();
}

QCoro::Task<std::vector<Result<Response>>>
BatchStage::Collector::sendTogether(std::shared_ptr<Collector> self, std::vector<Request> requests, CancelToken cancel)
{
    std::vector<Result<Response>> results;
    if (requests.size() == 1) {
        Request only = requests.front();
        Result<Response> result = co_await self->m_next->send(std::move(only), cancel);
        results.push_back(std::move(result));
        co_return results;
    }
    Request packed = packEnvelope(requests);
    Result<Response> answer = co_await self->m_next->send(std::move(packed), cancel);
    if (answer && !cancel.isCancelled()) {
        results = unpackEnvelope(requests, answer->json, self->m_clock.now());
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (!isAboutToken(results[i]))
                continue;
            // The stage that has the token sees no further than the envelope: it has to hear this by itself.
            Request alone = requests[i];
            Result<Response> again = co_await self->m_next->send(std::move(alone), cancel);
            results[i] = std::move(again);
        }
        co_return results;
    }
    const Error error = answer ? cancelledError() : answer.error();
    for (std::size_t i = 0; i < requests.size(); ++i)
        results.emplace_back(failure(error));
    co_return results;
}

BatchStage::BatchStage(std::shared_ptr<Stage> next, Clock &clock, const TransportOptions &options, CancelToken owner)
    : m_next(std::move(next)), m_collector(std::make_shared<Collector>(m_next, clock, options, std::move(owner))),
      m_options(options)
{
}

BatchStage::~BatchStage() = default;

QCoro::Task<Result<Response>> BatchStage::send(Request request, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    if (m_options.batchSize <= 1 || !request.isBatchable())
        co_return co_await m_next->send(std::move(request), cancel);
    const std::shared_ptr<Collector> collector = m_collector;
    const auto part = std::make_shared<Part>(std::move(request));
    collector->add(part);
    co_await untilOpen(part->latch, cancel);
    if (part->result && !cancel.isCancelled())
        co_return std::move(*part->result);
    collector->abandon(part);
    co_return failure(cancelledError());
}
} // namespace entente
