// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QHash>

#include <array>
#include <vector>

namespace entente::test
{
/// An application that knows how long its thread is busy with each event: while a handler runs the window is frozen.
/// Counts processor time of this thread, so that a busy machine does not look like a slow program, and besides the time
/// on the clock, which alone shows a handler that waits for a disk or another thread. What a nested event loop handles
/// counts as part of the event that opened it; grab() and sleeps belong outside.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    enum class Time { Processor, Clock };
    struct Handler {
        QString where;    ///< what was being done, as enter() said
        QString receiver; ///< class that the event went to, and the event's type
        double milliseconds = 0;
    };

    /// From now on handlers count as part of this.
    void enter(const QString &where);
    /// The longest handler of each receiver and type since the start, longest first.
    std::vector<Handler> longest(Time time) const;
    void forget();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void note(Time time, const QString &receiver, double milliseconds);

    QString m_where;
    int m_depth = 0;
    std::array<QHash<QString, Handler>, 2> m_longest; ///< by Time
};

/// Processor time that this thread has used, in milliseconds.
double threadMilliseconds();
} // namespace entente::test
