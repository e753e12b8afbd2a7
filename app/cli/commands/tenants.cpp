// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/common/table.h"

#include <QCoreApplication>

namespace entente::cli
{
namespace
{
QString stateOf(const TenantStatus &status)
{
    if (status.signedIn)
        return QCoreApplication::translate("Cli", "signed in");
    switch (status.kept) {
    case KeptSignIn::Kept:
        //: State of a tenant: the keychain holds a sign-in of an earlier run
        return QCoreApplication::translate("Cli", "sign-in kept");
    case KeptSignIn::None:
        return QCoreApplication::translate("Cli", "not signed in");
    case KeptSignIn::NotLooked:
    case KeptSignIn::Unknown:
        break;
    }
    //: State of a tenant: whether a sign-in is kept cannot be found out
    return QCoreApplication::translate("Cli", "no keychain answers");
}

Json asJson(const TenantStatus &status)
{
    Json json = Json::object();
    json["tenantId"] = status.entry.tenantId;
    json["domain"] = status.entry.domain;
    json["displayName"] = status.entry.displayName;
    json["cloud"] = status.entry.cloud;
    json["clientId"] = status.entry.clientId;
    json["practice"] = status.practice;
    json["account"] = status.entry.account.userName;
    json["signedIn"] = status.needsNobody() || status.kept == KeptSignIn::None ? Json(status.needsNobody()) : Json();
    return json;
}

ExitCode run(Session &session, const Arguments &)
{
    const auto workbench = session.workbench();
    if (!workbench)
        return session.fail(workbench.error());
    if (const auto unread = (*workbench)->registryError())
        return session.fail(*unread); // which is not "no tenant is known"
    const auto looked = session.await((*workbench)->lookForKeptSignIns());
    if (!looked)
        return session.fail(looked.error());
    Table table({QCoreApplication::translate("Cli", "Tenant"), QCoreApplication::translate("Cli", "Domain"),
                 QCoreApplication::translate("Cli", "Cloud"), QCoreApplication::translate("Cli", "Account"),
                 QCoreApplication::translate("Cli", "State")});
    Json list = Json::array();
    for (const TenantStatus &status : (*workbench)->tenants()) {
        const TenantEntry &entry = status.entry;
        const QString name = status.practice ? entry.displayName + u' ' + practiceMark() : entry.displayName;
        table.add({name, entry.domain, entry.cloud, entry.account.userName, stateOf(status)});
        list.push_back(asJson(status));
    }
    if (table.isEmpty())
        session.terminal().note(
            QCoreApplication::translate("Cli", "No tenant is known yet: ententectl sign-in TENANT."));
    else
        session.terminal().print(table.text());
    Json document = Json::object();
    document["tenants"] = std::move(list);
    session.terminal().print(document);
    return ExitCode::Fine;
}
} // namespace

const Command tenantsCommand = {
    .name = "tenants",
    .summary = QT_TRANSLATE_NOOP("Cli", "List the tenants that are known on this computer."),
    .run = run,
};
} // namespace entente::cli
