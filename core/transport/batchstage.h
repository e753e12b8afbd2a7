// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/transport/options.h"
#include "core/transport/stage.h"

#include <memory>

namespace entente
{
/// Gathers the batchable Graph reads of one turn of the event loop into envelopes ("Microsoft Graph: combine multiple
/// HTTP requests using JSON batching"). At most `inFlight` envelopes are under way; what arrives meanwhile fills the
/// next one. Each caller gets its own part: a throttled part goes back to its own retry loop, a failure of the envelope
/// is handed to all. Everything else passes unchanged.
class BatchStage final : public Stage
{
public:
    /// `owner` is cancelled when the pipeline goes, and takes the envelopes with it.
    BatchStage(std::shared_ptr<Stage> next, Clock &clock, const TransportOptions &options, CancelToken owner);
    ~BatchStage() override;

    QCoro::Task<Result<Response>> send(Request request, CancelToken cancel) override;

private:
    class Collector;
    std::shared_ptr<Stage> m_next;
    std::shared_ptr<Collector> m_collector;
    TransportOptions m_options;
};
} // namespace entente
