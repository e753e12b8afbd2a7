// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace entente::bench
{
/// One line of the report. With a limit, `ratio` above it fails the run.
struct Measurement {
    QString what;
    double milliseconds = 0;
    std::optional<double> ratio; ///< to what the name says
    std::optional<double> limit;
};
using Measurements = std::vector<Measurement>;

// One file each.
Measurements measureCompare();
Measurements measureFirstPaint(); ///< where there are Widgets
/// The bench as its own child: with this word first it shows a window, and ends at its first paint.
inline constexpr const char *paintWord = "--paint-and-end";
int paintAndEnd(int argc, char **argv);
Measurements measureSnapshot();
Measurements measureStalls(); ///< where there are Widgets; needs a WatchedApplication

/// The shortest of `times` runs in milliseconds: noise only ever adds.
template <class Work>
double shortest(int times, Work work)
{
    double best = 0;
    for (int run = 0; run < times; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        best = run == 0 ? taken : std::min(best, taken);
    }
    return best;
}
} // namespace entente::bench
