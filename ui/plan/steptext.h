// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/applier.h"
#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

#include <QCoreApplication>

namespace entente::ui
{
/// One field of a step in words.
struct FieldText {
    QString section; ///< heading that it stands under
    QString setting;
    QString oldValue;
    QString newValue;
    bool implied = false; ///< not wished by itself: written along
};

/// What a plan says, in words; everything that shows, copies or prints a step takes it from here. Pure.
class StepText
{
    Q_DECLARE_TR_FUNCTIONS(StepText)
public:
    static QString title(const PlanStep &step); ///< "Partner settings: Fabrikam"
    static QString riskText(Risk risk);         ///< "High risk"
    /// Where `before` is given, an old value that is not set is told as what counts instead and where that comes from.
    static std::vector<FieldText> fields(const PlanStep &step, const NameBook &names, const Snapshot *before = nullptr);
    /// What the step exposes: the risk notes of the settings that it opens.
    static QStringList risks(const PlanStep &step);
    /// What else there is to know: the planner's notes without the risks.
    static QStringList notes(const PlanStep &step);
    /// "PATCH /policies/...", an empty line, the body as indented JSON.
    static QString request(const PlanStep &step);
    /// All of a step as plain text: for screen readers, clipboard and paper.
    static QString asText(const PlanStep &step, const NameBook &names, const Snapshot *before = nullptr);
    static QString asText(const Plan &plan, const NameBook &names);

    /// The fields that are no longer as the plan expected, with what was found in `newValue`.
    static std::vector<FieldText> foundInstead(const PlanStep &step, const Json &found, const NameBook &names);
};
} // namespace entente::ui
