// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>

namespace entente
{
/// The one thread that network, tokens, pipelines and journal live on, so that parsing a large answer or syncing the
/// journal never holds up the window. `context()` is an object on that thread to post work to.
class CoreThread
{
public:
    CoreThread();
    /// Ends the event loop and waits; whatever still runs there is unwound first.
    ~CoreThread();
    CoreThread(const CoreThread &) = delete;
    CoreThread &operator=(const CoreThread &) = delete;

    QObject *context() const { return m_context; }

private:
    QThread m_thread;
    QObject *m_context = nullptr;
};
} // namespace entente
