// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/sides.h"

#include <QCoreApplication>

#include <array>

namespace entente::cli
{
namespace
{
constexpr auto arguments = std::to_array<ArgumentSpec>({
    {"SIDE", QT_TRANSLATE_NOOP("Cli", "a tenant (domain or ID), or a snapshot file")},
});
constexpr auto options = std::to_array<OptionSpec>({
    {"output", 'o', "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write; - is standard output")},
});

ExitCode run(Session &session, const Arguments &typed)
{
    if (!typed.has("output")) {
        return session.fail(
            usageError(QCoreApplication::translate("Cli", "Say with -o FILE where the snapshot is to be written.")));
    }
    const auto side = openSide(session, typed.argument(0));
    if (!side)
        return session.fail(side.error());
    const QString file = typed.value("output");
    tellUnread(session.terminal(), *side->snapshot); // what a person wants to know at once
    if (isStandardOutput(file)) {
        session.terminal().printDocument(toJson(*side->snapshot));
        return ExitCode::Fine;
    }
    const auto saved = session.await((*session.workbench())->saveSnapshot(side->snapshot, file));
    if (!saved)
        return session.fail(saved.error());
    const TenantFacts &tenant = side->snapshot->tenant;
    //: %1 is an organisation, %2 a file
    session.terminal().print(
        QCoreApplication::translate("Cli", "The settings of %1 are in %2.").arg(tenant.displayName, file));
    Json document = Json::object();
    document["file"] = file;
    document["tenantId"] = tenant.id;
    document["displayName"] = tenant.displayName;
    // null: not known, and not none
    const bool areKnown = !whyPartnersAreUnread(*side->snapshot);
    document["partners"] = areKnown ? Json(side->snapshot->partners().size()) : Json();
    document["unread"] = unreadJson(*side->snapshot);
    session.terminal().print(document);
    return ExitCode::Fine;
}
} // namespace

const Command snapshotCommand = {
    .name = "snapshot",
    .summary = QT_TRANSLATE_NOOP("Cli", "Write the settings of a tenant to a file."),
    .arguments = arguments,
    .options = options,
    .run = run,
};
} // namespace entente::cli
