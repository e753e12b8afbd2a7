// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/handlerwatch.h"

#include <QElapsedTimer>
#include <QMetaEnum>

#include <algorithm>

#include <ctime>

namespace entente::test
{
using namespace Qt::StringLiterals;

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void WatchedApplication::enter(const QString &where)
{
    m_where = where;
}

void WatchedApplication::forget()
{
    m_longest = {};
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // An event that another one sends is part of it; and what a handler deletes cannot be asked for its class later.
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    static const QMetaEnum types = QMetaEnum::fromType<QEvent::Type>();
    const QString name = QString::fromLatin1(receiver->metaObject()->className()) + u" "_s +
                         QString::fromLatin1(types.valueToKey(event->type()));
    ++m_depth;
    QElapsedTimer clock;
    clock.start();
    const double before = threadMilliseconds();
    const bool handled = QApplication::notify(receiver, event);
    note(Time::Processor, name, threadMilliseconds() - before);
    note(Time::Clock, name, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    --m_depth;
    return handled;
}

void WatchedApplication::note(Time time, const QString &receiver, double milliseconds)
{
    Handler &known = m_longest[static_cast<std::size_t>(time)][receiver];
    if (milliseconds > known.milliseconds)
        known = Handler{m_where, receiver, milliseconds};
}

std::vector<WatchedApplication::Handler> WatchedApplication::longest(Time time) const
{
    const QHash<QString, Handler> &known = m_longest[static_cast<std::size_t>(time)];
    std::vector<Handler> all(known.cbegin(), known.cend());
    std::ranges::sort(all, std::ranges::greater(), &Handler::milliseconds);
    return all;
}
} // namespace entente::test
