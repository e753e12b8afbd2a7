// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/parts/fitted.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/taborder.h"
#include "ui/parts/tabpanel.h"
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
#include "ui/shell/windowcommands.h"
#include "ui/theme/scrolling.h"
#include "ui/theme/theme.h"
#include "ui/workloads/entra/panel.h"

#include <QCloseEvent>
#include <QListView>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int firstWidth = 1360; // of a window that was never sized by a person
constexpr int firstHeight = 860;
constexpr int partnersWidth = 230;
} // namespace

MainWindow::MainWindow(Workbench &workbench, ShellHooks hooks, QWidget *parent)
    : QMainWindow(parent), m_hooks(std::move(hooks)), m_session(workbench), m_state(workbench.dataDir()),
      m_commands(new WindowCommands(m_session, m_hooks, this)), m_menus(new Menus(menuBar(), this)),
      m_centre(new QWidget(this)), m_header(new HeaderBar(m_session, m_centre)),
      m_problems(new Problems(m_session, m_centre)), m_stack(new QStackedWidget(m_centre)),
      m_splitter(new QSplitter(m_stack)), m_partners(new PartnerPane(m_session, m_splitter)),
      m_tabs(new TabArea(m_session, m_splitter)), m_pending(new PendingBar(m_session, m_centre)),
      m_status(new StatusLine(m_session, m_centre)),
      m_sideMenus{new SideMenu(m_session, SideId::Left, bool(m_hooks.addTenant), this),
                  new SideMenu(m_session, SideId::Right, bool(m_hooks.addTenant), this)}
{
    m_session.setLeaveQuestion(
        [this](const QString &tenantId) { return LeaveQuestion::ask(m_session, tenantId, this); });
    build();
    // What is pending comes after the settings that it is about, whenever those are made.
    connect(m_tabs, &TabArea::panelMade, this, [this] { tabAfterAll(m_tabs, m_pending->tabOrder()); });
    addTabs();
    connectMenus();
    connectSideMenus();
    connect(&m_session, &Session::sideChanged, this, &MainWindow::updateState);
    connect(&m_session, &Session::snapshotChanged, this, &MainWindow::updateState);
    connect(&m_session.pending(), &PendingChanges::changed, this, &MainWindow::updateState);
    retranslate();
    updateState();
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
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(m_centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_problems);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_pending);
    layout->addWidget(m_status);
    setCentralWidget(m_centre);
    m_header->offerSetUp(bool(m_hooks.setUpPartner));
    m_pending->offerReview(bool(m_hooks.review));
}

void MainWindow::addTabs()
{
    const auto makeEntra = [](Session &session, QWidget *parent) -> TabPanel * {
        return new EntraPanel(session, parent);
    };
    m_tabs->add({&EntraPanel::tabTitle, makeEntra});
    for (const TabRecipe &recipe : m_hooks.furtherTabs)
        m_tabs->add(recipe);
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

QWidget *MainWindow::makeFirstPage()
{
    auto *page = new FirstPage(m_session, m_stack);
    page->offer(bool(m_hooks.startPractice), bool(m_hooks.addTenant));
    connect(page, &FirstPage::practiceWanted, m_commands, &WindowCommands::startPractice);
    connect(page, &FirstPage::addTenantWanted, m_commands, [this] { m_commands->addTenant(SideId::Left); });
    connect(page, &FirstPage::snapshotWanted, m_commands, [this] { m_commands->openSnapshot(SideId::Left); });
    connect(page, &FirstPage::tenantWanted, this,
            [this](const QString &id) { m_session.openTenant(SideId::Left, id); });
    QWidget *scroll = scrolling(page, m_stack);
    m_stack->addWidget(scroll);
    return scroll;
}

void MainWindow::showPage(bool anySide)
{
    QWidget *wanted = m_splitter;
    if (!anySide) {
        if (!m_first)
            m_first = makeFirstPage();
        wanted = m_first;
    }
    const bool changes = m_stack->currentWidget() != wanted;
    m_stack->setCurrentWidget(wanted);
    if (anySide && changes)
        m_tabs->focusPanel(Qt::OtherFocusReason);
    else if (changes)
        m_first->setFocus();
}

void MainWindow::updateState()
{
    const Side &left = m_session.side(SideId::Left);
    const Side &right = m_session.side(SideId::Right);
    const bool any = !left.isEmpty() || !right.isEmpty();
    const bool pending = m_session.pending().total() > 0;
    if (any || isVisible()) // a window that opens with its sides never needs the first page
        showPage(any);
    m_menus->swap->setEnabled(!left.isEmpty() && !right.isEmpty());
    m_menus->refresh->setEnabled(any);
    m_menus->stop->setEnabled(m_session.isReading());
    m_menus->setUp->setEnabled(left.isReadLive() || right.isReadLive());
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

void MainWindow::showEvent(QShowEvent *event)
{
    updateState();
    QMainWindow::showEvent(event);
    // Sides that were opened before found their page in place already.
    if (!std::exchange(m_wasShown, true) && m_stack->currentWidget() == m_splitter)
        m_tabs->focusPanel(Qt::OtherFocusReason);
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
    return fitted(QSize(firstWidth, firstHeight), room);
}

void MainWindow::restore()
{
    resize(firstSize(screen()->availableSize()));
    restoreGeometry(m_state.geometry());
    m_splitter->restoreState(m_state.splitter());
    m_tabs->setColumns(m_state.columns());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!LeaveQuestion::mayClose(m_session, this)) {
        event->ignore();
        return;
    }
    m_state.setGeometry(saveGeometry());
    m_state.setSplitter(m_splitter->saveState());
    m_state.setColumns(m_tabs->columns());
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
