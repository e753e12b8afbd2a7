// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QStringList>

#include <span>

namespace entente::practice::graph
{
/// What a body may hold. The practice cloud has tables of its own for this, so that a name that the client misspells is
/// refused here as the service would refuse it.
enum class Kind { Bool, Text, Guid, Enum, Object };

struct Shape;

struct Property {
    QStringView name;
    Kind kind = Kind::Bool;
    bool nullable = true;
    bool list = false;
    std::span<const QStringView> members = {}; ///< of an enum
    const Shape *object = nullptr;             ///< of an object
};

struct Shape {
    QStringView name;
    std::span<const Property> properties;

    const Property *find(QStringView property) const;
};

/// The first thing that is wrong with `body` in the words of the service; empty when it fits. Annotations
/// ("@odata.type") are accepted anywhere. What is stored in its place is no news to the service: inside of objects it
/// takes back what it answered, also what these tables do not know.
QString checkShape(const Json &body, const Shape &shape, const Json &stored = {});

/// `stored` as a client sees it who did not ask for more: a member of an enumeration that the shape does not know is
/// newer than the API version and comes as "unknownFutureValue" (Microsoft Graph: best practices, handling future
/// members in evolvable enumerations).
Json withoutNewerMembers(Json stored, const Shape &shape);

/// Bodies that may be sent.
extern const Shape partnerShape;
extern const Shape defaultShape;
extern const Shape accessPolicyShape;
extern const Shape synchronizationShape;
extern const Shape authorizationPolicyShape;
extern const Shape getByIdsShape;
} // namespace entente::practice::graph
