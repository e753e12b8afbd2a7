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
    {"output", 'o', "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write")},
});

/// What a person wants to know at once: was anything left out?
void reportUnread(Terminal &terminal, const Snapshot &snapshot)
{
    for (auto part = snapshot.readings.begin(); part != snapshot.readings.end(); ++part) {
        const ResourceType *type = findResourceType(part.key());
        if (!part->wasRead() && type) {
            //: %1 is a group of settings, %2 a sentence that says why
            terminal.note(QCoreApplication::translate("Cli", "Not read: %1. %2").arg(label(*type), part->why->message));
        }
    }
}

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
    const auto saved = session.await((*session.workbench())->saveSnapshot(side->snapshot, file));
    if (!saved)
        return session.fail(saved.error());
    reportUnread(session.terminal(), *side->snapshot);
    const TenantFacts &tenant = side->snapshot->tenant;
    //: %1 is an organisation, %2 a file
    session.terminal().print(
        QCoreApplication::translate("Cli", "The settings of %1 are in %2.").arg(tenant.displayName, file));
    Json document = Json::object();
    document["file"] = file;
    document["tenantId"] = tenant.id;
    document["displayName"] = tenant.displayName;
    document["partners"] = side->snapshot->partners().size();
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
