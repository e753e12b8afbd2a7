// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/proposals.h"

#include "app/cli/command.h"
#include "app/cli/planning.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
/// A word as a shell takes it: nothing in it is for the shell.
QString quoted(QString word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// Without these another cloud or data folder would be meant.
constexpr auto placeOptions = std::to_array<const char *>({"cloud", "data", "lang"});

QString placeOf(const Arguments &typed)
{
    QString words;
    for (const char *option : placeOptions)
        if (typed.has(option))
            words += u" --"_s + QLatin1String(option) + u' ' + quoted(typed.value(option));
    return words;
}

/// The options that every verb takes, as they were typed.
QString globalsOf(const Arguments &typed)
{
    QString words;
    for (const OptionSpec &option : globalOptions()) {
        if (typed.has(option.name))
            words += u" --"_s + QLatin1String(option.name);
        if (typed.has(option.name) && *option.value)
            words += u' ' + quoted(typed.value(option.name));
    }
    return words;
}

constexpr auto moreWishes = std::to_array<const char *>(
    {"both-sides", "group", "in-group", "out-group", "trust-mfa", "trust-compliant-devices", "trust-hybrid-devices"});

/// Whether one plan for the tenant that was typed is all there is: a command that leaves out what else was asked for,
/// or that opens another tenant than the one that lacks the licence, is not proposed.
bool isOneWish(const Arguments &typed)
{
    return typed.has("shared-channels") &&
           std::ranges::none_of(moreWishes, [&typed](const char *option) { return typed.has(option); });
}
} // namespace

QString toApply(const Arguments &typed, const QString &file)
{
    return u"ententectl apply "_s + quoted(file.startsWith(u'-') ? u"./"_s + file : file) + placeOf(typed);
}

QString withoutLicence(const Arguments &typed)
{
    if (!isOneWish(typed))
        return {};
    const auto directions = directionsOf(typed).value_or(Directions());
    QString command =
        u"ententectl plan %1 --partner %2"_s.arg(quoted(typed.argument(0)), quoted(typed.value("partner")));
    for (const auto &[wanted, direction] : {std::pair(directions.in, "inbound"), std::pair(directions.out, "outbound")})
        for (const char *half : {"users", "applications"})
            if (wanted)
                command +=
                    u" --set entra.directConnect.%1.%2=allowed"_s.arg(QLatin1String(direction), QLatin1String(half));
    return command + u" -o "_s + quoted(typed.value("output")) + globalsOf(typed);
}
} // namespace entente::cli
