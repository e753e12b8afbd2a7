// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/common/helptext.h"
#include "app/common/table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
constexpr auto commands = std::to_array<const Command *>({
    &practiceCommand,
    &signInCommand,
    &signOutCommand,
    &tenantsCommand,
    &snapshotCommand,
    &showCommand,
    &compareCommand,
    &planCommand,
    &applyCommand,
    &historyCommand,
    &catalogueCommand,
    &tourCommand,
});

QString commandForm(const Command &command)
{
    QString form = u"ententectl "_s + QLatin1String(command.name);
    for (const ArgumentSpec &argument : command.arguments) {
        const QString name = QLatin1String(argument.name);
        form += argument.required ? u' ' + name : u" ["_s + name + u']';
    }
    return command.options.empty() ? form : form + u" [OPTION...]"_s;
}
} // namespace

std::span<const Command *const> allCommands()
{
    return commands;
}

const Command *findCommand(const QString &name)
{
    const auto *found = std::ranges::find_if(
        commands, [&name](const Command *command) { return name == QLatin1String(command->name); });
    return found == commands.end() ? nullptr : *found;
}

const std::vector<OptionSpec> &globalOptions()
{
    static const std::vector<OptionSpec> options = {
        {"cloud", 0, "NAME|FILE",
         QT_TRANSLATE_NOOP("Cli", "the cloud: global, gcchigh, dod, china, or a definition file")},
        {"data", 0, "DIR", QT_TRANSLATE_NOOP("Cli", "the data folder ($ENTENTE_DATA_DIR, else the platform's)")},
        {"lang", 0, "LANG", QT_TRANSLATE_NOOP("Cli", "the language: en, nl or sv")},
        {"format", 0, "text|json", QT_TRANSLATE_NOOP("Cli", "how the result is written to standard output")},
        {"client-id", 0, "ID",
         QT_TRANSLATE_NOOP("Cli", "the app that your organisation registered for Entente; sign-in corrects it")},
        {"device-code", 0, "", QT_TRANSLATE_NOOP("Cli", "sign in with a code on another device")},
        {"sign-in-timeout", 0, "SECONDS",
         QT_TRANSLATE_NOOP("Cli", "how long to wait for a sign-in in the browser (300)")},
        {"no-interactive", 0, "", QT_TRANSLATE_NOOP("Cli", "never wait for a person (exit code 3 instead)")},
        {"verbose", 'v', "", QT_TRANSLATE_NOOP("Cli", "log requests, without secrets, to standard error")},
        {"help", 'h', "", QT_TRANSLATE_NOOP("Cli", "show this help")},
        {"version", 0, "", QT_TRANSLATE_NOOP("Cli", "show the version")},
    };
    return options;
}

QString programHelp()
{
    Table verbs;
    for (const Command *command : commands)
        verbs.add({QLatin1String(command->name), QCoreApplication::translate("Cli", command->summary)});
    const QStringList parts = {
        QCoreApplication::translate("Cli",
                                    "ententectl sets up, compares and keeps the sharing between two Microsoft 365 "
                                    "tenants."),
        u"ententectl [OPTION...] VERB ..."_s,
        QCoreApplication::translate("Cli", "Verbs (ententectl VERB --help says more):"),
        verbs.text(2),
        QCoreApplication::translate("Cli", "LEFT, RIGHT and SIDE are a tenant (domain or ID) or a snapshot file."),
        QCoreApplication::translate("Cli", "Options of every verb:"),
        optionTable(globalOptions(), "Cli"),
        QCoreApplication::translate("Cli", "Exit codes: 0 fine or nothing differs, 1 differences, 2 usage, 3 sign-in "
                                           "failed, 4 a service refused or failed, 5 applied in part."),
    };
    return parts.join(u"\n\n"_s);
}

QString commandHelp(const Command &command)
{
    QStringList parts = {QCoreApplication::translate("Cli", command.summary), commandForm(command)};
    Table arguments;
    for (const ArgumentSpec &argument : command.arguments)
        arguments.add({QLatin1String(argument.name), QCoreApplication::translate("Cli", argument.help)});
    if (!arguments.isEmpty())
        parts << arguments.text(2);
    if (!command.options.empty())
        parts << QCoreApplication::translate("Cli", "Options:") << optionTable(command.options, "Cli");
    parts << QCoreApplication::translate("Cli", "ententectl --help lists the options of every verb.");
    return parts.join(u"\n\n"_s);
}
} // namespace entente::cli
