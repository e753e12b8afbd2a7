// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <QCoroTask>
#include <QDateTime>

#include <chrono>

namespace entente
{
/// Where "now" and every wait come from, so that no test waits for a real second. Reading is thread-safe; sleep belongs
/// to the thread of the work.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual QDateTime now() const = 0;                     ///< UTC
    virtual std::chrono::milliseconds elapsed() const = 0; ///< monotonic, from an arbitrary start
    /// Ends after `duration`, or at once when the token is or gets cancelled: look at the token afterwards.
    virtual QCoro::Task<void> sleep(std::chrono::milliseconds duration, CancelToken cancel) = 0;

    static Clock &system();
};
} // namespace entente
