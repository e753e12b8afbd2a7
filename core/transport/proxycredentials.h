// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

class QAuthenticator;
class QNetworkAccessManager;
class QNetworkProxy;

namespace entente
{
struct ProxyLogin {
    QString user;
    QString password;
};
/// Asks a person for what "host:port" wants, and waits for the answer; nothing: the person does not want to. Called on
/// the thread of the network, which stands still meanwhile: only for programs that have nothing else to do.
using AskProxyLogin = std::function<std::optional<ProxyLogin>(const QString &proxy)>;

/// Makes a network access manager use the system's proxies, never for loopback, and answers a proxy that asks for a
/// name and password with what the person typed; a name and password in the system's or environment's address of the
/// proxy are sent first. Kept in memory only, and only ever sent to the proxy they were typed
/// for. A request that met an unanswered question fails with kind ProxyCredentials and can be sent again after set().
/// Thread of the network access manager, which must live as long.
class ProxyCredentials : public QObject
{
    Q_OBJECT
public:
    /// With `ask` there are no signals: the request that met the question waits for the answer.
    explicit ProxyCredentials(QNetworkAccessManager &network, AskProxyLogin ask = {});

    /// The answer to wanted(proxy); for a proxy that does not ask it is dropped. Without a user it is the same as
    /// declined().
    void set(const QString &proxy, const QString &user, const QString &password);
    /// The person did not want to answer: nothing is known, and the next request that the proxy stops asks again.
    void declined(const QString &proxy);

Q_SIGNALS:
    /// "host:port" of a proxy that asks, or that refused what was known. Not repeated until set() or declined() was
    /// called for that one; several proxies may ask side by side.
    void wanted(const QString &proxy);

private:
    void answer(const QNetworkProxy &proxy, QAuthenticator *question);

    AskProxyLogin m_ask;
    QHash<QString, ProxyLogin> m_known;
    QSet<QString> m_open; ///< asked, and not answered yet
};
} // namespace entente
