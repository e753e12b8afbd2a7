// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/latch.h"

#include <QCoroSignal>

namespace entente
{
void Latch::open()
{
    if (m_open)
        return;
    m_open = true;
    Q_EMIT opened();
}

QCoro::Task<void> untilOpen(std::shared_ptr<Latch> latch, CancelToken cancel)
{
    if (cancel.isCancelled() || latch->isOpen())
        co_return;
    // A signal awaited after it was emitted would never come: cancelling therefore goes through the latch too.
    QObject::connect(cancel.signal(), &CancelSignal::cancelled, latch.get(), &Latch::open);
    co_await qCoro(latch.get(), &Latch::opened);
}
} // namespace entente

#include "moc_latch.cpp"
