// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/cloud.h"

#include <QString>

#include <memory>

class QThread;

namespace entente::practice
{
class HttpDoor;

/// A Cloud behind an HttpDoor in a thread of its own, so that a client in this process never waits for itself. Use it
/// from one thread; the cloud itself may be told things from any.
class DoorThread
{
public:
    explicit DoorThread(const Clock &clock = Clock::system());
    ~DoorThread(); ///< closes the door and waits for the thread

    /// Returns when requests are answered; false when the port is taken. 0 chooses a free port.
    bool start(quint16 port = 0);

    Cloud &cloud() { return m_cloud; }
    QString origin() const { return m_origin; }

private:
    Cloud m_cloud;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<HttpDoor> m_door; ///< lives in m_thread
    QString m_origin;
};
} // namespace entente::practice
