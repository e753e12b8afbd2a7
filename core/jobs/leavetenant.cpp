// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Sessions that ends what the console has with a tenant: signing out, and forgetting it.
#include "core/jobs/sessions.h"
#include "core/jobs/tenantsession.h"

#include <algorithm>

namespace entente
{
QCoro::Task<Result<bool>> Sessions::signOut(QString idOrDomain)
{
    Session *session = find(idOrDomain);
    if (!session)
        co_return failure(unknownTenant(idOrDomain));
    if (const auto lost = whyTokenIsLost(*session))
        co_return failure(*lost);
    auto out = co_await removeTokens(session);
    // The pipeline stays until the end: a request under way still uses it, and fails for want of a token.
    noteSignedOut(*session, out.has_value());
    announce();
    co_return out;
}

QCoro::Task<Result<Forgotten>> Sessions::forget(QString idOrDomain)
{
    Session *session = find(idOrDomain);
    if (!session)
        co_return failure(unknownTenant(idOrDomain));
    Forgotten forgotten;
    forgotten.leftBehind = whyTokenIsLost(*session);
    if (!forgotten.leftBehind) {
        auto out = co_await removeTokens(session);
        if (!out)
            forgotten.leftBehind = out.error();
    }
    noteSignedOut(*session, !forgotten.leftBehind);
    const auto own = std::ranges::find(m_sessions, session, &std::unique_ptr<Session>::get);
    if (own == m_sessions.end()) // meanwhile, by another job
        co_return forgotten;
    if (!session->forThisRun) {
        const auto removed =
            m_registryError ? Result<bool>(failure(*m_registryError)) : m_registry.remove(session->entry.tenantId);
        if (!removed) {
            announce();
            co_return failure(removed.error());
        }
    }
    m_forgotten.push_back(std::move(*own));
    m_sessions.erase(own);
    announce();
    co_return forgotten;
}
} // namespace entente
