// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente::gui
{
namespace
{
QString text(const char *source)
{
    return QCoreApplication::translate("Gui", source);
}
} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text(
        QT_TRANSLATE_NOOP("Gui", "Set up, compare and keep the sharing between two Microsoft 365 organizations.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption practice(
        u"practice"_s, text(QT_TRANSLATE_NOOP("Gui", "Open two practice tenants; no account is needed.")));
    const QCommandLineOption cloud(u"cloud"_s,
                                   text(QT_TRANSLATE_NOOP("Gui", "The Microsoft cloud, or a file that "
                                                                 "describes one.")),
                                   u"NAME|FILE"_s);
    const QCommandLineOption data(u"data"_s, text(QT_TRANSLATE_NOOP("Gui", "The data folder.")), u"DIR"_s);
    const QCommandLineOption lang(u"lang"_s, text(QT_TRANSLATE_NOOP("Gui", "The language.")), u"en|nl|sv"_s);
    const QCommandLineOption tour(u"tour"_s,
                                  text(QT_TRANSLATE_NOOP("Gui", "Do the main job on practice tenants and "
                                                                "write pictures of it to this folder.")),
                                  u"DIR"_s);
    parser.addOptions({practice, cloud, data, lang, tour});
    parser.addPositionalArgument(
        u"LEFT"_s, text(QT_TRANSLATE_NOOP("Gui", "A tenant (domain or id) or a snapshot file.")), u"[LEFT [RIGHT]]"_s);
    const bool understood = parser.parse(arguments);
    CommandLine line;
    line.app.cloud = parser.value(cloud);
    line.app.dataDir = parser.value(data);
    line.app.language = parser.value(lang);
    line.practice = parser.isSet(practice);
    line.tourDir = parser.value(tour);
    line.sides = parser.positionalArguments();
    if (!understood)
        return failure(ErrorKind::Usage, u"gui.arguments"_s, parser.errorText());
    if (line.sides.size() > 2)
        return failure(ErrorKind::Usage, u"gui.arguments"_s,
                       text(QT_TRANSLATE_NOOP("Gui", "At most two sides can be opened. See --help.")));
    if (parser.isSet(help))
        line.text = parser.helpText();
    else if (parser.isSet(version))
        line.text = u"Entente " ENTENTE_VERSION "\n"_s;
    return line;
}
} // namespace entente::gui
