// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/setting.h"
#include "core/transport/request.h"

#include <span>

namespace entente
{
/// How far Microsoft stands behind the interface that a resource type is read and written through.
enum class InterfaceKind { DocumentedV1, DocumentedBeta, Undocumented, PowerShellOnly };

/// A singleton (the default entry) or a keyed collection (partner entries by tenant id).
struct ResourceType {
    const char *id;   ///< "entra.crossTenantAccess.partner"
    const char *name; ///< marked for translation
    Workload workload = Workload::Entra;
    Service service = Service::Graph;
    InterfaceKind interface = InterfaceKind::DocumentedV1;
    const char *keyProperty = ""; ///< empty: singleton
    const char *listPath = "";    ///< singleton: the path of the one resource
    const char *itemPath = "";    ///< "%1" stands for the key; empty for singletons
    const char *createPath = "";  ///< POST target; empty: cannot be created
    bool removable = false;
    const char *inheritsFrom = "";       ///< type whose value counts where this one has none
    const char *serviceDefaultFlag = ""; ///< property that is true while nothing was ever set ("isServiceDefault")
    bool perPartner = false;             ///< keyed by the partner's tenant id
    std::span<const char *const> readScopes = {};
    std::span<const char *const> writeScopes = {};
    const char *readRole = ""; ///< least built-in role, English product name
    const char *writeRole = "";
    const char *source = ""; ///< page of Microsoft's documentation
    std::span<const Setting> settings = {};

    constexpr bool isCollection() const { return *keyProperty != '\0'; }
};

QString label(const ResourceType &type);
/// The path of one resource, with the key put in and escaped.
QString pathOf(const ResourceType &type, const QString &key);
} // namespace entente
