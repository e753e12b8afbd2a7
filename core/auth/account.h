// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QString>
#include <QStringList>

namespace entente
{
/// A signed-in person in one tenant, known by tid + oid; the names are for showing only.
struct Account {
    QString tenantId;
    QString objectId;
    QString userName; ///< preferred_username
    QString displayName;
    QStringList roleHints; ///< `wids` of the id token, where the app is set up to have them
    /// The service named no tid or oid, as OpenID providers other than Microsoft's do: the issuer and subject stand in.
    bool byIssuer = false;
};

/// What the console remembers of a tenant between runs (no secret in it): data folder, tenants.json.
struct TenantEntry {
    QString tenantId;
    QString domain; ///< as the person typed it, or the default domain
    QString displayName;
    QString cloud; ///< a built-in name, or the path of a definition file
    QString clientId;
    Account account;
    /// Names under which the system's keychain holds a refresh token of this tenant, or may hold one: to be found again
    /// when the definition that they were made from has changed. Empty in files of before, and where no keychain is.
    QStringList tokenKeys;
    bool practice = false; ///< what its cloud's definition said when it was last read
};

/// What to name the tenant with when the service is asked for it again: its id, or the domain where an issuer stands in
/// for the id. An issuer is a whole address, which no request takes in a tenant's place.
QString tenantToAskFor(const TenantEntry &entry);

/// As tenants.json has it; an entry without tenantId is none.
Json toJson(const TenantEntry &entry);
std::optional<TenantEntry> tenantEntryFromJson(const Json &json);
} // namespace entente
