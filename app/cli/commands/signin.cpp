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
    {"TENANT", QT_TRANSLATE_NOOP("Cli", "the tenant: one of its domains, or its ID")},
});

ExitCode run(Session &session, const Arguments &typed)
{
    const auto status = signedInTenant(session, typed.argument(0), ClientId::Corrected);
    if (!status)
        return session.fail(status.error());
    const TenantEntry &entry = status->entry;
    //: %1 is an organisation, %2 the name that a person signs in with
    session.terminal().print(
        QCoreApplication::translate("Cli", "Signed in to %1 as %2.").arg(entry.displayName, entry.account.userName));
    Json document = Json::object();
    document["tenantId"] = entry.tenantId;
    document["domain"] = entry.domain;
    document["displayName"] = entry.displayName;
    document["clientId"] = entry.clientId;
    document["account"] = entry.account.userName;
    session.terminal().print(document);
    return ExitCode::Fine;
}
} // namespace

const Command signInCommand = {
    .name = "sign-in",
    .summary = QT_TRANSLATE_NOOP("Cli", "Sign in to a tenant and remember it."),
    .arguments = arguments,
    .run = run,
};
} // namespace entente::cli
