// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/proxycredentials.h"

#include "core/transport/cloud.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace entente
{
namespace
{
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // A proxy elsewhere cannot reach this machine's loopback: it would answer for somebody else.
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};
} // namespace

ProxyCredentials::ProxyCredentials(QNetworkAccessManager &network, AskProxyLogin ask) : m_ask(std::move(ask))
{
    network.setProxyFactory(new SystemProxies); // the manager takes it over
    connect(&network, &QNetworkAccessManager::proxyAuthenticationRequired, this, &ProxyCredentials::answer);
}

void ProxyCredentials::set(const QString &proxy, const QString &user, const QString &password)
{
    if (m_open.remove(proxy) && !user.isEmpty())
        m_known.insert(proxy, ProxyLogin{user, password});
}

void ProxyCredentials::declined(const QString &proxy)
{
    m_open.remove(proxy);
}

void ProxyCredentials::answer(const QNetworkProxy &proxy, QAuthenticator *question)
{
    const QString name = proxy.hostName() + u':' + QString::number(proxy.port());
    const auto known = m_known.constFind(name);
    const bool wasRefused =
        known != m_known.constEnd() && question->user() == known->user && question->password() == known->password;
    if (known != m_known.constEnd() && !wasRefused) {
        question->setUser(known->user);
        question->setPassword(known->password);
        return;
    }
    m_known.remove(name); // the same answer again would only lock the account
    if (m_ask) {
        if (const std::optional<ProxyLogin> login = m_ask(name)) {
            m_known.insert(name, *login);
            question->setUser(login->user);
            question->setPassword(login->password);
        }
        return;
    }
    if (m_open.contains(name))
        return;
    m_open.insert(name);
    Q_EMIT wanted(name);
}
} // namespace entente

#include "moc_proxycredentials.cpp"
