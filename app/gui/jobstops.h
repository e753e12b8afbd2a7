// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/tour.h"

namespace entente::gui
{
/// The wizard page by page, for a group of our directory, up to the result that was read back; then the history.
void addWizardStops(std::vector<TourStop> &stops, ui::MainWindow &window);
/// What is pending: reviewed, applied, shown as done.
void addReviewStops(std::vector<TourStop> &stops, ui::MainWindow &window);
/// Adding a tenant by sign-in, as far as one gets without an account.
void addSignInStops(std::vector<TourStop> &stops, ui::MainWindow &window);
} // namespace entente::gui
