// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QString>

#include <optional>
#include <vector>

namespace entente
{
/// crossTenantAccessPolicyTargetConfiguration, the value of every setting of kind Targets (Microsoft Graph:
/// crossTenantAccessPolicyTargetConfiguration resource type).
enum class AccessType { Allowed, Blocked };
enum class TargetType { User, Group, Application };

struct Target {
    QString id; ///< object id, app id, or one of the special names below
    TargetType type = TargetType::User;
    friend bool operator==(const Target &, const Target &) = default;
};

inline const QString allUsers = QStringLiteral("AllUsers");
inline const QString allApplications = QStringLiteral("AllApplications");
inline const QString office365 = QStringLiteral("Office365");
inline const QString allMicrosoftApps = QStringLiteral("AllMicrosoftApps");

struct TargetRule {
    AccessType access = AccessType::Blocked;
    std::vector<Target> targets;

    static TargetRule everyUser(AccessType access);
    static TargetRule everyApplication(AccessType access);

    bool isEveryone() const; ///< one target, AllUsers or AllApplications
};

/// Nothing where the JSON holds a member the catalogue does not know: such a value stays raw and is shown as unknown.
std::optional<TargetRule> targetRuleFromJson(const Json &json);
Json toJson(const TargetRule &rule);
} // namespace entente
