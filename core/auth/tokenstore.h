// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QString>

#include <memory>

namespace entente
{
/// Keeps one refresh token per tenant and account. Core thread.
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    virtual QCoro::Task<Result<QByteArray>> read(QString key) = 0; ///< kind NotFound where there is none
    virtual QCoro::Task<Result<bool>> write(QString key, QByteArray secret) = 0;
    virtual QCoro::Task<Result<bool>> remove(QString key) = 0;
    /// False: secrets are forgotten at exit, and the person must be told.
    virtual bool isLasting() const = 0;
};

/// The system's keychain; falls back to memory (isLasting() turns false) where none answers.
std::unique_ptr<TokenStore> makeKeychainStore();
std::unique_ptr<TokenStore> makeMemoryStore();
} // namespace entente
