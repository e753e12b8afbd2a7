// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QStringList>

#include <optional>

namespace entente::test
{
/// The shapes and paths of Microsoft Graph from its official metadata (graph-schema.json beside the checkout), against
/// which both the client's requests and the practice cloud's answers are held.
class GraphSchema
{
public:
    /// Nothing where the file is not there: skip the test, and say so.
    static std::optional<GraphSchema> load();

    /// What disagrees: unknown names, wrong types, unknown enum members, null where the metadata forbids it. Properties
    /// that were seen on the wire though no page names them are known. Empty when all is well.
    QStringList check(const Json &value, const QString &type) const;

    /// Whether a type or one of its bases has the property, or it was seen on the wire.
    bool knows(const QString &type, const QString &property) const;
    QStringList enumMembers(const QString &type) const;
    /// The type's name of a property, without "collection"; empty when there is no such property.
    QString propertyType(const QString &type, const QString &property) const;

    /// The entry of a path for a method; `path` may hold any placeholder names: "/users/{x}". Null when it is not
    /// there.
    const Json *path(const QString &method, const QString &path, const QString &version = QStringLiteral("v1.0")) const;
    /// The entry that a concrete request target ("/users/1b…?$select=id", without version) belongs to.
    const Json *pathOfRequest(const QString &method, const QString &target,
                              const QString &version = QStringLiteral("v1.0")) const;

private:
    explicit GraphSchema(Json document) : m_document(std::move(document)) {}
    void checkObject(const Json &value, const QString &type, const QString &where, QStringList &complaints) const;
    void checkProperty(const Json &value, const Json &property, const QString &where, QStringList &complaints) const;
    void checkScalar(const Json &value, const QString &type, const QString &where, QStringList &complaints) const;
    const Json *findProperty(const QString &type, const QString &name) const;
    bool seenOnTheWire(const QString &type, const QString &name) const;

    Json m_document;
};
} // namespace entente::test
