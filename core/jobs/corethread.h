// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>

namespace entente
{
/// An object on the core thread to post work to. Counts the tasks under way there, so that what they use is not taken
/// away before they have unwound.
class CoreContext : public QObject
{
    Q_OBJECT
public:
    int running = 0; ///< core thread only

Q_SIGNALS:
    void taskEnded();
};

/// The one thread that network, tokens, pipelines and journal live on, so that parsing a large answer or syncing the
/// journal never holds up the window.
class CoreThread
{
public:
    CoreThread();
    /// Ends the event loop and waits; call drain() first where tasks may be under way.
    ~CoreThread();
    CoreThread(const CoreThread &) = delete;
    CoreThread &operator=(const CoreThread &) = delete;

    CoreContext *context() const { return m_context; }
    /// Waits until every cancelled task has unwound, for so long at the most: one that does not heed its token would
    /// hold up the program's end for ever. Call it from another thread, after cancelling.
    void drain(std::chrono::milliseconds patience) const;
    /// Runs `work` on the calling thread while the core thread stands still: for what both read without a lock. Nothing
    /// in it may wait for the core thread.
    void whileHeld(const std::function<void()> &work) const;

private:
    QThread m_thread;
    CoreContext *m_context = nullptr;
};
} // namespace entente
