// SPDX-License-Identifier: GPL-3.0-or-later
// The longest time that one event keeps the window's thread busy: over the whole tour, and in a tenant with 500
// partners.
#include "app/gui/composition.h"
#include "app/gui/tourstops.h"
#include "tests/bench/bench.h"
#include "tests/support/ui/handlerwatch.h"
#include "translations/translators.h"
#include "ui/parts/searchfield.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingstable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/partnerpane.h"
#include "ui/shell/pendingbar.h"
#include "ui/shell/tabarea.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace entente::bench
{
namespace
{
using test::WatchedApplication;

constexpr double allowedMs = 50;
constexpr int shownHandlers = 3;
constexpr qint64 patienceMs = 60'000;

/// A window on a data folder of its own.
struct Stage {
    Stage()
    {
        gui::CommandLine line;
        line.app.dataDir = data.path();
        auto made = gui::Composition::make(line);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        composition = std::move(*made);
        window = std::make_unique<ui::MainWindow>(composition->workbench(), composition->hooks());
        window->resize(1360, 860);
        window->show();
    }
    ~Stage() { window->session().pending().clearAll(); } // no question on closing

    QTemporaryDir data;
    std::unique_ptr<gui::Composition> composition;
    std::unique_ptr<ui::MainWindow> window;
};

/// Does one thing as an event of its own, and lets the window come to rest.
void act(const gui::TourStop &stop)
{
    auto *application = static_cast<WatchedApplication *>(QCoreApplication::instance());
    application->enter(stop.name);
    QObject receiver;
    bool done = false;
    QMetaObject::invokeMethod(
        &receiver,
        [&stop, &done] {
            if (stop.act)
                stop.act();
            done = true;
        },
        Qt::QueuedConnection);
    QElapsedTimer waiting;
    waiting.start();
    constexpr int restMs = 60;
    while (!done || (stop.ready && !stop.ready()) || waiting.elapsed() < restMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        if (waiting.elapsed() > patienceMs)
            qFatal("the bench could not go on at %s", qPrintable(stop.name));
    }
}

Measurements longest(const QString &what, WatchedApplication::Time time)
{
    const auto *application = static_cast<WatchedApplication *>(QCoreApplication::instance());
    Measurements lines;
    for (const WatchedApplication::Handler &handler : application->longest(time)) {
        if (lines.size() == shownHandlers)
            break;
        const QString name =
            u"longest handler, %1: %2 (%3; ratio to 50 ms)"_s.arg(what, handler.receiver, handler.where);
        lines.push_back({name, handler.milliseconds, handler.milliseconds / allowedMs, {}});
    }
    return lines;
}

Measurements report(const QString &what)
{
    auto *application = static_cast<WatchedApplication *>(QCoreApplication::instance());
    Measurements lines = longest(what, WatchedApplication::Time::Processor);
#ifdef NDEBUG
    for (Measurement &line : lines)
        line.limit = 1.0; // a build without optimization proves nothing
#endif
    // Without a limit: a machine that others use as well makes everything long on the clock.
    const Measurements onClock = longest(u"on the clock, "_s + what, WatchedApplication::Time::Clock);
    lines.insert(lines.end(), onClock.begin(), onClock.end());
    application->forget();
    return lines;
}

void tourOnce()
{
    const Stage stage;
    for (const gui::TourStop &stop : gui::tourStops(*stage.window, stage.data.path()))
        act(stop);
}

std::function<bool()> isRead(ui::MainWindow &window)
{
    return [&window] {
        return window.session().side(ui::SideId::Left).snapshot && !window.session().isReading();
    };
}

/// What a person does in a large tenant.
std::vector<gui::TourStop> largeTenantStops(ui::MainWindow &window, const QString &tenantId)
{
    const auto choose = [&window](int row) {
        const auto *model = window.partners()->list()->model();
        window.partners()->list()->setCurrentIndex(model->index(row, 0));
    };
    const auto edit = [&window] {
        auto *panel = window.findChild<ui::SettingsPanel *>();
        panel->reveal(u"entra.trust.compliantDevice"_s, ui::SideId::Left);
        panel->table()->model()->setData(panel->table()->currentIndex(),
                                         QVariant::fromValue(SettingValue::set(Json(true))), Qt::EditRole);
    };
    return {
        {u"read"_s,
         [&window, tenantId] { window.session().openTenant(ui::SideId::Left, tenantId); },
         isRead(window),
         {}},
        {u"choose a partner"_s, [choose] { choose(100); }, {}, {}},
        {u"choose another"_s, [choose] { choose(400); }, {}, {}},
        {u"search partners"_s, [&window] { window.partners()->search()->setText(u"7"_s); }, {}, {}},
        {u"end the search"_s, [&window] { window.partners()->search()->clear(); }, {}, {}},
        {u"filter"_s, [&window] { window.tabs()->filter()->setText(u"all"_s); }, {}, {}},
        {u"end the filter"_s, [&window] { window.tabs()->filter()->clear(); }, {}, {}},
        {u"edit"_s, edit, {}, {}},
        {u"language"_s, [] { useLanguage(u"nl"_s); }, {}, {}},
        {u"language back"_s, [] { useLanguage(u"en"_s); }, {}, {}},
        {u"resize"_s, [&window] { window.resize(1100, 700); }, {}, {}},
        {u"beside itself"_s,
         [&window, tenantId] { window.session().openTenant(ui::SideId::Right, tenantId); },
         [&window] { return window.session().side(ui::SideId::Right).snapshot && !window.session().isReading(); },
         {}},
        {u"swap"_s, [&window] { window.session().swap(); }, {}, {}},
        {u"read again"_s, [&window] { window.session().refreshAll(); }, isRead(window), {}},
    };
}

void largeTenantOnce()
{
    auto host = PracticeHost::start();
    if (!host)
        qFatal("%s", qPrintable(host.error().message));
    const QString tenantId = (*host)->cloud().addGeneratedTenant(u"large.example"_s, {});
    const Stage stage;
    stage.composition->workbench().addTenants((*host)->tenants());
    for (const gui::TourStop &stop : largeTenantStops(*stage.window, tenantId))
        act(stop);
}
} // namespace

Measurements measureStalls()
{
    static_cast<WatchedApplication *>(QCoreApplication::instance())->forget();
    tourOnce();
    Measurements lines = report(u"the tour"_s);
    largeTenantOnce();
    const Measurements large = report(u"500 partners"_s);
    lines.insert(lines.end(), large.begin(), large.end());
    return lines;
}
} // namespace entente::bench
