// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/transport/request.h"

#include <QDateTime>

#include <vector>

namespace entente
{
/// A wish: one setting of one tenant from the value that was seen to a new one.
struct Change {
    SettingAddress address;
    SettingValue oldValue;
    SettingValue newValue; ///< NotSet: back to the default
};

/// One field of a step. `implied`: not wished by itself but written along, because the service takes only whole
/// properties; shown like every other.
struct FieldChange {
    QString setting;
    SettingValue oldValue;
    SettingValue newValue;
    bool implied = false;
};

enum class StepAction { Create, Update };

/// One write. Everything that a person reviews and that apply needs; nothing is computed later.
struct PlanStep {
    QString id; ///< "1", "2", ... stable inside the plan
    QString resourceType;
    QString key;
    QString keyName; ///< "Fabrikam", for showing
    StepAction action = StepAction::Update;
    std::vector<FieldChange> fields;
    Json expectedBefore; ///< the top-level properties that are written, as read; null: the resource is not there yet.
                         ///< What the catalogue does not know in them is written back unchanged.
    Json expectedInherited; ///< the properties as the default had them that the step relies on, because their values
                            ///< counted before it, are written out by it, or count after it; null: none
    Verb verb = Verb::Patch;
    QString path;
    Json body;
    QString cmdlet; ///< the PowerShell line that does the same (cmdlet.h)
    QStringList scopes;
    QString role;
    Risk risk = Risk::Low;
    QStringList notes; ///< translated: what else it opens, how long it takes, what cannot be undone
};

/// The steps for one tenant. A plan for two tenants is two of these in one file.
struct TenantPlan {
    QString tenantId;
    QString tenantName;
    QDateTime readAt; ///< of the snapshot that it was made against
    std::vector<PlanStep> steps;
};

struct Plan {
    QString id; ///< UUID
    QDateTime madeAt;
    QString title; ///< "Shared channels with Fabrikam"
    std::vector<TenantPlan> tenants;

    int stepCount() const;
    const TenantPlan *forTenant(const QString &tenantId) const;
};

inline constexpr int planFormatVersion = 1;

/// Plan file: "format":"entente-plan" (resources/schemas/plan.schema.json). Reading refuses, with kind BadFile, what
/// the catalogue does not know, and a step whose request is not the one its fields make (a file is hostile until
/// parsed). What only follows from the step (cmdlet, scopes, role, risk) is made anew instead of believed.
Json toJson(const Plan &plan);
Json toJson(const PlanStep &step); ///< as the journal keeps it
Result<Plan> planFromJson(const Json &json);
/// Refuses files over 16 MiB too.
Result<Plan> loadPlan(const QString &file);
Result<bool> savePlan(const Plan &plan, const QString &file);

/// Whether the step is what it says: known settings with values that they can take, old values as in expectedBefore,
/// nothing written that is not listed, and the request that follows from all that. Kind BadFile. Pure.
Result<bool> checkStep(const PlanStep &step, const QString &tenantId);

QString actionLabel(StepAction action);
QString actionName(StepAction action); ///< stable, for files and JSON
std::optional<StepAction> actionNamed(const QString &name);
} // namespace entente
