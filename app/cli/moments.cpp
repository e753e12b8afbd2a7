// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/moments.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace entente::cli
{
QString momentText(const QDateTime &moment)
{
    //: The form of a date with a time, in the letters that Qt takes for it (QDateTime::toString), such as 1 Dec 2026,
    //: 14:05
    return QLocale().toString(moment.toLocalTime(), QCoreApplication::translate("Cli", "d MMM yyyy, HH:mm"));
}

QString momentTextWithZone(const QDateTime &moment)
{
    return momentText(moment) + u' ' + moment.toLocalTime().timeZoneAbbreviation();
}

QString localZone()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return id.isEmpty() ? QDateTime::currentDateTime().timeZoneAbbreviation() : QString::fromLatin1(id);
}
} // namespace entente::cli
