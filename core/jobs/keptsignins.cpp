// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Sessions that knows which sign-ins of earlier runs are kept, and for which cloud they are good.
#include "core/auth/tokenkey.h"
#include "core/jobs/tenantsession.h"

#include <QFileInfo>

namespace entente
{
QString Sessions::cloudNameOf(const TenantEntry &entry) const
{
    if (entry.cloud.isEmpty())
        return m_options.cloud;
    const bool isGone = !builtInCloud(entry.cloud) && !QFileInfo::exists(entry.cloud);
    const bool mayHaveMoved = !m_options.cloud.isEmpty() && !builtInCloud(m_options.cloud);
    return isGone && mayHaveMoved ? m_options.cloud : entry.cloud;
}

Result<Cloud> Sessions::cloudOf(const TenantEntry &entry) const
{
    return findCloud(cloudNameOf(entry));
}

TokenStore &Sessions::storeOf(const Session &session) const
{
    // What a practice server hands out dies with it: never into the person's keychain.
    return session.forThisRun ? *m_practiceStore : *m_keychain;
}

QString Sessions::keptTokenOf(const Session *session) const
{
    if (!session || session->entry.account.objectId.isEmpty())
        return {};
    if (session->tokens)
        return tokenKey(session->cloud, session->entry);
    const auto cloud = cloudOf(session->entry);
    return cloud ? tokenKey(*cloud, session->entry) : QString();
}

void Sessions::noteToken(Session &session)
{
    session.signedIn = true;
    const QString cloud = cloudNameOf(session.entry);
    if (cloud != session.entry.cloud) {
        session.entry.cloud = cloud;
        // Where it cannot be kept it is found out again at the next start: nothing is lost.
        (void)save(session);
    }
    announce();
}

QCoro::Task<Result<bool>> Sessions::lookForKeptSignIns(CancelToken cancel)
{
    for (std::size_t i = 0; i < m_sessions.size(); ++i) {
        Session *session = m_sessions[i].get(); // stays, also where it is forgotten meanwhile
        const QString key = keptTokenOf(session);
        if (session->signedIn || key.isEmpty()) {
            session->kept = session->signedIn ? session->kept : KeptSignIn::None;
            continue;
        }
        const Result<QByteArray> token = co_await storeOf(*session).read(key);
        if (cancel.isCancelled())
            co_return failure(cancelledError());
        // Without a keychain the store knows this run only.
        const bool isSure = session->forThisRun || m_keychain->isLasting();
        if (token)
            session->kept = KeptSignIn::Kept;
        else if (token.error().kind == ErrorKind::NotFound && isSure)
            session->kept = KeptSignIn::None;
        else
            session->kept = KeptSignIn::Unknown;
    }
    announce();
    co_return true;
}
} // namespace entente
