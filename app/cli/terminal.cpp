// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace entente::cli
{
namespace
{
void writeLine(QIODevice &device, QByteArray bytes)
{
    device.write(bytes.append('\n'));
    if (auto *file = qobject_cast<QFileDevice *>(&device))
        file->flush(); // whoever reads the pipe waits for this line
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
        writeLine(m_out, harmless(text).toUtf8());
}

void Terminal::print(const Json &json)
{
    if (isJson())
        writeLine(m_out, toBytes(json, 2));
}

void Terminal::printLine(const Json &json)
{
    writeLine(m_out, toBytes(json));
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
