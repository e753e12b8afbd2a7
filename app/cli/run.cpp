// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/command.h"
#include "app/cli/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
/// A command line, taken apart: the verb (null: none was typed) and everything behind and before it.
struct Parsed {
    const Command *command = nullptr;
    Arguments arguments;
};

Result<Parsed> parse(const QStringList &words)
{
    Parsed parsed;
    qsizetype verb = 0;
    auto before = parseArguments(words, globalOptions(), true, &verb);
    if (!before)
        return failure(before.error());
    parsed.arguments = std::move(*before);
    if (verb >= words.size())
        return parsed;
    parsed.command = findCommand(words.at(verb));
    if (!parsed.command) {
        return failure(
            usageError(QCoreApplication::translate("Cli", "There is no verb “%1”. --help lists those there are.")
                           .arg(words.at(verb))));
    }
    std::vector<OptionSpec> options = globalOptions();
    options.insert(options.end(), parsed.command->options.begin(), parsed.command->options.end());
    auto behind = parseArguments(words.mid(verb + 1), options);
    if (!behind)
        return failure(behind.error());
    parsed.arguments.m_arguments = behind->m_arguments;
    parsed.arguments.m_options.unite(behind->m_options);
    return parsed;
}

AppOptions optionsOf(const Arguments &arguments)
{
    AppOptions options;
    options.cloud = arguments.value("cloud");
    options.dataDir = arguments.value("data");
    options.language = arguments.value("lang");
    options.interactive = !arguments.has("no-interactive");
    options.deviceCode = arguments.has("device-code");
    options.logRequests = arguments.has("verbose");
    return options;
}

Result<bool> chooseFormat(const Arguments &arguments, Terminal &terminal)
{
    const QString format = arguments.has("format") ? arguments.value("format") : u"text"_s;
    if (format != u"text"_s && format != u"json"_s) {
        return failure(usageError(
            QCoreApplication::translate("Cli", "There is no format “%1”. Choose text or json.").arg(format)));
    }
    terminal.setFormat(format == u"json"_s ? Format::Json : Format::Text);
    return true;
}

ExitCode runParsed(const Parsed &parsed, Session &session, Terminal &terminal)
{
    if (parsed.arguments.has("version")) {
        terminal.print(u"ententectl "_s + QLatin1String(ENTENTE_VERSION));
        terminal.print(Json{{"version", ENTENTE_VERSION}});
        return ExitCode::Fine;
    }
    if (parsed.arguments.has("help")) {
        terminal.print(parsed.command ? commandHelp(*parsed.command) : programHelp());
        return ExitCode::Fine;
    }
    if (!parsed.command) {
        terminal.note(programHelp());
        return ExitCode::Usage;
    }
    const auto complete = checkArguments(parsed.arguments, parsed.command->arguments);
    if (!complete)
        return session.fail(complete.error());
    return parsed.command->run(session, parsed.arguments);
}
} // namespace

ExitCode runCommandLine(const QStringList &words, Terminal &terminal, Interrupts *interrupts)
{
    Result<bool> ready = chooseLanguage({});
    const auto parsed = parse(words);
    const Arguments arguments = parsed ? parsed->arguments : Arguments();
    if (ready && parsed)
        ready = chooseLanguage(arguments.value("lang"));
    const auto format = chooseFormat(arguments, terminal);

    Session session(terminal, optionsOf(arguments), arguments.value("client-id"), interrupts);
    if (!parsed)
        return session.fail(parsed.error());
    if (!ready)
        return session.fail(ready.error());
    if (!format)
        return session.fail(format.error());
    return runParsed(*parsed, session, terminal);
}
} // namespace entente::cli
