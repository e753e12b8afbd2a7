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
} // namespace entente
