// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sides.h"

#include "app/common/arguments.h"
#include "core/base/guid.h"
#include "core/tenant/unread.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

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

bool isOtherClientId(Session &session, const TenantEntry &known)
{
    return !session.clientId().isEmpty() && session.clientId().compare(known.clientId, Qt::CaseInsensitive) != 0;
}

void tellClientIdIsKept(Session &session, const TenantEntry &known)
{
    //: %1 is an organisation, %2 and %3 are IDs of apps, %4 is the tenant's domain
    const QString text = QCoreApplication::translate(
        "Cli", "%1 is known with the client ID %2, so %3 is not used for it. To change it: ententectl sign-in %4 "
               "--client-id %3");
    session.terminal().note(text.arg(known.displayName, known.clientId, session.clientId(), known.domain));
}

/// The partners of that name or domain; an id is one partner whatever others are called. A name is chosen by whoever
/// bears it, so none is ever taken for a domain: "fabrikam.com" is who has proved to have it.
std::vector<TenantName> partnersCalled(const Snapshot &snapshot, const QString &typed)
{
    std::vector<TenantName> called;
    for (const QString &id : snapshot.partners()) {
        const auto name = snapshot.names.find(id);
        const TenantName partner{id, name ? name->displayName : id, name ? name->detail : QString()};
        if (id.compare(typed, Qt::CaseInsensitive) == 0)
            return {partner};
        const QString &known = typed.contains(u'.') ? partner.defaultDomain : partner.displayName;
        if (known.compare(typed, Qt::CaseInsensitive) == 0)
            called.push_back(partner);
    }
    return called;
}

Error ambiguous(const std::vector<TenantName> &partners, const QString &typed)
{
    QStringList shown;
    for (const TenantName &partner : partners) {
        const bool hasDomain = !partner.defaultDomain.isEmpty();
        shown << (hasDomain ? u"%1 (%2)"_s.arg(partner.tenantId, partner.defaultDomain) : partner.tenantId);
    }
    //: %1 is what was typed, %2 a list of tenant IDs
    return usageError(QCoreApplication::translate("Cli", "Several partners are called “%1”: %2. Give the ID of the one "
                                                         "that is meant.")
                          .arg(typed, shown.join(u", "_s)));
}

Result<TenantName> foundPartner(Session &session, const Side &side, const QString &typed)
{
    const std::vector<TenantName> called = partnersCalled(*side.snapshot, typed);
    if (called.size() == 1)
        return called.front();
    if (!called.empty())
        return failure(ambiguous(called, typed));
    if (side.live)
        return session.await((*session.workbench())->findTenant(side.snapshot->tenant.id, typed));
    if (isGuid(typed)) {
        session.terminal().note(QCoreApplication::translate(
                                    "Cli", "The snapshot has no entry and no name for the partner %1. Check the ID: "
                                           "a snapshot cannot look it up.")
                                    .arg(typed));
        return TenantName{typed.toLower(), typed, {}};
    }
    return failure(usageError(
        QCoreApplication::translate("Cli",
                                    "The snapshot knows no partner “%1”. Give the partner's tenant ID, or name the "
                                    "tenant instead of its snapshot: then the partner is looked up.")
            .arg(typed)));
}

bool isItself(const TenantFacts &tenant, const QString &typed)
{
    const auto same = [&typed](const QString &own) {
        return !own.isEmpty() && own.compare(typed, Qt::CaseInsensitive) == 0;
    };
    return same(tenant.id) || same(tenant.defaultDomain) || std::ranges::any_of(tenant.domains, same);
}

Error noPartnerOfItself(const QString &typed)
{
    //: %1 is what was typed: a domain, a name or an ID
    return usageError(QCoreApplication::translate("Cli", "“%1” is the tenant itself. Name the other organisation as "
                                                         "the partner.")
                          .arg(typed));
}
} // namespace

Result<TenantStatus> signedInTenant(Session &session, const QString &domainOrId, ClientId clientId)
{
    const auto workbench = session.workbench();
    if (!workbench)
        return failure(workbench.error());
    const auto known = (*workbench)->tenant(domainOrId);
    if (const auto unread = (*workbench)->registryError(); unread && !known)
        return failure(*unread); // before anybody signs in to what could not be remembered
    const bool there = isKnownThere(known, session.options().cloud);
    const bool isOther = there && isOtherClientId(session, known->entry);
    const bool stays = there && !(isOther && clientId == ClientId::Corrected);
    if (stays && known->signedIn)
        return *known;
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
        return failure(duringSignIn(status.error()));
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

Result<TenantName> findPartner(Session &session, const Side &side, const QString &typed)
{
    if (isItself(side.snapshot->tenant, typed))
        return failure(noPartnerOfItself(typed));
    auto found = foundPartner(session, side, typed);
    if (found && isItself(side.snapshot->tenant, found->tenantId))
        return failure(noPartnerOfItself(typed));
    return found;
}
} // namespace entente::cli
