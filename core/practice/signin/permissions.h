// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace entente::practice
{
/// A delegated permission that a resource offers.
struct Permission {
    QStringView name;
    bool needsAdministrator = true;
    bool grantedBeforehand = false; ///< part of what the practice tenants' administrators consented to at registration
};

/// A service for which tokens are made.
struct Resource {
    QStringView appId;
    QStringView identifier; ///< what scopes start with, and the audience of its tokens
    std::span<const Permission> permissions;

    const Permission *find(QStringView name) const;
};

std::span<const Resource> resources();
const Resource &graphResource();
/// By app id or identifier, in any case; null when there is no such service.
const Resource *findResource(QStringView idOrIdentifier);

/// Scopes of one resource, as one request named them.
struct ResourceScopes {
    const Resource *resource = nullptr;
    bool everythingGranted = false; ///< "/.default"
    QStringList names;
};

/// What a `scope` parameter says (Microsoft identity platform: "Scopes and permissions").
struct ScopeRequest {
    bool openId = false;
    bool profile = false;
    bool offlineAccess = false;
    bool email = false;
    QList<ResourceScopes> resources; ///< in the order of first mention
    int errorNumber = 0;             ///< AADSTS number when it makes no sense
    QString errorText;
};
ScopeRequest parseScopes(const QString &scope);
} // namespace entente::practice
