// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/tour.h"

namespace entente::gui
{
/// The main job as a person would do it, on the practice tenants. `folder` is for files that the tour saves.
std::vector<TourStop> tourStops(ui::MainWindow &window, const QString &folder);
} // namespace entente::gui
