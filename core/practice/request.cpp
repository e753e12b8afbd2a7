// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/request.h"

#include <QUrl>

#include <algorithm>

namespace entente::practice
{
using namespace Qt::StringLiterals;

QByteArray headerValue(const Headers &headers, const QByteArray &name)
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->second;
}

Parameters Parameters::parse(const QByteArray &encoded)
{
    const auto decode = [](QByteArray text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    };
    Parameters parameters;
    for (const QByteArray &item : encoded.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = equals < 0 ? item : item.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : item.mid(equals + 1);
        parameters.m_items.append({decode(name), decode(value)});
    }
    return parameters;
}

bool Parameters::has(const QString &name) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(), [&name](const auto &item) { return item.first == name; });
}

QString Parameters::value(const QString &name) const
{
    const auto found =
        std::find_if(m_items.cbegin(), m_items.cend(), [&name](const auto &item) { return item.first == name; });
    return found == m_items.cend() ? QString() : found->second;
}

Request::Request(QByteArray verb, const QString &target, Headers fields, QByteArray content)
    : method(std::move(verb)), headers(std::move(fields)), body(std::move(content))
{
    const qsizetype mark = target.indexOf(u'?');
    path = mark < 0 ? target : target.left(mark);
    query = mark < 0 ? QByteArray() : target.mid(mark + 1).toUtf8();
}

QStringList Request::segments() const
{
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts))
        parts.append(QUrl::fromPercentEncoding(part.toUtf8()));
    return parts;
}
} // namespace entente::practice
