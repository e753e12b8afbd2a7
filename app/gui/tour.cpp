// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/tour.h"

#include "app/gui/composition.h"
#include "app/gui/tourstops.h"
#include "translations/translators.h"

#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTemporaryDir>

#include <cstdio>

namespace entente::gui
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int pollMs = 20;
constexpr qint64 patienceMs = 60'000;
constexpr int failureExit = 4;

void say(std::FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(line));
}

int tourIn(const QString &language, const QString &folder, CommandLine line)
{
    useLanguage(language);
    const QTemporaryDir data; // the tour leaves no trace in a person's own data folder
    line.app.dataDir = data.path();
    auto composition = Composition::make(line);
    if (!composition) {
        say(stderr, composition.error().message);
        return failureExit;
    }
    ui::MainWindow window((*composition)->workbench(), (*composition)->hooks());
    window.resize(1360, 860);
    window.show();
    Tour tour(window, folder, tourStops(window, data.path()));
    QEventLoop loop;
    QObject::connect(&tour, &Tour::finished, &loop, &QEventLoop::quit);
    tour.start();
    loop.exec();
    window.session().pending().clearAll();
    if (!tour.failedAt().isEmpty()) {
        say(stderr, QCoreApplication::translate("Gui", "The tour could not go on at “%1”.").arg(tour.failedAt()));
        return failureExit;
    }
    say(stdout, QCoreApplication::translate("Gui", "%n picture(s) in %1", nullptr, tour.pictures()).arg(folder));
    return 0;
}
} // namespace

Tour::Tour(ui::MainWindow &window, QString folder, std::vector<TourStop> stops)
    : m_window(window), m_folder(std::move(folder)), m_stops(std::move(stops))
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        QMetaObject::invokeMethod(
            this, [this] { end(m_folder); }, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(this, &Tour::goOn, Qt::QueuedConnection);
}

void Tour::goOn()
{
    if (m_at == m_stops.size()) {
        end({});
        return;
    }
    if (m_stops[m_at].act)
        m_stops[m_at].act();
    m_waiting.start();
    m_poll.start();
}

void Tour::look()
{
    const TourStop &stop = m_stops[m_at];
    const bool there = !stop.ready || stop.ready();
    if (!there && m_waiting.elapsed() < patienceMs)
        return;
    m_poll.stop();
    if (there)
        QTimer::singleShot(pollMs, this, &Tour::picture); // one more turn, so that layouts have settled
    else
        end(stop.name);
}

void Tour::picture()
{
    const TourStop &stop = m_stops[m_at];
    QWidget *shown = stop.shown ? stop.shown() : &m_window;
    const QString file = m_folder + u"/%1-%2.png"_s.arg(m_at + 1, 2, 10, QLatin1Char('0')).arg(stop.name);
    if (!shown || !shown->grab().save(file)) {
        end(stop.name);
        return;
    }
    Q_EMIT pictured(stop.name, shown);
    ++m_pictures;
    ++m_at;
    goOn();
}

void Tour::end(const QString &failedAt)
{
    m_failedAt = failedAt;
    Q_EMIT finished();
}

int runTour(const CommandLine &line)
{
    const QStringList wanted = line.app.language.isEmpty() ? languages() : QStringList{line.app.language};
    for (const QString &language : wanted) {
        const int code = tourIn(language, QDir(line.tourDir).absoluteFilePath(language), line);
        if (code != 0)
            return code;
    }
    return 0;
}
} // namespace entente::gui
