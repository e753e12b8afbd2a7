// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenkey.h"

#include <QCryptographicHash>

namespace entente
{
namespace
{
constexpr qsizetype digestLength = 16; ///< of its hexadecimal digits: a keychain shows the whole name to people

/// What decides where tokens go and what they are good for, without what people call it.
QString digestOf(const Cloud &cloud)
{
    Json definition = toJson(cloud);
    for (const char *member : {"name", "clientId", "practice"})
        definition.erase(member);
    const QByteArray hash = QCryptographicHash::hash(toBytes(definition), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(digestLength));
}
} // namespace

QString tokenKey(const Cloud &cloud, const TenantEntry &entry)
{
    return QStringList{cloud.login.toString(), cloud.graph.toString(), digestOf(cloud),
                       entry.tenantId,         entry.account.objectId, entry.clientId}
        .join(u'|');
}
} // namespace entente
