// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLoggingCategory>
#include <QStringList>

namespace entente::test
{
/// Listens to all that this program says while it lives: its log, with every request in it, and what goes to standard
/// output and standard error. One at a time, and made after the program's own choice of what to log.
class SecretWatch
{
public:
    SecretWatch();
    ~SecretWatch();
    SecretWatch(const SecretWatch &) = delete;
    SecretWatch &operator=(const SecretWatch &) = delete;

    /// The log so far.
    static QByteArray log();
    /// Where one of the secrets, or a long piece of it, stands: in what was said, or in a file below `folder`. Ends the
    /// listening to the outputs.
    QStringList findings(const QStringList &secrets, const QString &folder);

private:
    void endCapture();

    QtMessageHandler m_previous = nullptr;
    bool m_captures = true;
    QByteArray m_out;
    QByteArray m_err;
};
} // namespace entente::test
