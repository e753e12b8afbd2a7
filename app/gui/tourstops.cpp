// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/tourstops.h"

#include "app/gui/jobstops.h"
#include "ui/dialogs/filedialog.h"
#include "ui/parts/searchfield.h"
#include "ui/settings/directorysearch.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingstable.h"
#include "ui/settings/targetsdialog.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/sidecard.h"
#include "ui/shell/sidemenu.h"

#include <QApplication>
#include <QButtonGroup>
#include <QFile>
#include <QRadioButton>

namespace entente::gui
{
using namespace Qt::StringLiterals;
using namespace ui;

namespace
{
/// The stops in the main window and its small dialogs.
class WindowStops
{
public:
    WindowStops(MainWindow &window, QString folder) : m_window(window), m_folder(std::move(folder)) {}

    void addTo(std::vector<TourStop> &stops) const
    {
        MainWindow *window = &m_window;
        stops.push_back({u"first-page"_s, {}, {}, {}});
        stops.push_back({u"side-by-side"_s, [window] { window->startPractice(); }, bothRead(), {}});
        stops.push_back({u"differences"_s, [window] { press(*window, 1); }, {}, {}});
        stops.push_back({u"own-values"_s, [window] { press(*window, 2); }, {}, {}});
        addTargets(stops);
        addPending(stops);
        addReviewStops(stops, m_window);
        addWizardStops(stops, m_window);
        stops.push_back({u"default-settings"_s, [window] { window->session().choosePartner(QString()); }, {}, {}});
        addMenu(stops);
        addSnapshot(stops);
        addFailure(stops);
        addSignInStops(stops, m_window);
    }

private:
    static SettingsPanel *panel(MainWindow &window) { return window.findChild<SettingsPanel *>(); }
    static void press(MainWindow &window, int segment)
    {
        panel(window)->findChild<QButtonGroup *>()->button(segment)->click();
    }
    static QWidget *dialog() { return QApplication::activeModalWidget(); }

    std::function<bool()> bothRead() const
    {
        MainWindow *window = &m_window;
        return [window] {
            const Session &session = window->session();
            return session.side(SideId::Left).snapshot && session.side(SideId::Right).snapshot && !session.isReading();
        };
    }

    void addTargets(std::vector<TourStop> &stops) const
    {
        MainWindow *window = &m_window;
        const auto open = [window] {
            press(*window, 0);
            panel(*window)->reveal(u"entra.directConnect.outbound.users"_s, SideId::Left);
            Q_EMIT panel(*window)->table()->dialogWanted(panel(*window)->table()->currentIndex());
        };
        const auto shown = [] {
            return dialog();
        };
        stops.push_back({u"choose-who"_s, open, [] { return dialog() != nullptr; }, shown});
        // Allowed, for chosen users and groups, and the beginning of a name.
        const auto search = [] {
            const auto choices = dialog()->findChildren<QRadioButton *>();
            choices.constFirst()->click();
            choices.constLast()->click();
            auto *field = dialog()->findChild<SearchField *>();
            field->setText(u"Pro"_s);
            Q_EMIT field->textEdited(field->text());
        };
        const auto found = [] {
            return dialog()->findChild<DirectorySearch *>()->hitCount() > 0;
        };
        stops.push_back({u"choose-who-by-name"_s, search, found, shown});
    }

    void addPending(std::vector<TourStop> &stops) const
    {
        MainWindow *window = &m_window;
        const auto edit = [window] {
            if (dialog())
                dialog()->close();
            for (const SideId side : bothSides) {
                panel(*window)->reveal(u"entra.trust.compliantDevice"_s, side);
                const QModelIndex index = panel(*window)->table()->currentIndex();
                panel(*window)->table()->model()->setData(index, QVariant::fromValue(SettingValue::set(Json(true))),
                                                          Qt::EditRole);
            }
            panel(*window)->table()->setFocus();
        };
        stops.push_back({u"pending-changes"_s, edit, {}, {}});
    }

    void addMenu(std::vector<TourStop> &stops) const
    {
        MainWindow *window = &m_window;
        const auto popUp = [window] {
            window->findChild<HeaderBar *>()->card(SideId::Left)->click();
        };
        stops.push_back({u"tenant-menu"_s, popUp, [] { return QApplication::activePopupWidget() != nullptr; },
                         [] {
                             return QApplication::activePopupWidget();
                         }});
    }

    void addSnapshot(std::vector<TourStop> &stops) const
    {
        MainWindow *window = &m_window;
        const QString file = m_folder + u"/fabrikam.json"_s;
        const auto save = [window, file] {
            if (QApplication::activePopupWidget())
                QApplication::activePopupWidget()->close();
            window->session().pending().clearAll();
            FileDialog::setNextFileName(file);
            Q_EMIT window->findChild<SideMenu *>()->saveSnapshotWanted(SideId::Right);
        };
        stops.push_back({u"saved"_s, save, [file] { return QFile::exists(file); }, {}});
        const auto open = [window, file] {
            window->session().openFile(SideId::Right, file);
        };
        stops.push_back({u"beside-a-snapshot"_s, open, bothRead(), {}});
    }

    void addFailure(std::vector<TourStop> &stops) const
    {
        MainWindow *window = &m_window;
        const QString file = m_folder + u"/broken.json"_s;
        const auto open = [window, file] {
            QFile broken(file);
            if (broken.open(QIODevice::WriteOnly))
                broken.write("{");
            broken.close();
            window->session().openFile(SideId::Right, file);
        };
        stops.push_back(
            {u"broken-file"_s, open, [window] { return window->session().side(SideId::Right).error.has_value(); }, {}});
    }

    MainWindow &m_window;
    QString m_folder;
};
} // namespace

std::vector<TourStop> tourStops(MainWindow &window, const QString &folder)
{
    std::vector<TourStop> stops;
    WindowStops(window, folder).addTo(stops);
    return stops;
}
} // namespace entente::gui
