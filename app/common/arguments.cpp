// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/arguments.h"

#include "core/base/plainname.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
const OptionSpec *findOption(const std::vector<OptionSpec> &options, const QString &typed)
{
    const auto found = std::ranges::find_if(options, [&typed](const OptionSpec &option) {
        return typed == u"--"_s + QLatin1String(option.name) ||
               (option.letter && typed == u"-"_s + QLatin1Char(option.letter));
    });
    return found == options.end() ? nullptr : &*found;
}

/// Takes one option, and the word behind it where that is its value. `index` is left on the last word taken.
Result<bool> takeOption(Arguments &into, const QStringList &words, const std::vector<OptionSpec> &options,
                        qsizetype &index)
{
    const QString &word = words.at(index);
    const qsizetype equals = word.startsWith(u"--"_s) ? word.indexOf(u'=') : -1;
    const QString typed = equals < 0 ? word : word.left(equals);
    const OptionSpec *option = findOption(options, typed);
    if (!option) {
        return failure(
            usageError(QCoreApplication::translate("Cli", "There is no option %1 here. --help lists those there are.")
                           .arg(plainName(typed))));
    }
    const QString name = QLatin1String(option->name);
    if (into.m_options.contains(name) && !option->repeated)
        return failure(usageError(QCoreApplication::translate("Cli", "Give the option %1 once only.").arg(typed)));
    const bool takesValue = *option->value != '\0';
    if (!takesValue && equals >= 0)
        return failure(usageError(QCoreApplication::translate("Cli", "The option %1 takes no value.").arg(typed)));
    if (takesValue && equals < 0 && index + 1 >= words.size())
        return failure(
            usageError(QCoreApplication::translate("Cli", "The option %1 needs a value behind it.").arg(typed)));
    into.m_options.insert(name, !takesValue ? QString() : equals >= 0 ? word.mid(equals + 1) : words.at(++index));
    return true;
}

bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-');
}
} // namespace

QStringList Arguments::values(const char *option) const
{
    QStringList values = m_options.values(QLatin1String(option));
    std::ranges::reverse(values); // a QMultiMap gives the latest first
    return values;
}

Result<int> Arguments::number(const char *option, int fallback, int least) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number >= least)
        return number;
    return failure(usageError(
        //: %1 is an option such as --port, %2 the least number it takes
        QCoreApplication::translate("Cli", "The option %1 takes a whole number from %2 up.")
            .arg(u"--"_s + QLatin1String(option))
            .arg(least)));
}

Error usageError(const QString &sentence)
{
    return {ErrorKind::Usage, u"cli.usage"_s, sentence};
}

Error asTyped(Error error)
{
    error.code.prepend(u"typed."_s);
    return error;
}

Result<Arguments> parseArguments(const QStringList &words, const std::vector<OptionSpec> &options,
                                 bool upToFirstArgument, qsizetype *rest)
{
    Arguments parsed;
    bool optionsEnded = false;
    qsizetype index = 0;
    for (; index < words.size(); ++index) {
        const QString &word = words.at(index);
        if (!optionsEnded && word == u"--"_s) {
            optionsEnded = true;
        } else if (!optionsEnded && isOption(word)) {
            const auto taken = takeOption(parsed, words, options, index);
            if (!taken)
                return failure(taken.error());
        } else if (upToFirstArgument) {
            break;
        } else {
            parsed.m_arguments << word;
        }
    }
    if (rest)
        *rest = index;
    return parsed;
}

QString typedValue(const QStringList &words, const char *option)
{
    const QString name = u"--"_s + QLatin1String(option);
    for (qsizetype index = 0; index < words.size() && words.at(index) != u"--"_s; ++index) {
        if (words.at(index) == name)
            return words.value(index + 1);
        if (words.at(index).startsWith(name + u'='))
            return words.at(index).mid(name.size() + 1);
    }
    return {};
}

Result<bool> checkArguments(const Arguments &arguments, std::span<const ArgumentSpec> specs)
{
    const auto given = static_cast<std::size_t>(arguments.m_arguments.size());
    if (given > specs.size()) {
        return failure(
            usageError(QCoreApplication::translate("Cli", "“%1” is one word too many. --help shows the form.")
                           .arg(plainName(arguments.argument(static_cast<qsizetype>(specs.size()))))));
    }
    for (std::size_t index = given; index < specs.size(); ++index) {
        if (specs[index].required) {
            return failure(usageError(
                //: %1 is the name of a word to type, such as PLANFILE
                QCoreApplication::translate("Cli", "%1 is missing. --help shows the form.")
                    .arg(QLatin1String(specs[index].name))));
        }
    }
    return true;
}
} // namespace entente
