// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sides.h"

#include "app/common/arguments.h"
#include "core/auth/endpoints.h"
#include "core/base/plainname.h"
#include "core/tenant/unread.h"

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

/// The window's dialog has a field for the ID; here it is an option.
Error withOption(Error error)
{
    if (error.code == u"signIn.noClientId"_s) {
        error.message = QCoreApplication::translate(
            "Cli", "This organisation's own app registration is needed. Register the console in its Entra admin center "
                   "and give the application (client) ID with --client-id.");
    }
    return error;
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

bool isOtherClientId(Session &session, const TenantEntry &known)
{
    return !session.clientId().isEmpty() && session.clientId().compare(known.clientId, Qt::CaseInsensitive) != 0;
}

Error noTenantName(const QString &typed)
{
    return usageError(QCoreApplication::translate("Cli", "“%1” is no file, and neither a domain nor a tenant ID. Check "
                                                         "what was typed.")
                          .arg(plainName(typed)));
}

void tellClientIdIsKept(Session &session, const TenantEntry &known)
{
    //: %1 is an organisation, %2 and %3 are IDs of apps, %4 is the tenant's domain
    const QString text = QCoreApplication::translate(
        "Cli", "%1 is known with the client ID %2, so %3 is not used for it. To change it: ententectl sign-in %4 "
               "--client-id %3");
    session.terminal().note(text.arg(known.displayName, known.clientId, session.clientId(), known.domain));
}
} // namespace

Result<TenantStatus> signedInTenant(Session &session, const QString &domainOrId, ClientId clientId)
{
    const auto workbench = session.workbench();
    if (!workbench)
        return failure(workbench.error());
    const auto known = session.known(domainOrId);
    if (const auto unread = (*workbench)->registryError(); unread && !known)
        return failure(*unread); // before anybody signs in to what could not be remembered
    if (!known && !isTenantName(domainOrId))
        return failure(noTenantName(domainOrId));
    const bool isOther = known && isOtherClientId(session, known->entry);
    const bool stays = known && !(isOther && clientId == ClientId::Corrected);
    if (stays && known->signedIn)
        return *known;
    if (const auto folder = dataFolder(session.options().dataDir); !stays && !folder)
        return failure(folder.error());
    const QString name = known && !known->entry.displayName.isEmpty() ? known->entry.displayName : domainOrId;
    if (isOther && stays)
        tellClientIdIsKept(session, known->entry);
    session.terminal().note(QCoreApplication::translate("Cli", "Signing in to %1…").arg(name));
    // The keychain may hold a token of an earlier run; only without one a person is asked.
    auto status =
        stays ? session.await((*workbench)->connectTo(known->entry.tenantId))
              : session.await(
                    (*workbench)->signIn(domainOrId, session.options().cloud, session.clientId(), session.flow()));
    if (!status)
        return failure(duringSignIn(withOption(status.error())));
    if (isOther && !stays) {
        //: %1 is an organisation, %2 and %3 are IDs of apps
        session.terminal().note(QCoreApplication::translate("Cli", "The client ID of %1 is now %2; it was %3.")
                                    .arg(name, status->entry.clientId, known->entry.clientId));
    }
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
        return failure(
            usageError(QCoreApplication::translate("Cli", "There is no file %1. Check the path, or name a tenant.")
                           .arg(plainName(typed))));
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

std::optional<Error> whyPartnersAreUnread(const Snapshot &snapshot)
{
    const QMap<QString, Error> unread = unreadParts(snapshot);
    for (auto part = unread.begin(); part != unread.end(); ++part) {
        const ResourceType *type = findResourceType(part.key());
        if (type && type->perPartner)
            return *part;
    }
    return std::nullopt;
}

Json unreadJson(const Snapshot &snapshot)
{
    Json json = Json::object();
    const QMap<QString, Error> unread = unreadParts(snapshot);
    for (auto part = unread.begin(); part != unread.end(); ++part)
        json[part.key().toStdString()] = toJson(*part);
    return json;
}

void tellUnread(Terminal &terminal, const Snapshot &snapshot)
{
    tellUnread(terminal, unreadParts(snapshot),
               nameWithDomain(snapshot.tenant.displayName, snapshot.tenant.defaultDomain));
}

void tellUnread(Terminal &terminal, const QMap<QString, Error> &parts, const QString &tenant)
{
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        //: %1 is a group of settings or what else there is to know, %2 a tenant, %3 a sentence that says why
        terminal.note(QCoreApplication::translate("Cli", "Not read: %1, %2. %3")
                          .arg(partLabel(part.key()), tenant, part->message));
    }
}
} // namespace entente::cli
