// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/session.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
constexpr auto arguments = std::to_array<ArgumentSpec>({
    {"TENANT", QT_TRANSLATE_NOOP("Cli", "the tenant: one of its domains, or its ID")},
});

ExitCode run(Session &session, const Arguments &typed)
{
    const auto workbench = session.workbench();
    if (!workbench)
        return session.fail(workbench.error());
    const auto known = (*workbench)->tenant(typed.argument(0));
    if (!known) {
        return session.fail(Error(ErrorKind::Usage, u"cli.unknownTenant"_s,
                                  QCoreApplication::translate("Cli", "No tenant “%1” is known here. ententectl tenants "
                                                                     "lists them.")
                                      .arg(typed.argument(0))));
    }
    const auto done = session.await((*workbench)->signOut(known->entry.tenantId));
    if (!done)
        return session.fail(done.error());
    session.terminal().print(
        QCoreApplication::translate("Cli", "Signed out of %1; its token is gone.").arg(known->entry.displayName));
    Json document = Json::object();
    document["tenantId"] = known->entry.tenantId;
    session.terminal().print(document);
    return ExitCode::Fine;
}
} // namespace

const Command signOutCommand = {
    .name = "sign-out",
    .summary = QT_TRANSLATE_NOOP("Cli", "Forget the token of a tenant."),
    .arguments = arguments,
    .run = run,
};
} // namespace entente::cli
