// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QHash>

#include <vector>

namespace entente::test
{
/// An application that knows how long its thread is busy with each event: while a handler runs the window is frozen.
/// Counts processor time of this thread, so that a busy machine does not look like a slow program. What a nested event
/// loop handles counts as part of the event that opened it; grab() and sleeps belong outside.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    struct Handler {
        QString where;    ///< what was being done, as enter() said
        QString receiver; ///< class that the event went to, and the event's type
        double milliseconds = 0;
    };

    /// From now on handlers count as part of this.
    void enter(const QString &where);
    /// The longest handler of each receiver and type since the start, longest first.
    std::vector<Handler> longest() const;
    void forget();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void note(const QString &receiver, double milliseconds);

    QString m_where;
    int m_depth = 0;
    QHash<QString, Handler> m_longest;
};

/// Processor time that this thread has used, in milliseconds.
double threadMilliseconds();
} // namespace entente::test
