// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/loopbackrequest.h"

#include <QObject>
#include <QTcpServer>

#include <functional>

namespace entente
{
/// Takes requests to http://localhost:port of this computer, and of no other: on 127.0.0.1 and on ::1, because a
/// browser may take either for localhost. Answers each once and closes. Partial, malformed, too large and idle requests
/// are ended here. One thread.
class LoopbackListener : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<QByteArray(const LoopbackRequest &)>;

    /// `answer` is asked for every complete request, and gives the whole HTTP answer.
    explicit LoopbackListener(Answer answer, QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// One port that is ours on both addresses; IPv4 or IPv6 alone where the computer has only that. False: none free.
    bool listen();
    quint16 port() const { return m_port; }
    /// No new connections; those that are open still get their answer.
    void close();

private:
    bool listenOnce();
    void takeConnections(QTcpServer &server);

    Answer m_answer;
    QTcpServer m_four;
    QTcpServer m_six;
    quint16 m_port = 0;
    int m_open = 0;
};
} // namespace entente
