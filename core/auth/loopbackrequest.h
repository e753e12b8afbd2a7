// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <map>

namespace entente
{
/// A request head longer than this is refused: a redirect with a code has one or two KiB.
inline constexpr qsizetype maxLoopbackHead = 16 * 1024;

/// What a browser asked of the loopback listener.
class LoopbackRequest
{
public:
    enum class State { Partial, Complete, Malformed, TooLarge };

    /// Reads the bytes received so far. Hostile: any program of this computer can connect.
    static LoopbackRequest read(const QByteArray &received, quint16 port);

    State state = State::Partial;
    QByteArray method;
    QString path;
    std::map<QString, QString> parameters; ///< decoded; the first of a name counts
    bool hostIsOurs = false;               ///< the Host header names this listener: no other site's name resolved to it

    /// Decoded value, or empty.
    QString parameter(const QString &name) const;
};

/// A complete HTTP answer with a small page of two sentences. `status` as in "200 OK".
QByteArray loopbackPage(const QByteArray &status, const QString &heading, const QString &text);
} // namespace entente
