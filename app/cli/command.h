// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/common/arguments.h"

#include <span>

namespace entente::cli
{
class Session;

/// One verb: what can be typed, as data, and what it does.
struct Command {
    const char *name;
    const char *summary; ///< one line, marked for translation
    std::span<const ArgumentSpec> arguments = {};
    std::span<const OptionSpec> options = {};
    ExitCode (*run)(Session &session, const Arguments &arguments) = nullptr;
};

// One verb a file, in commands/.
extern const Command practiceCommand, signInCommand, signOutCommand, tenantsCommand, snapshotCommand, showCommand,
    compareCommand, planCommand, applyCommand, historyCommand, catalogueCommand, tourCommand;

/// All verbs, in the order of help.
std::span<const Command *const> allCommands();
/// Null where there is none of that name.
const Command *findCommand(const QString &name);
/// The options that every verb takes.
const std::vector<OptionSpec> &globalOptions();

QString programHelp();
QString commandHelp(const Command &command);
} // namespace entente::cli
