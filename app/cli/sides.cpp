// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sides.h"

#include "app/common/arguments.h"
#include "core/base/guid.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
/// Scripts tell "a person must sign in" from "try again later": an error of a sign-in is marked as such.
Error duringSignIn(Error error)
{
    if (!error.code.startsWith(u"signIn."_s))
        error.code.prepend(u"signIn."_s);
    return error;
}

/// Known, and in the cloud that was asked for.
bool isKnownThere(const std::optional<TenantStatus> &known, const QString &cloud)
{
    return known && (cloud.isEmpty() || known->entry.cloud == rememberedCloud(cloud));
}

Result<Side> openFile(Session &session, const QString &file)
{
    const auto workbench = session.workbench();
    if (!workbench)
        return failure(workbench.error());
    auto snapshot = session.await((*workbench)->openSnapshot(file));
    if (!snapshot)
        return failure(snapshot.error());
    return Side{std::move(*snapshot), false};
}
/// A tenant of which nothing could be read is a failure, not an empty tenant; its first reason stands for all.
std::optional<Error> nothingRead(const Snapshot &snapshot)
{
    for (const ResourceReading &reading : snapshot.readings) {
        if (reading.wasRead())
            return std::nullopt;
    }
    return snapshot.readings.isEmpty() ? std::nullopt : snapshot.readings.first().why;
}
} // namespace

Result<TenantStatus> signedInTenant(Session &session, const QString &domainOrId)
{
    const auto workbench = session.workbench();
    if (!workbench)
        return failure(workbench.error());
    const auto known = (*workbench)->tenant(domainOrId);
    const bool there = isKnownThere(known, session.options().cloud);
    if (there && known->signedIn)
        return *known;
    const QString name = known && !known->entry.displayName.isEmpty() ? known->entry.displayName : domainOrId;
    session.terminal().note(QCoreApplication::translate("Cli", "Signing in to %1…").arg(name));
    // The keychain may hold a token of an earlier run; only without one a person is asked.
    auto status =
        there ? session.await((*workbench)->connectTo(known->entry.tenantId))
              : session.await(
                    (*workbench)->signIn(domainOrId, session.options().cloud, session.clientId(), session.flow()));
    if (!status)
        return failure(duringSignIn(status.error()));
    if (!status->practice && !(*workbench)->tokensAreLasting()) {
        session.terminal().note(QCoreApplication::translate("Cli",
                                                            "No keychain answers on this computer: you stay signed "
                                                            "in until this command ends."));
    }
    return *status;
}

Result<Side> openSide(Session &session, const QString &typed)
{
    if (QFileInfo::exists(typed))
        return openFile(session, typed);
    if (typed.contains(u'/') || typed.endsWith(u".json"_s)) {
        return failure(usageError(
            QCoreApplication::translate("Cli", "There is no file %1. Check the path, or name a tenant.").arg(typed)));
    }
    const auto status = signedInTenant(session, typed);
    if (!status)
        return failure(status.error());
    session.terminal().note(QCoreApplication::translate("Cli", "Reading %1…").arg(status->entry.displayName));
    auto snapshot = session.await((*session.workbench())->read(status->entry.tenantId));
    if (!snapshot)
        return failure(snapshot.error());
    if (const auto why = nothingRead(**snapshot))
        return failure(*why);
    return Side{std::move(*snapshot), true};
}

Result<TenantName> findPartner(Session &session, const Side &side, const QString &typed)
{
    for (const QString &id : side.snapshot->partners()) {
        const auto name = side.snapshot->names.find(id);
        const QStringList known = {id, name ? name->displayName : QString(), name ? name->detail : QString()};
        if (known.contains(typed, Qt::CaseInsensitive))
            return TenantName{id, name ? name->displayName : id, name ? name->detail : QString()};
    }
    if (side.live)
        return session.await((*session.workbench())->findTenant(side.snapshot->tenant.id, typed));
    if (isGuid(typed))
        return TenantName{typed.toLower(), typed, {}};
    return failure(usageError(
        QCoreApplication::translate("Cli", "The snapshot knows no partner “%1”. Give the partner's tenant ID.")
            .arg(typed)));
}
} // namespace entente::cli
