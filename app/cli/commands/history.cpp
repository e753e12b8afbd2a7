// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/historytext.h"
#include "app/cli/session.h"

#include <QCoreApplication>

#include <array>

namespace entente::cli
{
namespace
{
constexpr auto arguments = std::to_array<ArgumentSpec>({
    {"RUN", QT_TRANSLATE_NOOP("Cli", "the ID of a run: what it did, step by step"), false},
});
constexpr auto options = std::to_array<OptionSpec>({
    {"limit", 0, "N", QT_TRANSLATE_NOOP("Cli", "at most N runs, the newest first (100 without this)")},
});

ExitCode listRuns(Session &session, Workbench &workbench, int limit)
{
    const auto history = session.await(workbench.history(limit, 0));
    if (!history)
        return session.fail(history.error());
    printRuns(session.terminal(), history->runs);
    Json document = Json::object();
    document["runs"] = Json::array();
    for (const JournalRun &run : history->runs)
        document["runs"].push_back(toJson(run));
    session.terminal().print(document);
    return ExitCode::Fine;
}

ExitCode showRun(Session &session, Workbench &workbench, const QString &id)
{
    const auto details = session.await(workbench.run(id));
    if (!details)
        return session.fail(details.error().kind == ErrorKind::NotFound ? asTyped(details.error()) : details.error());
    printRuns(session.terminal(), {details->run});
    printSteps(session, details->steps);
    Json document = toJson(details->run);
    document["stepList"] = Json::array();
    for (const JournalStep &step : details->steps)
        document["stepList"].push_back(toJson(step));
    session.terminal().print(document);
    return ExitCode::Fine;
}

ExitCode run(Session &session, const Arguments &typed)
{
    const auto limit = typed.number("limit", 100, 1);
    if (!limit)
        return session.fail(limit.error());
    const auto workbench = session.workbench();
    if (!workbench)
        return session.fail(workbench.error());
    const QString id = typed.argument(0);
    return id.isEmpty() ? listRuns(session, **workbench, *limit) : showRun(session, **workbench, id);
}
} // namespace

const Command historyCommand = {
    .name = "history",
    .summary = QT_TRANSLATE_NOOP("Cli", "Show what was really done, from the journal."),
    .arguments = arguments,
    .options = options,
    .run = run,
};
} // namespace entente::cli
