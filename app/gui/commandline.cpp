// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/commandline.h"

#include "app/common/helptext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace entente::gui
{
namespace
{
const std::vector<OptionSpec> &options()
{
    static const std::vector<OptionSpec> all = {
        {"practice", 0, "", QT_TRANSLATE_NOOP("Gui", "Open two practice tenants; no account is needed.")},
        {"cloud", 0, "NAME|FILE", QT_TRANSLATE_NOOP("Gui", "The Microsoft cloud, or a file that describes one.")},
        {"data", 0, "DIR", QT_TRANSLATE_NOOP("Gui", "The data folder.")},
        {"lang", 0, "en|nl|sv", QT_TRANSLATE_NOOP("Gui", "The language.")},
        {"tour", 0, "DIR",
         QT_TRANSLATE_NOOP("Gui", "Do the main job on practice tenants and write pictures of it to this folder.")},
        {"help", 'h', "", QT_TRANSLATE_NOOP("Gui", "Show this help.")},
        {"version", 'v', "", QT_TRANSLATE_NOOP("Gui", "Show the version.")},
    };
    return all;
}
constexpr auto sides = std::to_array<ArgumentSpec>({
    {"LEFT", "", false},
    {"RIGHT", "", false},
});

QString helpText()
{
    const QStringList parts = {
        QCoreApplication::translate("Gui",
                                    "Set up, compare and keep the sharing between two Microsoft 365 organisations."),
        u"entente [OPTION...] [LEFT [RIGHT]]"_s,
        QCoreApplication::translate("Gui", "LEFT and RIGHT are a tenant (domain or ID) or a snapshot file."),
        optionTable(options(), "Gui"),
    };
    return parts.join(u"\n\n"_s) + u'\n';
}
} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    const auto typed = parseArguments(arguments.mid(1), options());
    if (!typed)
        return failure(typed.error());
    if (const auto counted = checkArguments(*typed, sides); !counted)
        return failure(counted.error());
    CommandLine line;
    line.app.cloud = typed->value("cloud");
    line.app.dataDir = typed->value("data");
    line.app.language = typed->value("lang");
    line.practice = typed->has("practice");
    line.tourDir = typed->value("tour");
    line.sides = typed->m_arguments;
    if (typed->has("help"))
        line.text = helpText();
    else if (typed->has("version"))
        line.text = u"Entente " ENTENTE_VERSION "\n"_s;
    return line;
}
} // namespace entente::gui
