// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace entente
{
/// Something that one task waits for and somebody else brings about. Opens once; one thread.
class Latch : public QObject
{
    Q_OBJECT
public:
    bool isOpen() const { return m_open; }
    void open();
Q_SIGNALS:
    void opened();

private:
    bool m_open = false;
};

/// Ends one turn of the event loop after the latch opens or the token is cancelled (which opens the latch, so that no
/// waiter is left behind): look at the token and at what was waited for. At once where either has happened already.
QCoro::Task<void> untilOpen(std::shared_ptr<Latch> latch, CancelToken cancel);
} // namespace entente
