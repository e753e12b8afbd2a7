// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cancel.h"

#include "core/base/error.h"

#include <QCoreApplication>

namespace entente
{
CancelToken::CancelToken() : m_signal(std::make_shared<CancelSignal>()) {}

void CancelToken::cancel() const
{
    if (m_signal->fired)
        return;
    // A slot may drop the last token: the signal outlives its own emission.
    const std::shared_ptr<CancelSignal> keep = m_signal;
    keep->fired = true;
    Q_EMIT keep->cancelled();
}

CancelToken CancelToken::child() const
{
    CancelToken made;
    if (isCancelled()) {
        made.cancel();
        return made;
    }
    const std::weak_ptr<CancelSignal> weak = made.m_signal;
    QObject::connect(m_signal.get(), &CancelSignal::cancelled, made.m_signal.get(), [weak] {
        if (const auto alive = weak.lock(); alive && !alive->fired) {
            alive->fired = true;
            Q_EMIT alive->cancelled();
        }
    });
    return made;
}

Error cancelledError()
{
    return {ErrorKind::Cancelled, QStringLiteral("cancelled"),
            QCoreApplication::translate("Errors", "This was cancelled. Start it again when you want to.")};
}
} // namespace entente

#include "moc_cancel.cpp"
