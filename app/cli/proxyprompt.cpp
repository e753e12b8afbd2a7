// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/proxyprompt.h"

#include <QCoreApplication>

#include <csignal>
#include <memory>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
constexpr char interruptKey = 0x03;
constexpr int mostQuestions = 3;
constexpr qsizetype longestLine = 1024;

/// An open terminal that gives a line also at Ctrl+C, so that a question can end in order; as it was before,
/// afterwards.
class Line
{
public:
    explicit Line(const QByteArray &device) : m_file(open(device.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        m_isTerminal = m_file >= 0 && tcgetattr(m_file, &m_before) == 0;
    }
    ~Line()
    {
        if (m_isTerminal)
            tcsetattr(m_file, TCSADRAIN, &m_before);
        if (m_file >= 0)
            close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Line)

    bool isTerminal() const { return m_isTerminal; }

    /// Empty: nothing was typed, or Ctrl+C, which is then delivered.
    QByteArray ask(const QString &question, bool isShown)
    {
        termios now = m_before;
        now.c_lflag &= ~static_cast<tcflag_t>(ISIG | ECHO);
        if (isShown)
            now.c_lflag |= ECHO;
        now.c_lflag |= ICANON;
        now.c_cc[VEOL] = interruptKey;
        tcsetattr(m_file, TCSADRAIN, &now);
        say(question.toUtf8());
        QByteArray line = read();
        if (!isShown || line.endsWith(interruptKey))
            say("\n");
        if (!line.endsWith(interruptKey))
            return line.endsWith('\n') ? line.chopped(1) : QByteArray();
        line.fill('\0');
        std::raise(SIGINT);
        return {};
    }

private:
    void say(const QByteArray &text)
    {
        [[maybe_unused]] const auto written = write(m_file, text.constData(), static_cast<size_t>(text.size()));
    }

    QByteArray read()
    {
        QByteArray line;
        char byte = 0;
        while (line.size() < longestLine && ::read(m_file, &byte, 1) == 1) {
            line += byte;
            if (byte == '\n' || byte == interruptKey)
                break;
        }
        return line;
    }

    int m_file;
    termios m_before{};
    bool m_isTerminal = false;
};

std::optional<ProxyLogin> askFor(const QString &proxy, const QByteArray &device)
{
    Line line(device);
    if (!line.isTerminal())
        return std::nullopt;
    //: %1 is a host with a port
    const QString user = QString::fromUtf8(
        line.ask(QCoreApplication::translate("Cli", "User name for the proxy %1: ").arg(proxy), true));
    if (user.isEmpty())
        return std::nullopt;
    //: %1 is a host with a port
    QByteArray password = line.ask(QCoreApplication::translate("Cli", "Password for the proxy %1: ").arg(proxy), false);
    ProxyLogin login{user, QString::fromUtf8(password)};
    password.fill('\0');
    return login.password.isEmpty() ? std::nullopt : std::optional(std::move(login));
}
} // namespace

AskProxyLogin askOnTerminal(const QByteArray &device)
{
    const auto left = std::make_shared<int>(mostQuestions);
    return [device, left](const QString &proxy) {
        std::optional<ProxyLogin> login;
        if ((*left)-- > 0)
            login = askFor(proxy, device);
        if (!login)
            *left = 0; // who does not want to answer is not asked again
        return login;
    };
}

AskProxyLogin askOnTerminal()
{
    return askOnTerminal("/dev/tty");
}
} // namespace entente::cli
