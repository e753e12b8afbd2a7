// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace entente::cli
{
/// LEFT, RIGHT or SIDE as typed, opened.
struct Side {
    SnapshotPtr snapshot;
    bool live = false; ///< read just now from a signed-in tenant; else from a file
};

/// What a `--client-id` means for a tenant that is known with another one.
enum class ClientId {
    Kept,      ///< it is for a tenant that is not known yet: the person is told
    Corrected, ///< a new sign-in with it; where that succeeds it is remembered
};
/// The tenant with a token to be had; signs in where there is none. Every error of the sign-in has a code that begins
/// with "signIn.".
Result<TenantStatus> signedInTenant(Session &session, const QString &domainOrId, ClientId clientId = ClientId::Kept);
/// A file that exists is a snapshot, anything else a tenant (domain or id).
Result<Side> openSide(Session &session, const QString &typed);
/// Why the list of partners is not in the snapshot, so that nobody takes it for empty.
std::optional<Error> whyPartnersAreUnread(const Snapshot &snapshot);
/// unreadParts() as JSON: {"<resource type>": {"kind": ...}, "names": ...}
Json unreadJson(const Snapshot &snapshot);
/// A line beside the result for each part that was not read.
void tellUnread(Terminal &terminal, const Snapshot &snapshot);
void tellUnread(Terminal &terminal, const QMap<QString, Error> &parts, const QString &tenant);
} // namespace entente::cli
