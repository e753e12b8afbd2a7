// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/base/guid.h"
#include "core/base/plainname.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
constexpr int defaultPatience = 300; // seconds

/// A command line, taken apart: the verb (null: none was typed) and everything behind and before it.
struct Parsed {
    const Command *command = nullptr;
    Arguments arguments;
    std::optional<Error> wrong;
};

void parseVerb(Parsed &parsed, const QStringList &words)
{
    parsed.command = findCommand(words.first());
    if (!parsed.command) {
        parsed.wrong =
            usageError(QCoreApplication::translate("Cli", "There is no verb “%1”. --help lists those there are.")
                           .arg(plainName(words.first())));
        return;
    }
    std::vector<OptionSpec> options = globalOptions();
    options.insert(options.end(), parsed.command->options.begin(), parsed.command->options.end());
    auto behind = parseArguments(words.mid(1), options);
    if (!behind) {
        parsed.wrong = behind.error();
        return;
    }
    parsed.arguments.m_arguments = behind->m_arguments;
    parsed.arguments.m_options.unite(behind->m_options);
}

Parsed parse(const QStringList &words)
{
    Parsed parsed;
    qsizetype verb = 0;
    auto before = parseArguments(words, globalOptions(), true, &verb);
    if (!before) {
        parsed.wrong = before.error();
        return parsed;
    }
    parsed.arguments = std::move(*before);
    if (verb < words.size())
        parseVerb(parsed, words.mid(verb));
    return parsed;
}

Result<int> patienceIn(const Arguments &arguments)
{
    return arguments.number("sign-in-timeout", defaultPatience, 1);
}

AppOptions optionsOf(const Arguments &arguments, const AskProxyLogin &askProxyLogin)
{
    AppOptions options;
    options.cloud = arguments.value("cloud");
    options.dataDir = arguments.value("data");
    options.language = arguments.value("lang");
    options.mayBeReadOnly = true;
    options.interactive = !arguments.has("no-interactive");
    options.deviceCode = arguments.has("device-code");
    options.logRequests = arguments.has("verbose");
    options.signInPatience = std::chrono::seconds(patienceIn(arguments).value_or(defaultPatience));
    if (options.interactive)
        options.askProxyLogin = askProxyLogin;
    return options;
}

Result<bool> chooseFormat(const QStringList &words, Terminal &terminal)
{
    const QString typed = typedValue(words, "format");
    const QString format = typed.isNull() ? u"text"_s : typed;
    if (format != u"text"_s && format != u"json"_s) {
        return failure(usageError(
            QCoreApplication::translate("Cli", "There is no format “%1”. Choose text or json.").arg(format)));
    }
    terminal.setFormat(format == u"json"_s ? Format::Json : Format::Text);
    return true;
}

/// The app's ID goes into an address that a person's browser opens.
Result<bool> clientIdIn(const Arguments &arguments)
{
    if (!arguments.has("client-id") || isGuid(arguments.value("client-id")))
        return true;
    return failure(usageError(
        QCoreApplication::translate("Cli", "“%1” is no client ID. It is the application (client) ID of the app "
                                           "registration, such as 6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01.")
            .arg(plainName(arguments.value("client-id")))));
}

ExitCode runParsed(const Parsed &parsed, Session &session, Terminal &terminal)
{
    if (parsed.arguments.has("version")) {
        terminal.print(u"ententectl "_s + QLatin1String(ENTENTE_VERSION));
        terminal.print(Json{{"version", ENTENTE_VERSION}});
        return ExitCode::Fine;
    }
    if (parsed.arguments.has("help")) {
        const QString help = parsed.command ? commandHelp(*parsed.command) : programHelp();
        terminal.print(help);
        terminal.print(Json::object({{"help", help}}));
        return ExitCode::Fine;
    }
    if (!parsed.command) {
        terminal.note(programHelp() + u'\n');
        return session.fail(
            usageError(QCoreApplication::translate("Cli", "A verb is missing. --help lists those there are.")));
    }
    const auto complete = checkArguments(parsed.arguments, parsed.command->arguments);
    if (!complete)
        return session.fail(complete.error());
    return parsed.command->run(session, parsed.arguments);
}
} // namespace

ExitCode runCommandLine(const QStringList &words, Terminal &terminal, Interrupts *interrupts,
                        const AskProxyLogin &askProxyLogin)
{
    const auto systemLanguage = chooseLanguage({});
    const auto language = chooseLanguage(typedValue(words, "lang"));
    const auto format = chooseFormat(words, terminal);
    const Parsed parsed = parse(words); // what it complains of is in that language and format
    const auto patience = patienceIn(parsed.arguments);
    const AppOptions options = optionsOf(parsed.arguments, askProxyLogin);
    Session session(terminal, options, parsed.arguments.value("client-id"), interrupts);
    if (parsed.wrong)
        return session.fail(*parsed.wrong);
    const auto clientId = clientIdIn(parsed.arguments);
    for (const auto *chosen : {&systemLanguage, &language, &format, &clientId}) {
        if (!*chosen)
            return session.fail(chosen->error());
    }
    if (!patience)
        return session.fail(patience.error());
    const ExitCode code = runParsed(parsed, session, terminal);
    if (!terminal.lostOutput())
        return code;
    return session.fail(Error(ErrorKind::Storage, u"cli.output"_s,
                              QCoreApplication::translate("Cli", "The result could not be written to standard output. "
                                                                 "Check the free space where it goes.")));
}
} // namespace entente::cli
