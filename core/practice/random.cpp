// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/random.h"

#include <QRandomGenerator>
#include <QUuid>

namespace entente::practice
{
QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator *source = QRandomGenerator::system();
    for (char &byte : bytes)
        byte = static_cast<char>(source->bounded(256));
    return bytes;
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isGuid(const QString &text)
{
    return text.size() == 36 && !text.startsWith(u'{') && !QUuid::fromString(text).isNull();
}
} // namespace entente::practice
