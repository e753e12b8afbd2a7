// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/side.h"

#include "core/tenant/roles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
QString text(const char *source)
{
    return QCoreApplication::translate("entente::ui::Side", source);
}
} // namespace

QString Side::name() const
{
    if (snapshot && !snapshot->tenant.displayName.isEmpty())
        return snapshot->tenant.displayName;
    if (!entry.displayName.isEmpty())
        return entry.displayName;
    if (!entry.domain.isEmpty())
        return entry.domain;
    return file.isEmpty() ? tenantId() : QFileInfo(file).completeBaseName();
}

QString Side::domain() const
{
    if (snapshot && !snapshot->tenant.defaultDomain.isEmpty())
        return snapshot->tenant.defaultDomain;
    return entry.domain;
}

QString whyNotEditable(const Side &side)
{
    if (side.kind == SideKind::File)
        return text(QT_TRANSLATE_NOOP("entente::ui::Side", "A snapshot cannot be changed. Sign in to the tenant to "
                                                           "change its settings."));
    if (!side.isLive() || !side.snapshot)
        return text(QT_TRANSLATE_NOOP("entente::ui::Side", "Nothing has been read here yet."));
    return {};
}

QString whyMaybeRefused(const Side &side, const ResourceType &type)
{
    if (!side.isLive() || !side.snapshot || mayChange(side.snapshot->tenant, type))
        return {};
    return text(QT_TRANSLATE_NOOP("entente::ui::Side", "Your built-in roles do not allow changing this. It takes the "
                                                       "role %1, or a custom role that allows it."))
        .arg(QString::fromLatin1(type.writeRole));
}
} // namespace entente::ui
