// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/jobstops.h"

#include "ui/history/historytab.h"
#include "ui/plan/applyview.h"
#include "ui/plan/reviewdialog.h"
#include "ui/plan/stepcard.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingstable.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/pendingbar.h"
#include "ui/shell/tabarea.h"
#include "ui/signin/addtenantdialog.h"
#include "ui/signin/registrationdialog.h"
#include "ui/theme/stylesheet.h"
#include "ui/wizards/common/grouppicker.h"
#include "ui/wizards/common/wizardpage.h"
#include "ui/wizards/setuppartner/wizard.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>

namespace entente::gui
{
using namespace Qt::StringLiterals;
using namespace ui;

namespace
{
void press(QWidget *widget, int key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &down);
}

void tickAll(QWidget *below)
{
    for (QCheckBox *box : below->findChildren<QCheckBox *>()) {
        if (box->isVisible())
            box->setChecked(true);
    }
}

/// The wizard, and what is on its current page. All of it is asked for anew each time: it comes and goes.
class WizardHand
{
public:
    explicit WizardHand(MainWindow &window) : m_window(&window) {}

    SetupPartnerWizard *wizard() const { return m_window->findChild<SetupPartnerWizard *>(); }
    QWidget *page() const { return wizard()->currentPage(); }
    std::function<QWidget *()> shown() const
    {
        return [hand = *this] {
            return hand.wizard();
        };
    }
    /// Presses Next (or what stands in its place).
    std::function<void()> next() const
    {
        return [hand = *this] {
            hand.wizard()->next();
        };
    }
    /// The page is reached and is not busy.
    std::function<bool()> at(SetupPartnerWizard::PageId page) const
    {
        return [hand = *this, page] {
            const auto *here = qobject_cast<ui::WizardPage *>(hand.wizard() ? hand.wizard()->currentPage() : nullptr);
            return here && hand.wizard()->currentId() == page && !here->isBusy();
        };
    }
    std::function<void()> filled(const std::function<void(QWidget *page)> &fill) const
    {
        return [hand = *this, fill] {
            fill(hand.page());
        };
    }

private:
    MainWindow *m_window;
};

/// "Only some groups" of the first side, and the beginning of a group's name.
void askForGroup(QWidget *page)
{
    const auto choices = page->findChildren<QRadioButton *>();
    if (choices.size() > 1)
        choices.at(1)->click();
    if (auto *picker = page->findChild<GroupPicker *>())
        picker->findChild<QLineEdit *>()->setText(u"Pro"_s);
}

bool groupFound(QWidget *page)
{
    const auto *picker = page->findChild<GroupPicker *>();
    return picker && picker->findChildren<QListWidget *>().constFirst()->count() > 0;
}

void takeGroup(QWidget *page)
{
    const auto *picker = page->findChild<GroupPicker *>();
    press(picker->findChild<QLineEdit *>(), Qt::Key_Down);
    press(picker->findChildren<QListWidget *>().constFirst(), Qt::Key_Return);
}

void addHistoryStop(std::vector<TourStop> &stops, MainWindow *window)
{
    const auto listed = [window] {
        const auto *tab = window->findChild<HistoryTab *>();
        const auto *runs = tab ? tab->findChild<QTreeView *>() : nullptr;
        return runs && runs->model()->rowCount() > 0;
    };
    stops.push_back({u"history"_s, [window] { window->tabs()->choose(1); }, listed, {}});
    const auto chosen = [window] {
        auto *runs = window->findChild<HistoryTab *>()->findChild<QTreeView *>();
        runs->setCurrentIndex(runs->model()->index(0, 0));
    };
    stops.push_back({u"history-run"_s, chosen, {}, {}});
    const auto back = [window] {
        window->tabs()->choose(0);
        window->findChild<SettingsPanel *>()->reveal(u"entra.directConnect.outbound.users"_s, SideId::Left);
        window->findChild<SettingsTable *>()->scrollToTop();
    };
    stops.push_back({u"after-the-wizard"_s, back, {}, {}});
}

template <class Dialog>
std::function<QWidget *()> dialogOf(MainWindow *window)
{
    return [window]() -> QWidget * {
        return window->findChild<Dialog *>();
    };
}
} // namespace

void addWizardStops(std::vector<TourStop> &stops, MainWindow &window)
{
    const WizardHand hand(window);
    using Wizard = SetupPartnerWizard;
    const auto open = [window = &window] {
        Q_EMIT window->findChild<HeaderBar *>()->setUpWanted();
    };
    stops.push_back({u"wizard-partner"_s, open, hand.at(Wizard::PartnerPageId), hand.shown()});
    stops.push_back({u"wizard-sharing"_s, hand.next(), hand.at(Wizard::SharePageId), hand.shown()});
    stops.push_back({u"wizard-directions"_s, hand.filled(tickAll), {}, hand.shown()});
    stops.push_back({u"wizard-people"_s, hand.next(), hand.at(Wizard::PeoplePageId), hand.shown()});
    stops.push_back(
        {u"wizard-group-search"_s, hand.filled(askForGroup), [hand] { return groupFound(hand.page()); }, hand.shown()});
    stops.push_back({u"wizard-group"_s, hand.filled(takeGroup), {}, hand.shown()});
    stops.push_back({u"wizard-trust"_s, hand.next(), hand.at(Wizard::TrustPageId), hand.shown()});
    stops.push_back({u"wizard-review"_s, hand.next(), hand.at(Wizard::ReviewPageId), hand.shown()});
    stops.push_back({u"wizard-confirmed"_s, hand.filled(tickAll), {}, hand.shown()});
    const auto applied = [hand] {
        return hand.wizard()->currentId() == Wizard::ApplyPageId && hand.wizard()->currentPage()->isComplete();
    };
    stops.push_back({u"wizard-applied"_s, hand.next(), applied, hand.shown()});
    stops.push_back({u"wizard-result"_s, hand.next(), hand.at(Wizard::ResultPageId), hand.shown()});
    const auto read = [window = &window] {
        return !window->session().isReading();
    };
    stops.push_back({u"set-up"_s, [hand] { hand.wizard()->accept(); }, read, {}});
    addHistoryStop(stops, &window);
}

void addReviewStops(std::vector<TourStop> &stops, MainWindow &window)
{
    MainWindow *shell = &window;
    const auto dialog = dialogOf<ReviewDialog>(shell);
    stops.push_back({u"review"_s, [shell] { Q_EMIT shell->findChild<PendingBar *>()->reviewWanted(); },
                     [dialog] { return dialog() != nullptr; }, dialog});
    const auto apply = [dialog] {
        tickAll(dialog());
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->property(lookProperty).toString() == u"primary"_s)
                button->click();
        }
    };
    const auto over = [dialog] {
        const auto *view = dialog() ? dialog()->findChild<ApplyView *>() : nullptr;
        return view && !view->isRunning() && view->report().has_value();
    };
    stops.push_back({u"applied"_s, apply, over, dialog});
    const auto close = [dialog] {
        static_cast<QDialog *>(dialog())->accept();
    };
    const auto read = [shell] {
        return !shell->session().isReading() && shell->session().pending().total() == 0;
    };
    stops.push_back({u"read-back"_s, close, read, {}});
}

void addSignInStops(std::vector<TourStop> &stops, MainWindow &window)
{
    MainWindow *shell = &window;
    const auto dialog = dialogOf<AddTenantDialog>(shell);
    const auto open = [shell] {
        shell->session().close(SideId::Left);
        shell->session().close(SideId::Right);
        shell->addTenant(SideId::Left);
    };
    stops.push_back({u"add-tenant"_s, open, [dialog] { return dialog() != nullptr; }, dialog});
    const auto registration = dialogOf<RegistrationDialog>(shell);
    const auto explain = [dialog] {
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->property(lookProperty).toString() == u"link"_s)
                button->click();
        }
    };
    stops.push_back({u"register-app"_s, explain, [registration] { return registration() != nullptr; }, registration});
}
} // namespace entente::gui
