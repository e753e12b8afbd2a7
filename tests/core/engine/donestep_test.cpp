// SPDX-License-Identifier: GPL-3.0-or-later
// What the history tells of a step: what was read, what was planned, and never one for the other.
#include "core/engine/donestep.h"

#include "core/catalogue/targets.h"
#include "core/engine/applier.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
const QString allowed = u"Allowed, all users"_s;
const QString blocked = u"Blocked, all users"_s;

/// The first field of the step lets all users in; it was planned where all were blocked.
JournalStep entryOf(StepAction action)
{
    JournalStep entry;
    entry.step = toJson(planForFabrikam().tenants[0].steps[0]);
    entry.step["action"] = actionName(action);
    entry.step["fields"][0]["old"] = toJson(SettingValue::set(toJson(TargetRule::everyUser(AccessType::Blocked))));
    entry.state = stateName(StepState::Done);
    return entry;
}

JournalStep unsent(StepState state)
{
    JournalStep entry = entryOf(StepAction::Update);
    entry.sent = false;
    entry.state = stateName(state);
    return entry;
}

std::pair<QString, QString> told(const JournalStep &entry)
{
    const PlanStep step = stepOf(entry);
    const FieldChange &field = step.fields.at(0);
    const Setting *setting = findSetting(step.resourceType, field.setting).setting;
    const DoneValues done = doneValues(entry, step, field, *setting, {});
    return {done.before, done.after};
}

Json foundBlocked()
{
    Json found = planForFabrikam().tenants[0].steps[0].body;
    found["b2bDirectConnectInbound"]["usersAndGroups"] = toJson(TargetRule::everyUser(AccessType::Blocked));
    return found;
}
} // namespace

TEST(DoneStep, ofWhatWasNotSentIsWhatWasPlannedAndItsState)
{
    EXPECT_EQ(told(unsent(StepState::Skipped)), std::pair(blocked, u"Planned: Allowed, all users (Skipped)"_s));
    EXPECT_EQ(told(unsent(StepState::Failed)), std::pair(blocked, u"Planned: Allowed, all users (Failed)"_s))
        << "looking at it again failed";
}

TEST(DoneStep, tellsWhatSomebodyElseHadMadeOfIt)
{
    JournalStep entry = unsent(StepState::Changed);
    entry.step["fields"][0]["old"] = toJson(SettingValue::notSet());
    entry.before = entry.after = foundBlocked();
    EXPECT_EQ(told(entry), std::pair(blocked, u"Planned: Allowed, all users (Changed by somebody else)"_s));
}

TEST(DoneStep, ofWhatWasSoAlreadyIsWhatWasRead)
{
    JournalStep entry = unsent(StepState::AlreadySo);
    entry.before = entry.after = planForFabrikam().tenants[0].steps[0].body;
    EXPECT_EQ(told(entry), std::pair(allowed, allowed));
}

TEST(DoneStep, isNotSetBeforeOnlyWhereItWasReadOrCreated)
{
    JournalStep entry = entryOf(StepAction::Update);
    entry.after = planForFabrikam().tenants[0].steps[0].body;
    EXPECT_EQ(told(entry), std::pair(u"Not read"_s, allowed));
    entry.step["action"] = "teleport";
    EXPECT_EQ(told(entry).first, u"Not read"_s) << "an action that nobody knows";
    entry.step["action"] = actionName(StepAction::Create);
    entry.step["expectedInherited"] = nullptr; // nobody knows what counted instead
    EXPECT_EQ(told(entry), std::pair(u"Not set"_s, allowed));
}

TEST(DoneStep, tellsWhatWasPlannedWhereNothingWasReadBack)
{
    JournalStep entry = entryOf(StepAction::Update);
    entry.before = foundBlocked();
    entry.state = stateName(StepState::Unverified);
    EXPECT_EQ(told(entry), std::pair(blocked, u"Not read back (planned: Allowed, all users)"_s));
}

TEST(DoneStep, ofAStepThatWasRefusedIsWhatWasPlanned)
{
    JournalStep entry = entryOf(StepAction::Update);
    entry.before = foundBlocked();
    entry.state = stateName(StepState::Failed);
    Error refused(ErrorKind::Forbidden, u"Authorization_RequestDenied"_s, u"No."_s);
    entry.error = toJson(refused);
    EXPECT_EQ(told(entry), std::pair(blocked, u"Planned: Allowed, all users (Failed)"_s)) << "nothing was carried out";
    refused.mayHaveBeenDone = true;
    entry.error = toJson(refused);
    EXPECT_EQ(told(entry), std::pair(blocked, u"Not read back (planned: Allowed, all users)"_s)) << "nobody knows";
}

TEST(DoneStep, tellsWhatTheDefaultHadWhereNothingWasSet)
{
    JournalStep entry = entryOf(StepAction::Create);
    entry.after = planForFabrikam().tenants[0].steps[0].body;
    entry.step["expectedInherited"] = foundBlocked();
    EXPECT_EQ(told(entry), std::pair(u"Blocked, all users (default)"_s, allowed)) << "as the review said";
}

TEST(DoneStep, knowsItsAction)
{
    EXPECT_EQ(stepOf(entryOf(StepAction::Create)).action, StepAction::Create);
    EXPECT_EQ(stepOf(entryOf(StepAction::Update)).action, StepAction::Update);
}
} // namespace entente::test
