// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/commandline.h"
#include "ui/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

namespace entente::gui
{
/// One stop of the tour: what is done, how it is known to be there, and what is pictured then.
struct TourStop {
    QString name;                     ///< of the picture's file, without number and ending
    std::function<void()> act;        ///< may be empty
    std::function<bool()> ready;      ///< asked again and again; empty: at once
    std::function<QWidget *()> shown; ///< what is pictured; empty: the window
};

/// Goes through the stops one after another without ever blocking the event loop, and writes a picture at each. A stop
/// that is not ready in time ends the tour.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(ui::MainWindow &window, QString folder, std::vector<TourStop> stops);

    void start();
    int pictures() const { return m_pictures; }
    QString failedAt() const { return m_failedAt; } ///< name of the stop; empty: all went well

Q_SIGNALS:
    void pictured(const QString &name, QWidget *shown); ///< while the window is still there to be looked at
    void finished();

private:
    void goOn();
    void look();
    void picture();
    void end(const QString &failedAt);

    ui::MainWindow &m_window;
    QString m_folder;
    std::vector<TourStop> m_stops;
    std::size_t m_at = 0;
    int m_pictures = 0;
    QTimer m_poll;
    QElapsedTimer m_waiting;
    QString m_failedAt;
};

/// The main job on practice tenants, in every language or in the one that was asked for, with pictures in a folder a
/// language. Returns the program's exit code; what was written and what failed is said on standard output and error.
int runTour(const CommandLine &line);
} // namespace entente::gui
