// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/base/harmful.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <poll.h>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
/// False where not all of it got there.
bool writeLine(QIODevice &device, QByteArray bytes)
{
    bytes.append('\n');
    const bool taken = device.write(bytes) == bytes.size();
    auto *file = qobject_cast<QFileDevice *>(&device);
    return (!file || file->flush()) && taken; // whoever reads the pipe waits for this line
}

/// A pipe that nobody reads any more (poll(2)). Asked of the pipe itself: Qt keeps no errno.
bool isClosedPipe(QIODevice &device)
{
    const auto *file = qobject_cast<QFileDevice *>(&device);
    pollfd out{file ? file->handle() : -1, POLLOUT, 0};
    return ::poll(&out, 1, 0) > 0 && (out.revents & POLLERR) != 0;
}

/// One line, of which the beginning counts. All of it is taken, or its rest would be the answer to the next question.
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

bool Terminal::confirm(const QString &question)
{
    //: The letters for yes and no behind a question
    m_err.write(harmless(question).append(QCoreApplication::translate("Cli", " [y/N] ")).toUtf8());
    if (auto *file = qobject_cast<QFileDevice *>(&m_err))
        file->flush();
    const QString answer = QString::fromUtf8(readAnswer(m_in)).trimmed();
    //: The letter that stands for yes
    const QString yes = QCoreApplication::translate("Cli", "y");
    return answer.startsWith(yes, Qt::CaseInsensitive) || answer.startsWith(u'y', Qt::CaseInsensitive);
}
} // namespace entente::cli
