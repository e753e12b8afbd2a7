// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QCoroSignal>
#include <QElapsedTimer>
#include <QTimer>

namespace entente
{
namespace
{
class SystemClock final : public Clock
{
public:
    SystemClock() { m_started.start(); }

    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds elapsed() const override { return std::chrono::milliseconds(m_started.elapsed()); }

    QCoro::Task<void> sleep(std::chrono::milliseconds duration, CancelToken cancel) override
    {
        if (cancel.isCancelled())
            co_return;
        QTimer timer;
        timer.setSingleShot(true);
        // Cancelling fires the same signal that the coroutine waits for: QCoro::sleepFor could not be woken.
        QObject::connect(cancel.signal(), &CancelSignal::cancelled, &timer, [&timer] { timer.start(0); });
        timer.start(duration);
        co_await qCoro(&timer, &QTimer::timeout);
    }

private:
    QElapsedTimer m_started;
};
} // namespace

Clock &Clock::system()
{
    static SystemClock clock;
    return clock;
}
} // namespace entente
