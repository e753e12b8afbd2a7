// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/side.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
// Template ids of the roles that may write cross-tenant access settings and the authorization policy (Microsoft Entra
// built-in roles).
const QStringList &writingRoles()
{
    static const QStringList roles{
        u"62e90394-69f5-4237-9190-012177145e10"_s, // Global Administrator
        u"194ae4cb-b126-40b2-bd5b-6091b380977d"_s, // Security Administrator
        u"e8611ab8-c189-46e8-94e1-60213ab1f814"_s, // Privileged Role Administrator
    };
    return roles;
}

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

QString whyNotEditable(const Side &side, const ResourceType &type)
{
    if (side.kind == SideKind::File)
        return text(QT_TRANSLATE_NOOP("entente::ui::Side", "A snapshot cannot be changed. Sign in to the tenant to "
                                                           "change its settings."));
    if (!side.isLive() || !side.snapshot)
        return text(QT_TRANSLATE_NOOP("entente::ui::Side", "Nothing has been read here yet."));
    const TenantFacts &facts = side.snapshot->tenant;
    if (facts.unread.contains(u"roles"_s))
        return {};
    for (const QString &role : writingRoles()) {
        if (facts.roles.contains(role, Qt::CaseInsensitive))
            return {};
    }
    return text(QT_TRANSLATE_NOOP("entente::ui::Side", "You may read here but not change. Changing takes the role %1."))
        .arg(QString::fromLatin1(type.writeRole));
}
} // namespace entente::ui
