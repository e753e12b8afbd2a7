// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/dialogs/messagebox.h"
#include "ui/plan/applyview.h"
#include "ui/shell/firstpage.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/leavequestion.h"
#include "ui/shell/menus.h"
#include "ui/shell/partnerpane.h"
#include "ui/shell/pendingbar.h"
#include "ui/shell/problems.h"
#include "ui/shell/sidecard.h"
#include "ui/shell/sidemenu.h"
#include "ui/shell/statusline.h"
#include "ui/shell/tabarea.h"
#include "ui/shell/taborder.h"
#include "ui/shell/tabpanel.h"
#include "ui/shell/windowcommands.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"
#include "ui/workloads/entra/panel.h"

#include <QCloseEvent>
#include <QListView>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int firstWidth = 1360; // of a window that was never sized by a person
constexpr int firstHeight = 860;
constexpr int partnersWidth = 230;

/// In a window that is lower than the page, the page scrolls; it does not hold the window open beyond the screen.
QScrollArea *scrolling(QWidget *page, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    for (QWidget *clear : {static_cast<QWidget *>(scroll), scroll->viewport()})
        clear->setProperty(lookProperty, u"clear"_s);
    return scroll;
}
} // namespace

MainWindow::MainWindow(Workbench &workbench, ShellHooks hooks, QWidget *parent)
    : QMainWindow(parent), m_hooks(std::move(hooks)), m_session(workbench), m_state(workbench.dataDir()),
      m_commands(new WindowCommands(m_session, m_hooks, this)), m_menus(new Menus(menuBar(), this)),
      m_header(new HeaderBar(m_session, this)), m_problems(new Problems(m_session, this)),
      m_stack(new QStackedWidget(this)), m_first(new FirstPage(m_session, this)), m_splitter(new QSplitter(this)),
      m_partners(new PartnerPane(m_session, this)), m_tabs(new TabArea(this)),
      m_pending(new PendingBar(m_session, this)), m_status(new StatusLine(m_session, this)),
      m_sideMenus{new SideMenu(m_session, SideId::Left, bool(m_hooks.addTenant), this),
                  new SideMenu(m_session, SideId::Right, bool(m_hooks.addTenant), this)}
{
    m_session.setLeaveQuestion(
        [this](const QString &tenantId) { return LeaveQuestion::ask(m_session, tenantId, this); });
    build();
    addPanels();
    tabAfterAll(m_tabs, m_pending->tabOrder()); // what is pending comes after the settings that it is about
    connectMenus();
    connectSideMenus();
    connectFirstPage();
    connect(&m_session, &Session::sideChanged, this, &MainWindow::updateState);
    connect(&m_session, &Session::snapshotChanged, this, &MainWindow::updateState);
    connect(&m_session.pending(), &PendingChanges::changed, this, &MainWindow::updateState);
    retranslate();
    updateState();
    m_first->setFocus();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_splitter->addWidget(m_partners);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({partnersWidth, firstWidth - partnersWidth});
    m_stack->addWidget(scrolling(m_first, m_stack));
    m_stack->addWidget(m_splitter);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_problems);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_pending);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    m_header->offerSetUp(bool(m_hooks.setUpPartner));
    m_pending->offerReview(bool(m_hooks.review));
    m_first->offer(bool(m_hooks.startPractice), bool(m_hooks.addTenant));
}

void MainWindow::addPanels()
{
    m_tabs->addPanel(new EntraPanel(m_session, m_tabs));
    if (m_hooks.makeHistory)
        m_tabs->addPanel(m_hooks.makeHistory(m_session, m_tabs));
}

void MainWindow::connectMenus()
{
    m_menus->addSideMenus(sideMenu(SideId::Left), sideMenu(SideId::Right));
    m_menus->addTenant->setVisible(bool(m_hooks.addTenant));
    m_menus->setUp->setVisible(bool(m_hooks.setUpPartner));
    m_menus->review->setVisible(bool(m_hooks.review));
    m_menus->languages->menuAction()->setVisible(bool(m_hooks.setLanguage));
    connect(m_menus->openSnapshot, &QAction::triggered, m_commands,
            [commands = m_commands] { commands->openSnapshot(commands->freeSide()); });
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus->addTenant, &QAction::triggered, m_commands,
            [commands = m_commands] { commands->addTenant(commands->freeSide()); });
    connect(m_menus->swap, &QAction::triggered, &m_session, &Session::swap);
    connect(m_menus->refresh, &QAction::triggered, &m_session, &Session::refreshAll);
    connect(m_menus->stop, &QAction::triggered, m_commands, &WindowCommands::stopReading);
    connect(m_menus->setUp, &QAction::triggered, m_commands, &WindowCommands::setUpPartner);
    connect(m_menus->review, &QAction::triggered, m_commands, &WindowCommands::review);
    connect(m_menus->discard, &QAction::triggered, m_commands, &WindowCommands::discard);
    connect(m_menus->findPartner, &QAction::triggered, this,
            [this] { m_partners->search()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_menus->filter, &QAction::triggered, m_tabs, &TabArea::focusFilter);
    connect(m_menus->about, &QAction::triggered, m_commands, &WindowCommands::showAbout);
    connect(m_menus, &Menus::tabWanted, m_tabs, &TabArea::choose);
    connect(m_tabs, &TabArea::titlesChanged, this, [this] { m_menus->setTabs(m_tabs->titles()); });
    connect(m_menus, &Menus::languageWanted, this, [this](const QString &language) {
        m_state.setLanguage(language);
        m_hooks.setLanguage(language);
    });
    connect(m_header, &HeaderBar::setUpWanted, m_commands, &WindowCommands::setUpPartner);
    connect(m_pending, &PendingBar::reviewWanted, m_commands, &WindowCommands::review);
    connect(m_pending, &PendingBar::discardWanted, m_commands, &WindowCommands::discard);
    connect(m_commands, &WindowCommands::failed, this, &MainWindow::showError);
    connect(m_commands, &WindowCommands::succeeded, m_status, &StatusLine::showMessage);
    m_menus->setTabs(m_tabs->titles());
}

void MainWindow::connectSideMenus()
{
    for (SideMenu *menu : m_sideMenus) {
        connect(menu, &SideMenu::addTenantWanted, m_commands, &WindowCommands::addTenant);
        connect(menu, &SideMenu::openSnapshotWanted, m_commands, &WindowCommands::openSnapshot);
        connect(menu, &SideMenu::saveSnapshotWanted, m_commands, &WindowCommands::saveSnapshot);
        connect(menu, &SideMenu::signOutWanted, m_commands, &WindowCommands::signOut);
    }
    connect(m_header, &HeaderBar::sideMenuWanted, this, [this](SideId id) {
        const SideCard *card = m_header->card(id);
        sideMenu(id)->popup(card->mapToGlobal(QPoint(0, card->height() + 2)));
    });
}

void MainWindow::connectFirstPage()
{
    connect(m_first, &FirstPage::practiceWanted, m_commands, &WindowCommands::startPractice);
    connect(m_first, &FirstPage::addTenantWanted, m_commands, [this] { m_commands->addTenant(SideId::Left); });
    connect(m_first, &FirstPage::snapshotWanted, m_commands, [this] { m_commands->openSnapshot(SideId::Left); });
    connect(m_first, &FirstPage::tenantWanted, this,
            [this](const QString &id) { m_session.openTenant(SideId::Left, id); });
}

void MainWindow::updateState()
{
    const Side &left = m_session.side(SideId::Left);
    const Side &right = m_session.side(SideId::Right);
    const bool any = !left.isEmpty() || !right.isEmpty();
    const bool pending = m_session.pending().total() > 0;
    if (m_stack->currentIndex() != (any ? 1 : 0)) {
        m_stack->setCurrentIndex(any ? 1 : 0);
        (any ? static_cast<QWidget *>(m_tabs->current()) : m_first)->setFocus();
    }
    m_menus->swap->setEnabled(!left.isEmpty() && !right.isEmpty());
    m_menus->refresh->setEnabled(any);
    m_menus->stop->setEnabled(m_session.isReading());
    m_menus->setUp->setEnabled(left.isLive() || right.isLive());
    m_menus->review->setEnabled(pending);
    m_menus->discard->setEnabled(pending);
    m_menus->findPartner->setEnabled(any);
    m_menus->filter->setEnabled(any);
    QStringList names;
    for (const SideId id : bothSides) {
        if (!m_session.side(id).isEmpty())
            names << m_session.side(id).name();
    }
    setWindowTitle(names.join(u" ⇄ "_s)); // the program's name is added by Qt
}

void MainWindow::retranslate()
{
    m_menus->retranslate();
    if (m_hooks.language)
        m_menus->markLanguage(m_hooks.language());
    m_partners->setAccessibleName(tr("Partners"));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateState();
    }
    QMainWindow::changeEvent(event);
}

QSize MainWindow::firstSize(const QSize &room)
{
    constexpr int percent = 95; // the rest is for the frame, which nobody knows before the window is shown
    return QSize(firstWidth, firstHeight).boundedTo(room * percent / 100);
}

void MainWindow::restore()
{
    resize(firstSize(screen()->availableSize()));
    restoreGeometry(m_state.geometry());
    m_splitter->restoreState(m_state.splitter());
}

ApplyView *MainWindow::runningApply() const
{
    const auto views = findChildren<ApplyView *>();
    const auto running = std::ranges::find_if(views, &ApplyView::isRunning);
    return running == views.end() ? nullptr : *running;
}

bool MainWindow::mayLeaveApply()
{
    ApplyView *apply = runningApply();
    if (!apply)
        return true;
    if (apply->confirmStop()) {
        // The step that is under way is finished and journalled first; then the window goes by itself.
        if (apply->isRunning())
            connect(apply, &ApplyView::ended, this, &QWidget::close,
                    static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        else
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    }
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeaveApply()) {
        event->ignore();
        return;
    }
    if (m_session.pending().total() > 0 &&
        !MessageBox::confirm(this, tr("Close and lose the pending changes?"),
                             tr("Nothing of them has been sent to a tenant."), tr("Close"))) {
        event->ignore();
        return;
    }
    m_state.setGeometry(saveGeometry());
    m_state.setSplitter(m_splitter->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::open(SideId id, const QString &tenantOrFile)
{
    m_commands->open(id, tenantOrFile);
}

void MainWindow::startPractice()
{
    m_commands->startPractice();
}

void MainWindow::addTenant(SideId id)
{
    m_commands->addTenant(id);
}

void MainWindow::showError(const Error &error)
{
    m_problems->showError(error);
}
} // namespace entente::ui
