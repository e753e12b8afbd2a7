// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#ifdef ENTENTE_BENCH_WINDOW
#include "tests/support/ui/handlerwatch.h"
#include "ui/theme/theme.h"

using Application = entente::test::WatchedApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <cstdio>
#include <cstring>
#include <vector>

namespace
{
using namespace entente::bench;

/// True where the measurement is within its limit, or has none.
bool report(const Measurement &measurement)
{
    std::printf("%-64s %10.1f ms", qPrintable(measurement.what), measurement.milliseconds);
    if (measurement.ratio)
        std::printf("  ratio %5.2f", *measurement.ratio);
    const bool fine = !measurement.limit || !measurement.ratio || *measurement.ratio <= *measurement.limit;
    if (measurement.limit)
        std::printf(" of %.2f allowed%s", *measurement.limit, fine ? "" : "  TOO SLOW");
    std::printf("\n");
    return fine;
}
} // namespace

int main(int argc, char **argv)
{
#ifdef ENTENTE_BENCH_WINDOW
    if (argc > 1 && std::strcmp(argv[1], paintWord) == 0)
        return paintAndEnd(argc, argv);
#endif
    Application application(argc, argv);
    struct Named {
        QString name;
        Measurements (*measure)();
    };
    std::vector<Named> all = {{QStringLiteral("compare"), measureCompare},
                              {QStringLiteral("snapshot"), measureSnapshot}};
#ifdef ENTENTE_BENCH_WINDOW
    entente::ui::applyTheme(application, {});
    all.push_back({QStringLiteral("paint"), measureFirstPaint});
    all.push_back({QStringLiteral("stalls"), measureStalls});
#endif
    bool fine = true;
    const QStringList wanted = Application::arguments().mid(1); // none: all of them
    for (const Named &one : all) {
        if (!wanted.isEmpty() && !wanted.contains(one.name))
            continue;
        for (const Measurement &measurement : one.measure())
            fine = report(measurement) && fine;
    }
    return fine ? 0 : 1;
}
