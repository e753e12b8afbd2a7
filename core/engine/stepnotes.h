// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

namespace entente
{
/// What a person should know before saying yes to a step, translated: what it opens, who loses access, for whom else it
/// counts, how long it takes. Pure.
QStringList notesFor(const Snapshot &snapshot, const ResourceType &type, const PlanStep &step, const NameBook &names);
/// As much of it as follows from the step alone, with what else is known about who follows a default.
QStringList notesFor(const ResourceType &type, const PlanStep &step, const QStringList &aboutFollowers = {});

/// How an id is shown: the name from the books, else the id.
QString shownName(const NameBook &first, const NameBook &second, const QString &id);
} // namespace entente
