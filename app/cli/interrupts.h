// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace entente::cli
{
/// SIGINT, SIGTERM and SIGHUP as a Qt signal while something is under way, so that it can be ended in order; the second
/// one ends the program at once. Else they do what they always do. One object at a time. A closed output pipe is no
/// reason to die in the middle of an apply: SIGPIPE is ignored.
class Interrupts : public QObject
{
    Q_OBJECT
public:
    Interrupts();
    ~Interrupts() override;

    void watch(bool on);
    /// Readable as soon as one of them came while they are watched, for who waits for something else than events.
    int readEnd() const { return m_ends[0]; }

Q_SIGNALS:
    void interrupted();

private:
    void received();
    int m_ends[2] = {-1, -1};
};
} // namespace entente::cli
