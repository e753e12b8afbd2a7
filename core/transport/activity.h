// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace entente
{
/// What the stages of one pipeline count, for the status line. Shared, because requests may unwind after their
/// pipeline.
class Activity
{
public:
    void started() { change(m_underWay, 1); }
    void ended() { change(m_underWay, -1); }
    void sentOne() { change(m_sent, 1LL); }
    void gateChanged() const
    {
        if (onChange)
            onChange();
    }

    int underWay() const { return m_underWay; }
    long long sent() const { return m_sent; }

    std::function<void()> onChange; ///< called often: whoever listens gathers the calls; empty once nobody listens

private:
    template <class T>
    void change(T &count, T by)
    {
        count += by;
        if (onChange)
            onChange();
    }

    int m_underWay = 0;
    long long m_sent = 0;
};
} // namespace entente
