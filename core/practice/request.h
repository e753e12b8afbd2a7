// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace entente::practice
{
using Headers = QList<QPair<QByteArray, QByteArray>>;

/// The first header of that name, whatever its case; empty when there is none.
QByteArray headerValue(const Headers &headers, const QByteArray &name);

/// Names and values of a query string or of a form body. A plus sign means a space, as servers of Microsoft read it.
class Parameters
{
public:
    Parameters() = default;
    static Parameters parse(const QByteArray &encoded);

    bool has(const QString &name) const;
    /// The first value of that name; empty when there is none.
    QString value(const QString &name) const;
    const QList<QPair<QString, QString>> &all() const { return m_items; }

private:
    QList<QPair<QString, QString>> m_items;
};

/// One request as it came in, from a socket or from memory.
struct Request {
    QByteArray method; ///< upper case
    QString path;      ///< percent-encoded as sent, without the query
    QByteArray query;  ///< percent-encoded as sent, without the question mark
    Headers headers;
    QByteArray body;

    Request() = default;
    /// `target` is a path with an optional query, both percent-encoded.
    Request(QByteArray verb, const QString &target, Headers fields = {}, QByteArray content = {});

    QByteArray header(const QByteArray &name) const { return headerValue(headers, name); }
    Parameters parameters() const { return Parameters::parse(query); }
    /// The path cut at its slashes, each part decoded.
    QStringList segments() const;
};
} // namespace entente::practice
