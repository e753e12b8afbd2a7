// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/corefiles.h"
#include "app/gui/composition.h"
#include "app/gui/display.h"
#include "app/gui/tour.h"
#include "translations/translators.h"
#include "ui/shell/mainwindow.h"
#include "ui/signin/signindialog.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <cstdio>
#include <optional>

using namespace entente;
using namespace Qt::StringLiterals;

namespace
{
constexpr int usageExit = 2; // as ententectl has it
constexpr int failureExit = 4;

int fail(const Error &error)
{
    std::fprintf(stderr, "entente: %s\n", qUtf8Printable(error.message));
    return error.kind == ErrorKind::Usage || error.kind == ErrorKind::BadFile ? usageExit : failureExit;
}

Result<bool> startLanguage(const gui::CommandLine &line)
{
    QString language = line.app.language;
    if (language.isEmpty()) {
        const auto folder = dataFolder(line.app.dataDir);
        if (folder)
            language = ui::WindowState(*folder).language();
    }
    return chooseLanguage(language);
}

/// What can be done without a window: help, version, and saying what is wrong. Nothing where a window is needed.
std::optional<int> answerWithoutWindow(const Result<gui::CommandLine> &line)
{
    if (!line)
        return fail(line.error());
    if (const auto chosen = startLanguage(*line); !chosen)
        return fail(chosen.error());
    if (line->text.isEmpty())
        return std::nullopt;
    std::fputs(qUtf8Printable(line->text), stdout);
    return 0;
}

int withoutDisplay(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const auto answered = answerWithoutWindow(gui::parseCommandLine(QCoreApplication::arguments())))
        return *answered;
    return fail(Error(ErrorKind::Unavailable, u"gui.noDisplay"_s,
                      QCoreApplication::translate("Gui", "There is no display to show a window on. Use ententectl, or "
                                                         "set DISPLAY or WAYLAND_DISPLAY.")));
}

int run(QApplication &application)
{
    const auto line = gui::parseCommandLine(QCoreApplication::arguments());
    if (const auto answered = answerWithoutWindow(line))
        return *answered;
    ui::applyTheme(application, line->tourDir.isEmpty() ? ui::desktopColorScheme() : ui::ColorScheme::Light);
    if (!line->tourDir.isEmpty())
        return gui::runTour(*line);
    const auto composition = gui::Composition::make(*line);
    if (!composition)
        return fail(composition.error());
    ui::MainWindow window((*composition)->workbench(), (*composition)->hooks());
    const auto *attendant = new ui::SignInAttendant((*composition)->workbench(), &window);
    QObject::connect(attendant, &ui::SignInAttendant::cancelled, &window, [&window] {
        for (const ui::SideId side : ui::bothSides)
            window.session().stopReading(side);
    });
    window.show();
    if (line->practice)
        window.startPractice();
    for (qsizetype i = 0; i < line->sides.size(); ++i)
        window.open(i == 0 ? ui::SideId::Left : ui::SideId::Right, line->sides.at(i));
    return QApplication::exec();
}
} // namespace

int main(int argc, char **argv)
{
    forbidCoreFiles();
    if (!gui::hasDisplay(argc, argv)) {
        if (!gui::wantsTour(argc, argv))
            return withoutDisplay(argc, argv);
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need no display
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"entente"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ENTENTE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Entente"_s);
    return run(application);
}
