// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>

namespace entente::ui
{
/// Does work in parts, each in an event of its own, so that much of it does not hold up the window. The first part is
/// done at once where nothing waits; the others follow in the order in which they came.
class OneByOne : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `part` with the numbers from 0 up to `count`.
    void add(int count, const std::function<void(int)> &part);
    void clear(); ///< what waits is not done any more
    bool isDone() const { return m_waiting.empty(); }

Q_SIGNALS:
    void done(); ///< nothing waits any more

private:
    void doNext();

    std::deque<std::function<void()>> m_waiting;
    bool m_posted = false; ///< this event had its part
    int m_round = 0;       ///< goes up with clear(): calls that were posted before it count no more
};
} // namespace entente::ui
