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
constexpr auto options = std::to_array<OptionSpec>({
    {"forget", 0, "", QT_TRANSLATE_NOOP("Cli", "forget the tenant as well; the history keeps what was done in it")},
});

Result<QString> signOut(Session &session, Workbench &workbench, const TenantEntry &entry)
{
    const auto done = session.await(workbench.signOut(entry.tenantId));
    if (!done)
        return failure(done.error());
    return QCoreApplication::translate("Cli", "Signed out of %1; its token is gone.").arg(entry.displayName);
}

Result<QString> forget(Session &session, Workbench &workbench, const TenantEntry &entry)
{
    const auto done = session.await(workbench.forget(entry.tenantId));
    if (!done)
        return failure(done.error());
    if (*done)
        return QCoreApplication::translate("Cli", "Signed out of %1; its token is gone and the tenant is forgotten.")
            .arg(entry.displayName);
    //: %1 is an organisation, %2 a file
    return QCoreApplication::translate("Cli", "%1 is forgotten. Its cloud's definition %2 is gone, so a token that the "
                                              "keychain may still hold is of no use to anybody.")
        .arg(entry.displayName, entry.cloud);
}

ExitCode run(Session &session, const Arguments &typed)
{
    const auto workbench = session.workbench();
    if (!workbench)
        return session.fail(workbench.error());
    const auto known = (*workbench)->tenant(typed.argument(0));
    if (const auto unread = (*workbench)->registryError(); unread && !known)
        return session.fail(*unread);
    if (!known) {
        return session.fail(Error(ErrorKind::Usage, u"cli.unknownTenant"_s,
                                  QCoreApplication::translate("Cli", "No tenant “%1” is known here. ententectl tenants "
                                                                     "lists them.")
                                      .arg(typed.argument(0))));
    }
    const auto done =
        typed.has("forget") ? forget(session, **workbench, known->entry) : signOut(session, **workbench, known->entry);
    if (!done)
        return session.fail(done.error());
    session.terminal().print(*done);
    Json document = Json::object();
    document["tenantId"] = known->entry.tenantId;
    document["forgotten"] = typed.has("forget");
    session.terminal().print(document);
    return ExitCode::Fine;
}
} // namespace

const Command signOutCommand = {
    .name = "sign-out",
    .summary = QT_TRANSLATE_NOOP("Cli", "Forget the token of a tenant."),
    .arguments = arguments,
    .options = options,
    .run = run,
};
} // namespace entente::cli
