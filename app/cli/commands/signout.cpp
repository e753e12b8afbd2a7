// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/base/plainname.h"

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

Result<Forgotten> signOut(Session &session, Workbench &workbench, const TenantEntry &entry)
{
    const auto done = session.await(workbench.signOut(entry.tenantId));
    if (!done)
        return failure(done.error());
    session.terminal().print(
        QCoreApplication::translate("Cli", "Signed out of %1; its token is gone.").arg(entry.displayName));
    return Forgotten();
}

Result<Forgotten> forget(Session &session, Workbench &workbench, const TenantEntry &entry)
{
    const auto done = session.await(workbench.forget(entry.tenantId));
    if (!done)
        return failure(done.error());
    if (!done->leftBehind) {
        session.terminal().print(
            QCoreApplication::translate("Cli", "Signed out of %1; its token is gone and the tenant is forgotten.")
                .arg(entry.displayName));
        return *done;
    }
    session.terminal().print(QCoreApplication::translate("Cli", "%1 is forgotten.").arg(entry.displayName));
    session.terminal().note(done->leftBehind->message);
    return *done;
}

ExitCode run(Session &session, const Arguments &typed)
{
    const auto workbench = session.workbench();
    if (!workbench)
        return session.fail(workbench.error());
    const auto known = session.known(typed.argument(0));
    if (const auto unread = (*workbench)->registryError(); unread && !known)
        return session.fail(*unread);
    if (!known) {
        return session.fail(Error(ErrorKind::Usage, u"cli.unknownTenant"_s,
                                  QCoreApplication::translate("Cli", "No tenant “%1” is known here. ententectl tenants "
                                                                     "lists them.")
                                      .arg(plainName(typed.argument(0)))));
    }
    const auto done =
        typed.has("forget") ? forget(session, **workbench, known->entry) : signOut(session, **workbench, known->entry);
    if (!done)
        return session.fail(done.error());
    Json document = Json::object();
    document["tenantId"] = known->entry.tenantId;
    document["forgotten"] = typed.has("forget");
    document["tokenRemoved"] = !done->leftBehind;
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
