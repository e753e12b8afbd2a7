// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <utility>

class QAuthenticator;
class QNetworkAccessManager;
class QNetworkProxy;

namespace entente
{
/// Makes a network access manager use the system's proxies, never for loopback, and answers a proxy that asks for a
/// name and password with what the person typed. Kept in memory only, and only ever sent to the proxy they were typed
/// for. A request that met an unanswered question fails with kind ProxyCredentials and can be sent again after set().
/// Thread of the network access manager, which must live as long.
class ProxyCredentials : public QObject
{
    Q_OBJECT
public:
    explicit ProxyCredentials(QNetworkAccessManager &network);

    /// For the proxy that was named by the last wanted(). Without a user it is the same as declined().
    void set(const QString &user, const QString &password);
    /// The person did not want to answer: nothing is known, and the next request that the proxy stops asks again.
    void declined();

Q_SIGNALS:
    /// "host:port" of a proxy that asks, or that refused what was known. Not repeated until set() or declined() was
    /// called.
    void wanted(const QString &proxy);

private:
    void answer(const QNetworkProxy &proxy, QAuthenticator *question);

    QHash<QString, std::pair<QString, QString>> m_known;
    QString m_asking;
};
} // namespace entente
