// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/steprun.h"

#include <memory>

namespace entente
{
/// What reading back told. A class with a constructor: it crosses a co_await.
class View
{
public:
    View() = default;
    Json resource;
    std::optional<Error> why; ///< set: it could not be read, the resource means nothing
    bool shows = false;       ///< the new values
    bool isOld = false;       ///< as before the step
};

/// When reading back ends although the new values do not show.
class Patience
{
public:
    Patience(std::chrono::milliseconds longest, int fewestReads) : time(longest), reads(fewestReads) {}
    std::chrono::milliseconds time;
    int reads;
    bool untilThere = false; ///< an entry with other values is an answer, too
};

/// Reads until the new values show. The person's cancel does not end it at once, because whether a request that went
/// out took effect has to be known: it has the time of ApplyOptions::readBackTime from then on, whatever the service
/// does, and what was not seen by then is not known.
QCoro::Task<View> readBack(std::shared_ptr<StepRun> run, Patience patience);

Error notShownError(const PlanStep &step);
} // namespace entente
