// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/transport/options.h"
#include "core/transport/stage.h"

#include <memory>

namespace entente
{
/// The loop of one logical request: try, ask retryDelay, wait, try again. `clock` outlives the last request that was
/// not cancelled.
class RetryStage final : public Stage
{
public:
    RetryStage(std::shared_ptr<Stage> next, Clock &clock, const TransportOptions &options);

    QCoro::Task<Result<Response>> send(Request request, CancelToken cancel) override;

private:
    std::shared_ptr<Stage> m_next;
    Clock &m_clock;
    TransportOptions m_options;
};
} // namespace entente
