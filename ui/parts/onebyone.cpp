// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/onebyone.h"

#include <QMetaObject>

#include <memory>
#include <utility>

namespace entente::ui
{
void OneByOne::add(int count, const std::function<void(int)> &part)
{
    const auto shared = std::make_shared<const std::function<void(int)>>(part); // what it holds may be large
    for (int number = 0; number < count; ++number)
        m_waiting.emplace_back([shared, number] { (*shared)(number); });
    if (!m_posted && !m_waiting.empty())
        doNext();
}

void OneByOne::clear()
{
    m_waiting.clear();
    m_posted = false;
    ++m_round;
}

void OneByOne::doNext()
{
    const std::function<void()> part = std::exchange(m_waiting.front(), {});
    m_waiting.pop_front();
    m_posted = true;
    const auto goOn = [this, round = m_round] {
        if (round != m_round)
            return;
        m_posted = false;
        if (!m_waiting.empty())
            doNext();
    };
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
    part();
    if (m_waiting.empty())
        Q_EMIT done();
}
} // namespace entente::ui
