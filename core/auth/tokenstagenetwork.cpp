// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenstagenetwork.h"

#include "core/auth/httpform.h"

#include <QNetworkReply>

namespace entente
{
TokenStageNetwork::TokenStageNetwork(QNetworkAccessManager &network, QObject *parent)
    : QNetworkAccessManager(parent), m_network(network)
{
}

QNetworkReply *TokenStageNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    QNetworkReply *reply = nullptr;
    if (operation == PostOperation && body)
        reply = sendForm(m_network, request.url(), body->readAll());
    return reply ? reply : QNetworkAccessManager::createRequest(operation, request, body);
}
} // namespace entente

#include "moc_tokenstagenetwork.cpp"
