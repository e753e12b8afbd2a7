// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/arguments.h"
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

/// Before the command line is understood: what is wrong with it is said in that language too.
Result<bool> startLanguage(const QStringList &words)
{
    QString language = typedValue(words, "lang");
    if (language.isNull()) {
        const auto folder = dataFolder(typedValue(words, "data"));
        if (folder)
            language = ui::WindowState(*folder).language();
    }
    return chooseLanguage(language);
}

/// What the command line asks for; a number where the program has ended with that: after help, version, and saying
/// what is wrong.
tl::expected<gui::CommandLine, int> answeredOrWanted()
{
    const QStringList words = QCoreApplication::arguments();
    useLanguage(systemLanguage()); // an unknown language is complained of in that
    if (const auto chosen = startLanguage(words); !chosen)
        return tl::unexpected(fail(chosen.error()));
    auto line = gui::parseCommandLine(words);
    if (!line)
        return tl::unexpected(fail(line.error()));
    if (line->text.isEmpty())
        return std::move(*line);
    std::fputs(qUtf8Printable(line->text), stdout);
    return tl::unexpected(0);
}

int withoutDisplay(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const auto wanted = answeredOrWanted(); !wanted)
        return wanted.error();
    return fail(Error(ErrorKind::Unavailable, u"gui.noDisplay"_s,
                      QCoreApplication::translate("Gui", "There is no display to show a window on. Use ententectl, or "
                                                         "set DISPLAY or WAYLAND_DISPLAY.")));
}

int run(QApplication &application)
{
    const auto line = answeredOrWanted();
    if (!line)
        return line.error();
    ui::applyTheme(application, line->tourDir.isEmpty() ? ui::desktopColorScheme() : ui::ColorScheme::Light);
    if (!line->tourDir.isEmpty())
        return gui::runTour(*line);
    const auto composition = gui::Composition::make(*line);
    if (!composition)
        return fail(composition.error());
    ui::MainWindow window((*composition)->workbench(), (*composition)->hooks());
    new ui::SignInAttendant((*composition)->workbench(), &window);
    if (const auto unread = (*composition)->workbench().registryError())
        window.showError(*unread);
    if (line->practice)
        window.startPractice();
    for (qsizetype i = 0; i < line->sides.size(); ++i)
        window.open(i == 0 ? ui::SideId::Left : ui::SideId::Right, line->sides.at(i));
    window.show();
    return QApplication::exec();
}
} // namespace

int main(int argc, char **argv)
{
    forbidCoreFiles();
    if (!gui::hasDisplay(argc, argv) && !gui::wantsTour(argc, argv))
        return withoutDisplay(argc, argv);
    std::optional<gui::OffscreenDisplay> pictured; // pictures need no display
    if (gui::wantsTour(argc, argv) && (!gui::hasDisplay(argc, argv) || gui::isPlainOffscreen()))
        pictured.emplace();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"entente"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ENTENTE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Entente"_s);
    return run(application);
}
