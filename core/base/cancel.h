// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace entente
{
struct Error;

/// Fires once when something is cancelled. Lives on the thread of the work that it cancels.
class CancelSignal : public QObject
{
    Q_OBJECT
public:
    bool fired = false;
Q_SIGNALS:
    void cancelled();
};

/// Handed by value to every task. Copies share one state; a default-made token can be cancelled through any copy.
/// Cancelling aborts replies and ends delays, it never deletes what is awaited. Call it on the thread of the work.
class CancelToken
{
public:
    CancelToken();

    bool isCancelled() const { return m_signal->fired; }
    void cancel() const;
    /// For QObject::connect: cancelled() is emitted once, inside cancel().
    CancelSignal *signal() const { return m_signal.get(); }
    /// A token that is cancelled with this one, and can be cancelled alone.
    CancelToken child() const;
    /// A token that is cancelled with this one or with `other`, whichever comes first, and can be cancelled alone.
    CancelToken either(const CancelToken &other) const;

private:
    void follow(const CancelToken &leader) const;

    std::shared_ptr<CancelSignal> m_signal;
};

/// The error of everything that was cancelled.
Error cancelledError();
} // namespace entente
