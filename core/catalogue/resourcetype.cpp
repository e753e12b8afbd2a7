// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/resourcetype.h"

#include <QCoreApplication>
#include <QUrl>

namespace entente
{
QString label(const ResourceType &type)
{
    return QCoreApplication::translate("Catalogue", type.name);
}

QString pathOf(const ResourceType &type, const QString &key)
{
    if (!type.isCollection())
        return QString::fromLatin1(type.listPath);
    return QString::fromLatin1(type.itemPath).arg(QString::fromLatin1(QUrl::toPercentEncoding(key)));
}
} // namespace entente
