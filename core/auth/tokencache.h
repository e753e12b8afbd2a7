// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenendpoint.h"
#include "core/transport/tokenprovider.h"

#include <QDateTime>

#include <map>
#include <set>

namespace entente
{
/// The access tokens of one tenant, one per service, and what was refused a moment ago. Holds secrets; knows no
/// network.
class TokenCache
{
public:
    /// The token, where it lives long enough still and carries these scopes.
    std::optional<AccessToken> usable(Service service, const QStringList &scopes, const QDateTime &now) const;
    void keep(Service service, const TokenAnswer &answer, const QStringList &asked, const QDateTime &now);
    /// Drops the service's token if it is this one.
    void drop(Service service, const QByteArray &token);
    void clear();

    /// Scopes of the service's latest token as the service wrote them, even when the token itself was dropped.
    QStringList granted(Service service) const;
    /// Those of `scopes` that the latest token did not carry.
    QStringList missing(Service service, const QStringList &scopes) const;

    void keepFailure(Service service, const QStringList &scopes, const Error &error, const QDateTime &now);
    std::optional<Error> recentFailure(Service service, const QStringList &scopes, const QDateTime &now) const;
    void forgetFailures() { m_failures.clear(); }

private:
    struct Entry {
        QByteArray token;
        QDateTime refreshAt; ///< UTC
        QStringList granted;
        std::set<QString> carries; ///< bare names in small letters
    };
    struct Failure {
        Error error;
        QDateTime until;
    };

    std::map<Service, Entry> m_entries;
    std::map<QString, Failure> m_failures;
};

/// One name for a service with these scopes, whatever their order.
QString tokenWish(Service service, const QStringList &scopes);
} // namespace entente
