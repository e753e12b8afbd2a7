// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Sessions that knows which sign-ins of earlier runs are kept, and for which cloud they are good.
#include "core/auth/tokenkey.h"
#include "core/jobs/tenantsession.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

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

void Sessions::setDefaultCloud(const QString &nameOrFile)
{
    m_options.cloud = rememberedCloud(nameOrFile);
    lookAtDefinitions();
}

void Sessions::lookAtDefinitions()
{
    for (const auto &session : m_sessions) {
        // A definition that is gone says nothing: what it said before still holds.
        if (const auto cloud = session->pipeline ? Result<Cloud>(session->cloud) : cloudOf(session->entry))
            session->entry.practice = cloud->practice;
    }
}

bool Sessions::isPractice(const Session &session)
{
    return session.forThisRun || session.entry.practice;
}

TokenStore &Sessions::storeOf(const Session &session) const
{
    // What a practice server hands out dies with it: never into the person's keychain.
    return isPractice(session) ? *m_practiceStore : *m_keychain;
}

QString Sessions::keptTokenOf(const Session &session) const
{
    if (session.entry.account.objectId.isEmpty())
        return {};
    if (session.tokens)
        return tokenKey(session.cloud, session.entry);
    const auto cloud = cloudOf(session.entry);
    return cloud ? tokenKey(*cloud, session.entry) : QString();
}

QStringList Sessions::tokensInKeychain(const Session &session) const
{
    QStringList keys = session.entry.tokenKeys;
    const QString present = isPractice(session) ? QString() : keptTokenOf(session);
    if (!present.isEmpty() && !keys.contains(present))
        keys << present;
    return keys;
}

std::optional<Error> Sessions::whyTokenIsLost(const Session &session) const
{
    const bool isKnown = session.tokens || !session.entry.tokenKeys.isEmpty() || cloudOf(session.entry);
    if (isKnown || isPractice(session) || session.entry.account.objectId.isEmpty())
        return std::nullopt;
    //: %1 is an organisation, %2 a file
    const QString sentence = QCoreApplication::translate(
        "Sessions", "The cloud's definition %2 cannot be read, so the token of %1 cannot be found. The keychain may "
                    "still hold it: restore the definition and sign out, or remove the entry Entente there.");
    return Error(ErrorKind::Storage, QStringLiteral("signIn.tokenLost"),
                 sentence.arg(session.entry.displayName, session.entry.cloud));
}

bool Sessions::rememberToken(Session &session) const
{
    const QString present = keptTokenOf(session);
    if (present.isEmpty() || isPractice(session) || !m_keychain->isLasting() ||
        session.entry.tokenKeys.contains(present))
        return false;
    session.entry.tokenKeys << present;
    return true;
}

QCoro::Task<Result<bool>> Sessions::removeTokens(Session *session)
{
    const QStringList keys = tokensInKeychain(*session);
    if (session->tokens)
        session->tokens->forget();
    if (isPractice(*session))
        co_await m_practiceStore->remove(keptTokenOf(*session));
    co_return co_await removeFromKeychain(session, keys);
}

QCoro::Task<Result<bool>> Sessions::removeFromKeychain(Session *session, QStringList keys)
{
    const QStringList before = session->entry.tokenKeys;
    Result<bool> outcome = true;
    for (const QString &key : std::as_const(keys)) {
        const Result<bool> removed = co_await m_keychain->remove(key);
        // Where no keychain is, only what an earlier run had put into one can be left.
        if (removed && (*removed || !before.contains(key)))
            session->entry.tokenKeys.removeAll(key);
        else
            outcome = failure(removed ? leftInKeychain() : removed.error());
    }
    if (session->entry.tokenKeys != before && find(session->entry.tenantId) == session) {
        // Where it cannot be kept the next sign-out looks for them again, and finds none.
        (void)save(*session);
    }
    co_return outcome;
}

void Sessions::noteSignedOut(Session &session, bool isGone)
{
    session.signedIn = false;
    session.kept = isGone ? KeptSignIn::None : KeptSignIn::Unknown;
}

void Sessions::noteToken(Session &session)
{
    session.signedIn = true;
    const QString cloud = cloudNameOf(session.entry);
    const bool hasMoved = cloud != session.entry.cloud;
    session.entry.cloud = cloud;
    if (rememberToken(session) || hasMoved) {
        // Where it cannot be kept it is found out again at the next start: nothing is lost.
        (void)save(session);
    }
    announce();
}

QCoro::Task<Result<bool>> Sessions::lookForKeptSignIns(CancelToken cancel)
{
    // Sessions stay until the end, also where they are forgotten meanwhile; the list does not.
    std::vector<Session *> known;
    known.reserve(m_sessions.size());
    for (const auto &session : m_sessions)
        known.push_back(session.get());
    for (Session *session : known) {
        const QString key = keptTokenOf(*session);
        if (session->signedIn || key.isEmpty()) {
            session->kept = session->signedIn ? session->kept : KeptSignIn::None;
            continue;
        }
        const TokenStore &store = storeOf(*session);
        const Result<QByteArray> token = co_await storeOf(*session).read(key);
        if (cancel.isCancelled())
            co_return failure(cancelledError());
        // Without a keychain the store knows this run only.
        const bool isSure = &store == m_practiceStore.get() || store.isLasting();
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
