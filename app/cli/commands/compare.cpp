// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/comparetext.h"
#include "app/cli/partners.h"

#include <QCoreApplication>

#include <array>

namespace entente::cli
{
namespace
{
constexpr auto arguments = std::to_array<ArgumentSpec>({
    {"LEFT", QT_TRANSLATE_NOOP("Cli", "a tenant (domain or ID), or a snapshot file")},
    {"RIGHT", QT_TRANSLATE_NOOP("Cli", "a tenant (domain or ID), or a snapshot file")},
});
constexpr auto options = std::to_array<OptionSpec>({
    {"mirror", 0, "", QT_TRANSLATE_NOOP("Cli", "their partnership: LEFT's outbound beside RIGHT's inbound, and back")},
    {"all", 0, "", QT_TRANSLATE_NOOP("Cli", "list what is the same too")},
});

ExitCode run(Session &session, const Arguments &typed)
{
    const auto left = openSide(session, typed.argument(0));
    if (!left)
        return session.fail(left.error());
    const auto right = openSide(session, typed.argument(1));
    if (!right)
        return session.fail(right.error());
    const QString &own = left->snapshot->tenant.id;
    if (typed.has("mirror") && !own.isEmpty() && own.compare(right->snapshot->tenant.id, Qt::CaseInsensitive) == 0)
        return session.fail(noPartnerOfItself(typed.argument(1)));
    for (const auto *side : {&left, &right})
        tellUnread(session.terminal(), *(*side)->snapshot);
    const CompareResult result = typed.has("mirror")
                                     ? comparePartnership(*left->snapshot, *right->snapshot, CompareMode::Mirror)
                                     : compare(*left->snapshot, *right->snapshot, CompareMode::LikeWithLike);
    printCompare(session.terminal(), result, *left->snapshot, *right->snapshot, typed.has("all"));
    Json document = toJson(result, *left->snapshot, *right->snapshot);
    document["unread"] = Json::object();
    document["unread"]["left"] = unreadJson(*left->snapshot);
    document["unread"]["right"] = unreadJson(*right->snapshot);
    session.terminal().print(document);
    return result.differences() > 0 ? ExitCode::Differences : ExitCode::Fine;
}
} // namespace

const Command compareCommand = {
    .name = "compare",
    .summary = QT_TRANSLATE_NOOP("Cli", "Lay two tenants or snapshots side by side (exit code 1: they differ)."),
    .arguments = arguments,
    .options = options,
    .run = run,
};
} // namespace entente::cli
