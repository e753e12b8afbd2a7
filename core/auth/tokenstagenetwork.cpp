// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenstagenetwork.h"

#include "core/auth/httpform.h"

namespace entente
{
TokenStageNetwork::TokenStageNetwork(QNetworkAccessManager &network, QObject *parent)
    : QNetworkAccessManager(parent), m_network(network)
{
}

TokenStageNetwork::~TokenStageNetwork()
{
    // Qt ties what it calls at the end of a reply to the life of the reply, not to that of the manager which it calls.
    for (const QPointer<QNetworkReply> &reply : m_replies) {
        if (!reply)
            continue;
        reply->disconnect();
        reply->abort();
        reply->deleteLater();
    }
}

QNetworkReply *TokenStageNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    QNetworkReply *reply = nullptr;
    if (operation == PostOperation && body)
        reply = sendForm(m_network, request.url(), body->readAll());
    if (!reply)
        return QNetworkAccessManager::createRequest(operation, request, body);
    m_replies.append(reply);
    return reply;
}
} // namespace entente

#include "moc_tokenstagenetwork.cpp"
