// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>

namespace entente
{
/// What QtNetworkAuth sends its token request through: passes the form on to the real manager under the rules of
/// sendForm() (sent once, no redirect, limits). Its own post() would follow a redirect with the code in hand.
class TokenStageNetwork final : public QNetworkAccessManager
{
    Q_OBJECT
public:
    /// `network` outlives this and owns the replies.
    explicit TokenStageNetwork(QNetworkAccessManager &network, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    QNetworkAccessManager &m_network;
};
} // namespace entente
