// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/latch.h"

#include <atomic>
#include <memory>
#include <vector>

namespace entente::test
{
/// Time that moves only when somebody sleeps: as soon as the event loop has nothing else that is due, the clock jumps
/// to the end of the shortest sleep. So a wait of an hour costs nothing, and waits keep their order. Starts at noon on
/// 1 January 2030 UTC.
class FakeClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds elapsed() const override { return std::chrono::milliseconds(m_elapsed.load()); }
    QCoro::Task<void> sleep(std::chrono::milliseconds duration, CancelToken cancel) override;

    /// From now on only advance() moves the time.
    void holdStill() { m_still = true; }
    void advance(std::chrono::milliseconds by);

    /// Every sleep that was asked for, in order.
    const std::vector<std::chrono::milliseconds> &sleeps() const { return m_sleeps; }
    /// How many sleep right now.
    int sleeping() const;

private:
    struct Sleeper {
        std::chrono::milliseconds until;
        std::shared_ptr<Latch> latch;
    };

    void jumpLater();
    void jump();
    void wake();

    std::atomic<std::chrono::milliseconds::rep> m_elapsed{0}; ///< read by a server on another thread too
    std::vector<std::chrono::milliseconds> m_sleeps;
    std::vector<Sleeper> m_sleepers;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    bool m_still = false;
    bool m_jumping = false;
};
} // namespace entente::test
