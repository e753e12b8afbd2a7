// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/plantext.h"
#include "app/cli/session.h"

namespace entente::cli
{
/// Signs in to every tenant that the plan has steps for, and to no other, and calls them what they call themselves.
Result<bool> signInForPlan(Session &session, Plan &plan);
/// What the steps are shown with, read from the tenants, which are signed in to. Where they do not tell, the person is
/// told so and sees the plan's own values and ids. Fails only where nothing more can be asked at all.
Result<Review> readForReview(Session &session, const Plan &plan);
/// Says the plan as its tenants tell it now (core/engine/planreview.h): a file may call partners anything.
void describeAnew(Plan &plan, const Review &review);
/// A line beside the plan: its ids are not told by name.
void tellWhyIdsAreShown(Terminal &terminal, const Error &why);
/// What is known without asking anybody: which of the plan's tenants are practice tenants.
Review reviewOf(const Session &session, const Plan &plan);
/// Before anybody is asked: which steps the tenants' values of now would not let through, or make needless.
void tellWhatHasChanged(Session &session, const Plan &plan, const Review &review);
/// How an apply would end of which that is known beforehand: everything is so already, or some step would be refused.
/// Nothing where something is to be sent.
std::optional<ApplyReport> foregoneEnd(const Plan &plan, const Review &review);
/// Asks for each step of high risk by itself, as the window does, then for all that will be sent. Nothing where the
/// person agrees to all of it; else an error that says so.
std::optional<Error> declined(Session &session, const Plan &plan, const Review &review);
} // namespace entente::cli
