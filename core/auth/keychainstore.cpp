// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenstore.h"

#include "core/base/latch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entente
{
namespace
{
const QString keychainService = u"Entente"_s;
// Long enough to type the password of a locked keychain, short enough not to look like a hang.
constexpr auto patience = 30s;

struct Outcome {
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray secret;
};

using MakeJob = std::function<QKeychain::Job *()>;

/// The Secret Service is reached over the session bus; without one, looking for it may start a bus of our own.
bool mayHaveKeychain()
{
#ifdef Q_OS_LINUX
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s;
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(socket);
#else
    return true;
#endif
}

void startOnMainThread(const MakeJob &make, std::shared_ptr<Latch> done,
                       std::shared_ptr<std::optional<Outcome>> outcome)
{
    QKeychain::Job *job = make();
    QObject::connect(job, &QKeychain::Job::finished, job, [done, outcome](QKeychain::Job *finished) {
        Outcome made;
        made.error = finished->error();
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished); read && !made.error)
            made.secret = read->binaryData();
        // Handed over by the event that opens the latch, so the two threads never touch it at once.
        QMetaObject::invokeMethod(
            done.get(),
            [done, outcome, made] {
                *outcome = made;
                done->open();
            },
            Qt::QueuedConnection);
    });
    job->start();
}

/// QtKeychain keeps one queue for the whole program, without locks: all its jobs run on the main thread. Nothing where
/// no keychain answered in time.
QCoro::Task<std::optional<Outcome>> run(MakeJob make)
{
    const std::shared_ptr<Latch> done(new Latch, [](Latch *latch) { latch->deleteLater(); });
    const auto outcome = std::make_shared<std::optional<Outcome>>();
    QTimer::singleShot(patience, done.get(), &Latch::open);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [make, done, outcome] { startOnMainThread(make, done, outcome); },
        Qt::QueuedConnection);
    co_await untilOpen(done, CancelToken());
    co_return *outcome;
}

/// What tasks share with the store, so that they may outlive it.
struct KeychainState {
    std::unique_ptr<TokenStore> memory = makeMemoryStore();
    const bool mayExist = mayHaveKeychain();
    bool lasting = mayExist; ///< no later than the first call that the keychain does not answer
    bool hasAnswered = false;

    bool works(const std::optional<Outcome> &outcome)
    {
        const bool answered =
            outcome && (outcome->error == QKeychain::NoError || outcome->error == QKeychain::EntryNotFound);
        lasting = lasting && answered;
        hasAnswered = hasAnswered || answered;
        return answered;
    }
};

using StatePtr = std::shared_ptr<KeychainState>;

/// Somebody is there who does not do it now: locked, denied, or waiting for a person who does not come. Where no
/// service is on the bus at all the answer comes at once, and is another one.
bool isRefusal(const std::optional<Outcome> &outcome)
{
    return !outcome || outcome->error == QKeychain::AccessDenied || outcome->error == QKeychain::AccessDeniedByUser ||
           outcome->error == QKeychain::CouldNotDeleteEntry;
}

QCoro::Task<Result<QByteArray>> readSecret(StatePtr state, QString key)
{
    if (state->lasting) {
        const MakeJob make = [key]() -> QKeychain::Job * {
            auto *job = new QKeychain::ReadPasswordJob(keychainService);
            job->setKey(key);
            return job;
        };
        std::optional<Outcome> outcome = co_await run(make);
        if (state->works(outcome) && outcome->error == QKeychain::NoError)
            co_return std::move(outcome->secret);
    }
    co_return co_await state->memory->read(key);
}

QCoro::Task<Result<bool>> writeSecret(StatePtr state, QString key, QByteArray secret)
{
    if (state->lasting) {
        const MakeJob make = [key, secret]() -> QKeychain::Job * {
            auto *job = new QKeychain::WritePasswordJob(keychainService);
            job->setKey(key);
            job->setBinaryData(secret);
            return job;
        };
        const std::optional<Outcome> outcome = co_await run(make);
        if (state->works(outcome) && outcome->error == QKeychain::NoError)
            co_return true;
        state->lasting = false;
    }
    co_return co_await state->memory->write(key, secret);
}

QCoro::Task<Result<bool>> removeSecret(StatePtr state, QString key)
{
    const Result<bool> forgotten = co_await state->memory->remove(key);
    if (!forgotten)
        co_return failure(forgotten.error());
    if (!state->mayExist)
        co_return false;
    // Also where it did not answer before: it may have been locked for a moment only, with the token in it.
    const MakeJob make = [key]() -> QKeychain::Job * {
        auto *job = new QKeychain::DeletePasswordJob(keychainService);
        job->setKey(key);
        return job;
    };
    const std::optional<Outcome> outcome = co_await run(make);
    if (state->works(outcome))
        co_return true;
    if (state->hasAnswered || isRefusal(outcome))
        co_return failure(leftInKeychain());
    co_return false;
}

class KeychainStore final : public TokenStore
{
public:
    QCoro::Task<Result<QByteArray>> read(QString key) override { return readSecret(m_state, std::move(key)); }
    QCoro::Task<Result<bool>> write(QString key, QByteArray secret) override
    {
        return writeSecret(m_state, std::move(key), std::move(secret));
    }
    QCoro::Task<Result<bool>> remove(QString key) override { return removeSecret(m_state, std::move(key)); }
    bool isLasting() const override { return m_state->lasting; }

    QString whyNotLasting() const override
    {
        if (m_state->lasting)
            return {};
        return QCoreApplication::translate("SignIn", "No keychain answered on this computer, so sign-ins are kept in "
                                                     "memory only, until the program ends.");
    }

private:
    StatePtr m_state = std::make_shared<KeychainState>();
};
} // namespace

Error leftInKeychain()
{
    return {ErrorKind::Storage, u"signIn.keychainRemove"_s,
            QCoreApplication::translate("SignIn", "The sign-in could not be removed from the system's "
                                                  "keychain. Remove the entry Entente there.")};
}

std::unique_ptr<TokenStore> makeKeychainStore()
{
    return std::make_unique<KeychainStore>();
}
} // namespace entente
