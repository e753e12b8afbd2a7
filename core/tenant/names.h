// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalogue/namebook.h"
#include "core/transport/request.h"

#include <QCoroTask>

#include <optional>
#include <vector>

namespace entente
{
class Pipeline;

/// An id of which a setting speaks.
class ObjectRef
{
public:
    ObjectRef() = default;
    ObjectRef(QString objectId, ObjectKind objectKind) : id(std::move(objectId)), kind(objectKind) {}

    QString id; ///< object id; app id for applications
    ObjectKind kind = ObjectKind::User;
    friend bool operator==(const ObjectRef &, const ObjectRef &) = default;
};

/// What was found, and why not more, where a part of it was refused.
class NamesFound
{
public:
    NameBook names;
    std::optional<Error> why;
};

/// The names of objects of this tenant's own directory, in as few requests as there can be: a thousand users and groups
/// per getByIds (Microsoft Graph: directoryObject: getByIds), or, where only the narrower permissions were granted, and
/// for applications, fifteen per list with a filter. Ids that nobody has are noted as unresolved; ids that could not be
/// asked for are not noted at all.
QCoro::Task<NamesFound> lookUpNames(Pipeline &pipeline, std::vector<ObjectRef> objects, Priority priority,
                                    CancelToken cancel);
} // namespace entente
