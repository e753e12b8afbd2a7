// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenstore.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
class MemoryStore final : public TokenStore
{
public:
    QCoro::Task<Result<QByteArray>> read(QString key) override
    {
        const auto found = m_secrets.find(key);
        if (found == m_secrets.end())
            co_return failure(
                ErrorKind::NotFound, u"signIn.noToken"_s,
                QCoreApplication::translate("SignIn", "Nobody is signed in to this tenant yet. Sign in."));
        // QCoro 0.8 moves out of whatever is not const, so that the store would lose what it gives.
        const QByteArray secret = found->second;
        co_return secret;
    }

    QCoro::Task<Result<bool>> write(QString key, QByteArray secret) override
    {
        m_secrets[key] = std::move(secret);
        co_return true;
    }

    QCoro::Task<Result<bool>> remove(QString key) override
    {
        m_secrets.erase(key);
        co_return true;
    }

    bool isLasting() const override { return false; }

    QString whyNotLasting() const override
    {
        return QCoreApplication::translate("SignIn", "Sign-ins are kept in memory only, until the program ends.");
    }

private:
    std::map<QString, QByteArray> m_secrets;
};
} // namespace

std::unique_ptr<TokenStore> makeMemoryStore()
{
    return std::make_unique<MemoryStore>();
}
} // namespace entente
