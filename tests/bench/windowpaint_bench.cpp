// SPDX-License-Identifier: GPL-3.0-or-later
// First paint of shell and tabs, data still loading, beside an empty QMainWindow in the same process.
#include "app/gui/composition.h"
#include "tests/bench/bench.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace entente::bench
{
namespace
{
/// Knows when a widget was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &window) { window.installEventFilter(this); }
    bool painted() const { return m_painted; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

void showUntilPainted(QWidget &window)
{
    const PaintWatch watch(window);
    window.resize(1360, 860);
    window.show();
    while (!watch.painted())
        QApplication::processEvents(QEventLoop::AllEvents);
}

void showEmpty()
{
    QMainWindow window;
    showUntilPainted(window);
}
} // namespace

Measurements measureFirstPaint()
{
    const QTemporaryDir data;
    gui::CommandLine line;
    line.app.dataDir = data.path();
    const auto composition = gui::Composition::make(line);
    if (!composition)
        qFatal("%s", qPrintable(composition.error().message));
    const auto showShell = [&composition] {
        ui::MainWindow window((*composition)->workbench(), (*composition)->hooks());
        window.startPractice();
        showUntilPainted(window);
    };
    constexpr int times = 7;
    showEmpty(); // fonts and plugins are loaded once
    const double empty = shortest(times, showEmpty);
    const double shell = shortest(times, showShell);
    return {
        {u"first paint of an empty QMainWindow"_s, empty, {}, {}},
        {u"first paint of the window (ratio to the empty one)"_s, shell, shell / empty, 2.0},
    };
}
} // namespace entente::bench
