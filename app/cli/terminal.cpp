// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <cerrno>

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

/// Texts from a server may hold escape sequences that a terminal would obey.
QString harmless(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = QChar::ReplacementCharacter;
    }
    return text;
}
} // namespace

void Terminal::print(const QString &text)
{
    if (!isJson())
        printBytes(harmless(text).toUtf8());
}

void Terminal::print(const Json &json)
{
    if (isJson())
        printBytes(toBytes(json, 2));
}

void Terminal::printLine(const Json &json)
{
    printBytes(toBytes(json));
}

void Terminal::printBytes(const QByteArray &line)
{
    errno = 0;
    // Whoever closed the pipe, as head does, has read enough: nothing is lost then.
    if (!writeLine(m_out, line) && errno != EPIPE)
        m_lostOutput = true;
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
    const QString answer = QString::fromUtf8(m_in.readLine(100)).trimmed();
    //: The letter that stands for yes
    const QString yes = QCoreApplication::translate("Cli", "y");
    return answer.startsWith(yes, Qt::CaseInsensitive) || answer.startsWith(u'y', Qt::CaseInsensitive);
}
} // namespace entente::cli
