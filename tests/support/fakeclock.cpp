// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"

#include <QTimer>

#include <algorithm>

namespace entente::test
{
QDateTime FakeClock::now() const
{
    return QDateTime(QDate(2030, 1, 1), QTime(12, 0), Qt::UTC).addMSecs(m_elapsed);
}

QCoro::Task<void> FakeClock::sleep(std::chrono::milliseconds duration, CancelToken cancel)
{
    m_sleeps.push_back(duration);
    if (cancel.isCancelled())
        co_return;
    const auto latch = std::make_shared<Latch>();
    Sleeper sleeper;
    sleeper.until = elapsed() + duration;
    sleeper.latch = latch;
    m_sleepers.push_back(std::move(sleeper));
    jumpLater();
    // From here on only the latch: the clock may be gone when a cancelled sleeper unwinds.
    co_await untilOpen(latch, cancel);
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    m_elapsed += by.count();
    wake();
}

int FakeClock::sleeping() const
{
    return static_cast<int>(std::ranges::count_if(m_sleepers, [](const Sleeper &s) { return !s.latch->isOpen(); }));
}

void FakeClock::jumpLater()
{
    if (m_still || m_jumping)
        return;
    m_jumping = true;
    QTimer::singleShot(0, [this, alive = std::weak_ptr(m_alive)] {
        if (alive.expired())
            return;
        m_jumping = false;
        jump();
    });
}

void FakeClock::jump()
{
    std::erase_if(m_sleepers, [](const Sleeper &s) { return s.latch->isOpen(); });
    if (m_sleepers.empty() || m_still)
        return;
    const auto next = std::ranges::min_element(m_sleepers, {}, &Sleeper::until);
    m_elapsed = std::max(elapsed(), next->until).count();
    wake();
    jumpLater();
}

void FakeClock::wake()
{
    for (const Sleeper &sleeper : m_sleepers) {
        if (sleeper.until <= elapsed())
            sleeper.latch->open();
    }
    std::erase_if(m_sleepers, [](const Sleeper &s) { return s.latch->isOpen(); });
}
} // namespace entente::test
