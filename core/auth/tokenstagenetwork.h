// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

namespace entente
{
/// What QtNetworkAuth sends its token request through: passes the form on to the real manager under the rules of
/// sendForm() (sent once, no redirect, limits). Its own post() would follow a redirect with the code in hand.
class TokenStageNetwork final : public QNetworkAccessManager
{
    Q_OBJECT
public:
    /// `network` outlives this and owns the replies. What is under way when this goes is given up.
    explicit TokenStageNetwork(QNetworkAccessManager &network, QObject *parent = nullptr);
    ~TokenStageNetwork() override;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    QNetworkAccessManager &m_network;
    QList<QPointer<QNetworkReply>> m_replies;
};
} // namespace entente
