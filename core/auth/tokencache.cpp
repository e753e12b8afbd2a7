// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokencache.h"

#include "core/auth/scopes.h"
#include "core/transport/cloud.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace entente
{
namespace
{
constexpr std::chrono::seconds skew = 5min;
constexpr std::chrono::seconds failureLife = 10s;
} // namespace

QString tokenWish(Service service, const QStringList &scopes)
{
    QStringList bare;
    for (const QString &scope : scopes)
        bare.append(bareScope(scope));
    bare.removeDuplicates();
    bare.sort();
    return serviceName(service) + u' ' + bare.join(u' ');
}

std::optional<AccessToken> TokenCache::usable(Service service, const QStringList &scopes, const QDateTime &now) const
{
    const auto found = m_entries.find(service);
    if (found == m_entries.end() || found->second.token.isEmpty() || now >= found->second.refreshAt)
        return std::nullopt;
    if (!missing(service, scopes).isEmpty())
        return std::nullopt;
    return AccessToken(found->second.token);
}

void TokenCache::keep(Service service, const TokenAnswer &answer, const QStringList &asked, const QDateTime &now)
{
    Entry entry;
    entry.token = answer.accessToken;
    // A token with a short life would never be used at all with the full margin.
    entry.refreshAt = now.addSecs((answer.expiresIn - std::min(skew, answer.expiresIn / 2)).count());
    entry.granted = answer.scopes.isEmpty() ? asked : answer.scopes;
    // What was asked counts as carried even where the answer does not repeat it: asking again would yield the same, and
    // the service itself says when something is missing.
    for (const QStringList &list : {entry.granted, asked}) {
        for (const QString &scope : list)
            entry.carries.insert(bareScope(scope));
    }
    m_entries[service] = std::move(entry);
}

void TokenCache::drop(Service service, const QByteArray &token)
{
    const auto found = m_entries.find(service);
    if (found != m_entries.end() && found->second.token == token)
        found->second.token.clear();
}

void TokenCache::clear()
{
    m_entries.clear();
    m_failures.clear();
}

QStringList TokenCache::granted(Service service) const
{
    const auto found = m_entries.find(service);
    return found == m_entries.end() ? QStringList() : found->second.granted;
}

QStringList TokenCache::missing(Service service, const QStringList &scopes) const
{
    const auto found = m_entries.find(service);
    QStringList lacking;
    std::ranges::copy_if(scopes, std::back_inserter(lacking), [&](const QString &scope) {
        return found == m_entries.end() || !found->second.carries.contains(bareScope(scope));
    });
    return lacking;
}

void TokenCache::keepFailure(Service service, const QStringList &scopes, const Error &error, const QDateTime &now)
{
    // Hundreds of requests may be waiting for this token; what needs a person does not change within a few seconds.
    const bool settled = error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Consent ||
                         error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Unavailable;
    if (settled)
        m_failures[tokenWish(service, scopes)] = {error, now.addSecs(failureLife.count())};
}

std::optional<Error> TokenCache::recentFailure(Service service, const QStringList &scopes, const QDateTime &now) const
{
    const auto found = m_failures.find(tokenWish(service, scopes));
    return found != m_failures.end() && now < found->second.until ? std::optional(found->second.error) : std::nullopt;
}
} // namespace entente
