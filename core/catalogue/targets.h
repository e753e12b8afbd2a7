// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QString>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace entente
{
/// crossTenantAccessPolicyTargetConfiguration, the value of every setting of kind Targets (Microsoft Graph:
/// crossTenantAccessPolicyTargetConfiguration resource type).
enum class AccessType { Allowed, Blocked };
enum class TargetType { User, Group, Application };

class Target
{
public:
    Target() = default;
    Target(QString targetId, TargetType targetType) : id(std::move(targetId)), type(targetType) {}

    QString id; ///< object id, app id, or one of the special names below
    TargetType type = TargetType::User;
    friend bool operator==(const Target &, const Target &) = default;
};

/// Which target is meant: its type and id. The case of an id does not count, that of the special names does.
using TargetKey = std::pair<QString, TargetType>;
TargetKey keyOf(const Target &target);
/// For looking up among many.
std::set<TargetKey> keysOf(const std::vector<Target> &targets);

/// The special names (Microsoft Graph: crossTenantAccessPolicyTarget resource type). Their case counts.
inline const QString allUsers = QStringLiteral("AllUsers");
inline const QString allApplications = QStringLiteral("AllApplications");
inline const QString office365 = QStringLiteral("Office365");
inline const QString allMicrosoftApps = QStringLiteral("AllMicrosoftApps");

/// One of the four names above, which stand for many and are no ids.
bool isSpecialTarget(const QString &id);

class TargetRule
{
public:
    AccessType access = AccessType::Blocked;
    std::vector<Target> targets;

    static TargetRule everyUser(AccessType access);
    static TargetRule everyApplication(AccessType access);

    bool isEveryone() const; ///< one target, AllUsers or AllApplications
    bool allowsEveryone() const { return access == AccessType::Allowed && isEveryone(); }
    bool blocksEveryone() const { return access == AccessType::Blocked && isEveryone(); }
    /// The same access to the same set of targets: order, repetition and the case of ids do not count.
    bool means(const TargetRule &other) const;
};

/// Nothing where the JSON holds a member the catalogue does not know: such a value stays raw and is shown as unknown.
std::optional<TargetRule> targetRuleFromJson(const Json &json);
Json toJson(const TargetRule &rule);
} // namespace entente
