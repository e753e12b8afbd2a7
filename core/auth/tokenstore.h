// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QString>

#include <memory>

namespace entente
{
/// Keeps one refresh token per tenant and account. Core thread. A task that is under way may outlive the store.
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    virtual QCoro::Task<Result<QByteArray>> read(QString key) = 0; ///< kind NotFound where there is none
    virtual QCoro::Task<Result<bool>> write(QString key, QByteArray secret) = 0;
    /// True: it is gone, or there was none. False: no keychain is here that could be asked, so only this run has
    /// forgotten it. An error means that a keychain is here and the secret may still be in it: kind Storage.
    virtual QCoro::Task<Result<bool>> remove(QString key) = 0;
    /// False: secrets are forgotten at exit, and the person must be told. A keychain may only turn out to be missing
    /// when it is first used.
    virtual bool isLasting() const = 0;
    /// Why secrets do not last, for people; empty where they do.
    virtual QString whyNotLasting() const = 0;
};

/// The system's keychain, under the service name "Entente"; falls back to memory (isLasting() turns false) where none
/// answers in time. remove() asks a keychain that failed before once more, and fails where one that answered in this
/// run does not any more, or where one refuses (locked, denied): what an earlier run kept there may be there yet. Works
/// from any thread with an event loop, as long as the main thread runs its own.
std::unique_ptr<TokenStore> makeKeychainStore();
std::unique_ptr<TokenStore> makeMemoryStore();

/// A token that stays behind is something the person has to know: kind Storage, with a sentence.
Error leftInKeychain();
} // namespace entente
