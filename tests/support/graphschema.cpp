// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphschema.h"

#include "tests/support/paths.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
/// Placeholders of any name, quoted or not, become {}.
QString anonymous(QString path)
{
    static const QRegularExpression placeholder(u"'?\\{[^}]*\\}'?"_s);
    return path.replace(placeholder, u"{}"_s);
}

bool fits(const Json &value, const QString &type)
{
    if (type == u"Edm.Boolean"_s)
        return value.is_boolean();
    if (type == u"Edm.Int32"_s || type == u"Edm.Int64"_s)
        return value.is_number_integer();
    if (!value.is_string())
        return false;
    if (type == u"Edm.Guid"_s)
        return !QUuid::fromString(value.get<QString>()).isNull();
    if (type == u"Edm.DateTimeOffset"_s)
        return QDateTime::fromString(value.get<QString>(), Qt::ISODate).isValid();
    return true;
}

/// A pattern that a concrete, encoded path may match.
QRegularExpression matcher(const QString &path)
{
    QString pattern = QRegularExpression::escape(anonymous(path));
    pattern.replace(QRegularExpression::escape(u"={}"_s), u"='[^/]*'"_s);
    pattern.replace(QRegularExpression::escape(u"{}"_s), u"[^/$(]+"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}
} // namespace

std::optional<GraphSchema> GraphSchema::load()
{
    QFile file(sharedDir() + u"/graph-schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<Json> document = parseJson(file.readAll());
    return document ? std::optional(GraphSchema(std::move(*document))) : std::nullopt;
}

const Json *GraphSchema::findProperty(const QString &type, const QString &name) const
{
    const Json &description = memberAt(memberAt(m_document, "types"), type.toUtf8().constData());
    for (const char *list : {"properties", "navigation"}) {
        for (const Json &property : memberAt(description, list)) {
            if (textAt(property, "name") == name)
                return &property;
        }
    }
    const QString base = textAt(description, "base");
    return base.isEmpty() ? nullptr : findProperty(base, name);
}

bool GraphSchema::seenOnTheWire(const QString &type, const QString &name) const
{
    const Json &observed = memberAt(memberAt(m_document, "observed"), type.toUtf8().constData());
    for (const Json &extra : memberAt(observed, "extraPropertiesSeenOnTheWire")) {
        if (extra.get<QString>() == name)
            return true;
    }
    // "inboundTrust.isCompliantNetworkAccepted" is listed with the type that holds inboundTrust.
    if (type == u"crossTenantAccessPolicyInboundTrust"_s)
        return seenOnTheWire(u"crossTenantAccessPolicyConfigurationDefault"_s, u"inboundTrust."_s + name);
    return false;
}

QStringList GraphSchema::check(const Json &value, const QString &type) const
{
    QStringList complaints;
    checkScalar(value, type, type, complaints);
    return complaints;
}

void GraphSchema::checkObject(const Json &value, const QString &type, const QString &where,
                              QStringList &complaints) const
{
    if (!value.is_object()) {
        complaints.append(u"%1 is no object"_s.arg(where));
        return;
    }
    for (auto member = value.begin(); member != value.end(); ++member) {
        const QString name = QString::fromStdString(member.key());
        const QString path = u"%1.%2"_s.arg(where, name);
        if (name.contains(u"@odata."_s))
            continue;
        if (const Json *property = findProperty(type, name))
            checkProperty(*member, *property, path, complaints);
        else if (!seenOnTheWire(type, name))
            complaints.append(u"%1 is unknown"_s.arg(path));
    }
}

void GraphSchema::checkProperty(const Json &value, const Json &property, const QString &where,
                                QStringList &complaints) const
{
    const QString type = textAt(property, "type");
    const bool collection = boolAt(property, "collection").value_or(false);
    if (value.is_null()) {
        if (!collection && property.contains("nullable") && !boolAt(property, "nullable").value_or(true))
            complaints.append(u"%1 must not be null"_s.arg(where));
        return;
    }
    if (!collection) {
        checkScalar(value, type, where, complaints);
        return;
    }
    if (!value.is_array())
        complaints.append(u"%1 is no list"_s.arg(where));
    for (const Json &item : value)
        checkScalar(item, type, where, complaints);
}

void GraphSchema::checkScalar(const Json &value, const QString &type, const QString &where,
                              QStringList &complaints) const
{
    const Json &description = memberAt(memberAt(m_document, "types"), type.toUtf8().constData());
    if (type == u"object"_s)
        return;
    if (textAt(description, "kind") == u"enum"_s) {
        if (!value.is_string() || !enumMembers(type).contains(value.get<QString>()))
            complaints.append(u"%1 is no member of %2: %3"_s.arg(where, type, QString::fromStdString(value.dump())));
    } else if (description.is_object()) {
        checkObject(value, type, where, complaints);
    } else if (!type.startsWith(u"Edm."_s)) {
        complaints.append(u"%1 has the unknown type %2"_s.arg(where, type));
    } else if (!fits(value, type)) {
        complaints.append(u"%1 is no %2: %3"_s.arg(where, type, QString::fromStdString(value.dump())));
    }
}

bool GraphSchema::knows(const QString &type, const QString &property) const
{
    return findProperty(type, property) || seenOnTheWire(type, property);
}

QStringList GraphSchema::enumMembers(const QString &type) const
{
    QStringList members;
    for (const Json &member : memberAt(memberAt(memberAt(m_document, "types"), type.toUtf8().constData()), "members"))
        members.append(member.get<QString>());
    return members;
}

QString GraphSchema::propertyType(const QString &type, const QString &property) const
{
    const Json *found = findProperty(type, property);
    return found ? textAt(*found, "type") : QString();
}

const Json *GraphSchema::path(const QString &method, const QString &path, const QString &version) const
{
    for (const Json &entry : memberAt(m_document, "paths")) {
        const Json &methods = memberAt(entry, "methods");
        const bool hasMethod = std::find(methods.begin(), methods.end(), Json(method.toStdString())) != methods.end();
        if (hasMethod && textAt(entry, "version") == version && anonymous(textAt(entry, "path")) == anonymous(path))
            return &entry;
    }
    return nullptr;
}

const Json *GraphSchema::pathOfRequest(const QString &method, const QString &target, const QString &version) const
{
    const QString path = QUrl::fromPercentEncoding(target.section(u'?', 0, 0).toUtf8());
    for (const Json &entry : memberAt(m_document, "paths")) {
        const Json &methods = memberAt(entry, "methods");
        const bool hasMethod = std::find(methods.begin(), methods.end(), Json(method.toStdString())) != methods.end();
        if (hasMethod && textAt(entry, "version") == version && matcher(textAt(entry, "path")).match(path).hasMatch())
            return &entry;
    }
    return nullptr;
}
} // namespace entente::test
