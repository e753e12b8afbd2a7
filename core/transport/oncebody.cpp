// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/oncebody.h"

#include <algorithm>
#include <cstring>

namespace entente
{
OnceBody::OnceBody(QByteArray bytes, std::shared_ptr<bool> taken, QObject *parent)
    : QIODevice(parent), m_bytes(std::move(bytes)), m_taken(std::move(taken))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, bytesAvailable());
    if (size <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    if (atEnd())
        *m_taken = true;
    return size;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}
} // namespace entente

#include "moc_oncebody.cpp"
