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
    made.follow(*this);
    return made;
}

CancelToken CancelToken::either(const CancelToken &other) const
{
    CancelToken made = child();
    made.follow(other);
    return made;
}

void CancelToken::follow(const CancelToken &leader) const
{
    if (leader.isCancelled()) {
        cancel();
        return;
    }
    // Weak: a connection that owned its own receiver would keep every child alive as long as the leader.
    const std::weak_ptr<CancelSignal> weak = m_signal;
    QObject::connect(leader.signal(), &CancelSignal::cancelled, m_signal.get(), [weak] {
        if (const auto alive = weak.lock(); alive && !alive->fired) {
            alive->fired = true;
            Q_EMIT alive->cancelled();
        }
    });
}

Error cancelledError()
{
    return {ErrorKind::Cancelled, QStringLiteral("cancelled"),
            QCoreApplication::translate("Errors", "This was cancelled. Start it again when you want to.")};
}
} // namespace entente

#include "moc_cancel.cpp"
