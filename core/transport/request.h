// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>
#include <vector>

namespace entente
{
/// The services that a tenant's settings live in. Each has its own host, audience and throttle gate.
enum class Service { Graph, Exchange, SharePointAdmin, Teams, Fabric, Engage };

enum class Verb { Get, Post, Patch, Put, Delete };
QByteArray verbName(Verb verb);

/// Who waits for the answer: a person (goes first at the gate) or a reading of everything.
enum class Priority { Foreground, Background };

/// One logical request, before tokens and envelopes. A value with a constructor, so that it survives a co_await.
class Request
{
public:
    Request() = default;
    /// `path` starts behind the service's version root, e.g. "/policies/crossTenantAccessPolicy/default?$select=id".
    /// Values in it are percent-encoded by the caller; '#' and, in the query, '+' are encoded on the way out, because
    /// neither can mean anything but itself here (guest names hold "#EXT#").
    Request(Verb requestVerb, Service requestService, QString requestPath);

    static Request get(Service service, QString path) { return {Verb::Get, service, std::move(path)}; }
    /// A write: sent in the one form that Qt does not repeat, never retried without a read-back.
    static Request write(Verb verb, Service service, QString path, Json body);

    Verb verb = Verb::Get;
    Service service = Service::Graph;
    QString path;
    bool beta = false; ///< Graph's beta instead of v1.0
    Json body;         ///< null: none
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QStringList scopes; ///< delegated scopes this needs by name; empty: what was consented (".default")
    Priority priority = Priority::Foreground;
    bool batchable = true; ///< only GETs and what says so go into a $batch
    QUrl absolute;         ///< set for a nextLink: opaque, same host as the service; wins over `path`

    bool isRead() const { return verb == Verb::Get || readOnlyPost; }
    /// A POST that only reads (getByIds, $batch of reads): may be repeated.
    bool readOnlyPost = false;

    /// Travels in a $batch envelope where there is company: Graph's reads that are not links from an answer.
    bool isBatchable() const { return batchable && service == Service::Graph && isRead() && absolute.isEmpty(); }
    /// False where the caller asked for another type by an Accept header.
    bool wantsJson() const;
};
} // namespace entente
