// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to the first paint of shell and tabs, data still loading, beside the same program with
// an empty QMainWindow: what somebody waits for who starts it.
#include "app/gui/composition.h"
#include "tests/bench/bench.h"
#include "tests/support/snapshots.h"
#include "ui/settings/settingspanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace entente::bench
{
namespace
{
/// Ends the program once the widget was painted: what comes after that is not measured.
class EndAtPaint : public QObject
{
public:
    explicit EndAtPaint(const QMetaObject &widgetType) : m_type(widgetType)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        if (event->type() == QEvent::Paint &&
            receiver->metaObject()->inherits(
                &m_type)) // the paint itself comes after this filter, and the children after that
            QMetaObject::invokeMethod(
                this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }

private:
    const QMetaObject &m_type;
};

int showEmpty(QApplication &application)
{
    ui::applyTheme(application, {}); // fonts and colours are the program's, not the shell's
    QMainWindow window;
    window.resize(1360, 860);
    const EndAtPaint end(QMainWindow::staticMetaObject);
    window.show();
    return QApplication::exec();
}

QString snapshotIn(const QString &folder, ui::SideId side)
{
    return folder + (side == ui::SideId::Left ? u"/left.json"_s : u"/right.json"_s);
}

void writeSnapshots(const QString &folder)
{
    const Snapshot left = test::emptyTenant(test::contosoId, u"Contoso"_s);
    const Snapshot right = test::emptyTenant(test::fabrikamId, u"Fabrikam"_s);
    if (!saveSnapshot(left, snapshotIn(folder, ui::SideId::Left)) ||
        !saveSnapshot(right, snapshotIn(folder, ui::SideId::Right)))
        qFatal("no snapshot can be written to %s", qPrintable(folder));
}

int showShell(QApplication &application, const QString &folder, const QMetaObject &until)
{
    ui::applyTheme(application, {});
    gui::CommandLine line;
    line.app.dataDir = folder;
    const auto composition = gui::Composition::make(line);
    if (!composition)
        qFatal("%s", qPrintable(composition.error().message));
    ui::MainWindow window((*composition)->workbench(), (*composition)->hooks());
    for (const ui::SideId side : ui::bothSides)
        window.open(side, snapshotIn(folder, side));
    window.resize(1360, 860);
    const EndAtPaint end(until);
    window.show();
    return QApplication::exec();
}

void runChild(const QStringList &arguments)
{
    QProcess child;
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForFinished() || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        qFatal("%s did not paint", qPrintable(arguments.join(u' ')));
}
} // namespace

int paintAndEnd(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() <= 2)
        return showEmpty(application);
    const bool whole = words.size() > 3;
    return showShell(application, words.at(2),
                     whole ? ui::SettingsPanel::staticMetaObject : ui::MainWindow::staticMetaObject);
}

Measurements measureFirstPaint()
{
    constexpr int times = 9;
    const QTemporaryDir data;
    writeSnapshots(data.path());
    const QString word = QString::fromLatin1(paintWord);
    const double empty = shortest(times, [&] { runChild({word}); });
    const double shell = shortest(times, [&] { runChild({word, data.path()}); });
    const double settings = shortest(times, [&] { runChild({word, data.path(), u"settings"_s}); });
    return {
        {u"start to first paint of an empty QMainWindow"_s, empty, {}, {}},
        {u"start to first paint of the window (ratio to the empty one)"_s, shell, shell / empty, 2.0},
        {u"start to the settings' own first paint (ratio to the empty window)"_s, settings, settings / empty, {}},
    };
}
} // namespace entente::bench
