// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMultiMap>
#include <QStringList>

#include <span>
#include <vector>

namespace entente
{
/// What can be typed, as data: parsing and help are derived from it. Texts are marked for translation.
struct ArgumentSpec {
    const char *name; ///< "LEFT", as help shows it
    const char *help;
    bool required = true;
};
struct OptionSpec {
    const char *name;       ///< without dashes
    char letter = 0;        ///< short form, or 0
    const char *value = ""; ///< name of its value as help shows it; empty: a switch
    const char *help = "";
    bool repeated = false;
};

/// What was typed, checked against the specs.
class Arguments
{
public:
    QString argument(qsizetype index) const { return m_arguments.value(index); }
    bool has(const char *option) const { return m_options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return m_options.value(QLatin1String(option)); }
    /// In the order typed.
    QStringList values(const char *option) const;
    /// The option as a whole number from `least` up, `fallback` where it was not typed; kind Usage for anything else.
    Result<int> number(const char *option, int fallback, int least = 0) const;

    QStringList m_arguments;
    QMultiMap<QString, QString> m_options;
};

Error usageError(const QString &sentence);
/// The same error as one of whoever typed the name of what is not there.
Error asTyped(Error error);

/// `--name value`, `--name=value`, `-n value`, `--` before what is no option. `upToFirstArgument`: stops before the
/// first plain word and says in `rest` where that is.
Result<Arguments> parseArguments(const QStringList &words, const std::vector<OptionSpec> &options,
                                 bool upToFirstArgument = false, qsizetype *rest = nullptr);
/// What stands behind an option, before anything is checked: for what has to be known to complain in the right language
/// and form. Null where it is not there.
QString typedValue(const QStringList &words, const char *option);
/// Whether there are as many plain words as the specs ask for.
Result<bool> checkArguments(const Arguments &arguments, std::span<const ArgumentSpec> specs);
} // namespace entente
