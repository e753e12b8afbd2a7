// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/base/harmful.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <array>
#include <cerrno>

#include <poll.h>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
/// False where not all of it got there.
bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    const bool taken = device.write(bytes) == bytes.size();
    auto *file = qobject_cast<QFileDevice *>(&device);
    return (!file || file->flush()) && taken; // whoever reads the pipe waits for this line
}

bool writeLine(QIODevice &device, QByteArray bytes)
{
    return writeAll(device, bytes.append('\n'));
}

/// A pipe that nobody reads any more (poll(2)). Asked of the pipe itself: Qt keeps no errno.
bool isClosedPipe(QIODevice &device)
{
    const auto *file = qobject_cast<QFileDevice *>(&device);
    pollfd out{file ? file->handle() : -1, POLLOUT, 0};
    return ::poll(&out, 1, 0) > 0 && (out.revents & POLLERR) != 0;
}

/// Waits for a line, or for `stop`: false there. A device that is no file has what it will ever have.
bool waitForLine(QIODevice &device, int stop)
{
    const auto *file = qobject_cast<QFileDevice *>(&device);
    if (!file || stop < 0)
        return true;
    auto ends = std::to_array<pollfd>({{file->handle(), POLLIN, 0}, {stop, POLLIN, 0}});
    while (::poll(ends.data(), ends.size(), -1) < 0 && errno == EINTR) {
    }
    return ends[1].revents == 0;
}

/// One line, of which the beginning counts; null where there is none. All of it is taken, or its rest would be the
/// answer to the next question.
QByteArray readAnswer(QIODevice &device)
{
    constexpr qint64 longest = 100;
    const QByteArray answer = device.readLine(longest);
    for (QByteArray rest = answer; !rest.isEmpty() && !rest.endsWith('\n');)
        rest = device.readLine(longest);
    return answer;
}

QString harmless(QString text)
{
    for (QChar &character : text) {
        if (isHarmful(character) && character != u'\n')
            character = QChar::ReplacementCharacter;
    }
    return text;
}

/// They stand in texts only, where JSON has another way to write them. Its own controls are escaped already.
QByteArray escaped(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString out;
    out.reserve(text.size());
    for (const QChar character : text) {
        if (character.unicode() >= 0x7f && isHarmful(character))
            out += u"\\u%1"_s.arg(static_cast<uint>(character.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += character;
    }
    return out.toUtf8();
}
} // namespace

bool isStandardOutput(const QString &file)
{
    return file == u"-"_s || file == u"/dev/stdout"_s || file == u"/dev/fd/1"_s || file == u"/proc/self/fd/1"_s;
}

void Terminal::print(const QString &text)
{
    if (!isJson())
        printBytes(harmless(text).toUtf8());
}

void Terminal::print(const Json &json)
{
    if (isJson())
        printBytes(escaped(toBytes(json, 2)));
}

void Terminal::printLine(const Json &json)
{
    printBytes(escaped(toBytes(json)));
}

void Terminal::printDocument(const Json &json)
{
    printBytes(escaped(toBytes(json, 2)));
}

void Terminal::printBytes(const QByteArray &line)
{
    if (m_outClosed)
        return;
    if (writeLine(m_out, line))
        return;
    // Whoever closed the pipe, as head does, has read enough: nothing is lost then, nor with what would come later.
    (isClosedPipe(m_out) ? m_outClosed : m_lostOutput) = true;
}

void Terminal::note(const QString &text)
{
    writeLine(m_err, harmless(text).toUtf8());
}

bool Terminal::isHeard()
{
    if (isJson())
        printBytes({});
    return !m_outClosed && !m_lostOutput && !isClosedPipe(m_out);
}

Answer Terminal::confirm(const QString &question, int stop)
{
    //: The letters for yes and no behind a question
    const QByteArray asked = harmless(question).append(QCoreApplication::translate("Cli", " [y/N] ")).toUtf8();
    if (!writeAll(m_err, asked))
        return Answer::NotAsked;
    const bool mayAnswer = waitForLine(m_in, stop);
    const QByteArray line = mayAnswer ? readAnswer(m_in) : QByteArray();
    if (line.isEmpty())
        m_err.write("\n"); // what comes next stands on a line of its own
    if (!mayAnswer)
        return Answer::Stopped;
    if (line.isEmpty())
        return Answer::Nobody;
    const QString answer = QString::fromUtf8(line).trimmed();
    //: The letter that stands for yes
    const QString yes = QCoreApplication::translate("Cli", "y");
    const bool isYes = answer.startsWith(yes, Qt::CaseInsensitive) || answer.startsWith(u'y', Qt::CaseInsensitive);
    return isYes ? Answer::Yes : Answer::No;
}
} // namespace entente::cli
