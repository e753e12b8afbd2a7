// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practicefixture.h"

#include <QFile>

namespace entente::test
{
PracticeServer::PracticeServer(const Clock &clock) : m_door(clock)
{
    if (!m_door.start())
        qFatal("The practice cloud finds no free port on 127.0.0.1.");
}

QString PracticeServer::definitionFile()
{
    const QString path = m_folder.filePath(QStringLiteral("cloud.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toBytes(definition())) < 0)
        qFatal("The cloud definition cannot be written.");
    return path;
}

practice::Request graphRequest(const QByteArray &method, const QString &target, const QByteArray &token,
                               const Json &body)
{
    practice::Headers headers = {{"Authorization", "Bearer " + token}};
    if (!body.is_null())
        headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    return {method, QStringLiteral("/graph/v1.0") + target, headers, body.is_null() ? QByteArray() : toBytes(body)};
}
} // namespace entente::test
