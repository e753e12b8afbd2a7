// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/dialogs/filedialog.h"
#include "ui/dialogs/messagebox.h"
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
#include "ui/shell/tabpanel.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/theme.h"
#include "ui/workloads/entra/panel.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QListView>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

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
      m_menus(new Menus(menuBar(), this)), m_header(new HeaderBar(m_session, this)),
      m_problems(new Problems(m_session, this)), m_stack(new QStackedWidget(this)),
      m_first(new FirstPage(m_session, this)), m_splitter(new QSplitter(this)),
      m_partners(new PartnerPane(m_session, this)), m_tabs(new TabArea(this)),
      m_pending(new PendingBar(m_session, this)),
      m_sideMenus{new SideMenu(m_session, SideId::Left, bool(m_hooks.addTenant), this),
                  new SideMenu(m_session, SideId::Right, bool(m_hooks.addTenant), this)}
{
    m_session.setLeaveQuestion(
        [this](const QString &tenantId) { return LeaveQuestion::ask(m_session, tenantId, this); });
    build();
    addPanels();
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
    m_stack->addWidget(m_first);
    m_stack->addWidget(m_splitter);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_problems);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_pending);
    layout->addWidget(new StatusLine(m_session, this));
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
    connect(m_menus->openSnapshot, &QAction::triggered, this,
            [this] { openSnapshot(m_session.side(SideId::Left).isEmpty() ? SideId::Left : SideId::Right); });
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus->addTenant, &QAction::triggered, this,
            [this] { addTenant(m_session.side(SideId::Left).isEmpty() ? SideId::Left : SideId::Right); });
    connect(m_menus->swap, &QAction::triggered, &m_session, &Session::swap);
    connect(m_menus->refresh, &QAction::triggered, &m_session, &Session::refreshAll);
    connect(m_menus->stop, &QAction::triggered, this, [this] {
        for (const SideId id : bothSides)
            m_session.stopReading(id);
    });
    connect(m_menus->setUp, &QAction::triggered, this, &MainWindow::setUpPartner);
    connect(m_menus->review, &QAction::triggered, this, &MainWindow::review);
    connect(m_menus->discard, &QAction::triggered, this, &MainWindow::discard);
    connect(m_menus->findPartner, &QAction::triggered, this,
            [this] { m_partners->search()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_menus->filter, &QAction::triggered, m_tabs, &TabArea::focusFilter);
    connect(m_menus->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_menus, &Menus::tabWanted, m_tabs, &TabArea::choose);
    connect(m_tabs, &TabArea::titlesChanged, this, [this] { m_menus->setTabs(m_tabs->titles()); });
    connect(m_menus, &Menus::languageWanted, this, [this](const QString &language) {
        m_state.setLanguage(language);
        m_hooks.setLanguage(language);
    });
    connect(m_header, &HeaderBar::setUpWanted, this, &MainWindow::setUpPartner);
    connect(m_pending, &PendingBar::reviewWanted, this, &MainWindow::review);
    connect(m_pending, &PendingBar::discardWanted, this, &MainWindow::discard);
    m_menus->setTabs(m_tabs->titles());
}

void MainWindow::connectSideMenus()
{
    for (SideMenu *menu : m_sideMenus) {
        connect(menu, &SideMenu::addTenantWanted, this, &MainWindow::addTenant);
        connect(menu, &SideMenu::openSnapshotWanted, this, &MainWindow::openSnapshot);
        connect(menu, &SideMenu::saveSnapshotWanted, this, &MainWindow::saveSnapshot);
        connect(menu, &SideMenu::signOutWanted, this, &MainWindow::signOut);
    }
    connect(m_header, &HeaderBar::sideMenuWanted, this, [this](SideId id) {
        const SideCard *card = m_header->card(id);
        sideMenu(id)->popup(card->mapToGlobal(QPoint(0, card->height() + 2)));
    });
}

void MainWindow::connectFirstPage()
{
    connect(m_first, &FirstPage::practiceWanted, this, &MainWindow::startPractice);
    connect(m_first, &FirstPage::addTenantWanted, this, [this] { addTenant(SideId::Left); });
    connect(m_first, &FirstPage::snapshotWanted, this, [this] { openSnapshot(SideId::Left); });
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

void MainWindow::restore()
{
    resize(firstWidth, firstHeight);
    restoreGeometry(m_state.geometry());
    m_splitter->restoreState(m_state.splitter());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
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
    if (const auto known = m_session.workbench().tenant(tenantOrFile))
        m_session.openTenant(id, known->entry.tenantId);
    else if (QFileInfo(tenantOrFile).isFile())
        m_session.openFile(id, tenantOrFile);
    else
        showError(
            Error(ErrorKind::Usage, u"window.unknownSide"_s,
                  tr("%1 is neither a known tenant nor a snapshot file. Add the tenant first.").arg(tenantOrFile)));
}

void MainWindow::showError(const Error &error)
{
    m_problems->showError(error);
}

void MainWindow::startPractice()
{
    const Result<QStringList> tenants = m_hooks.startPractice();
    if (!tenants) {
        showError(tenants.error());
        return;
    }
    for (const SideId id : bothSides) {
        if (tenants->size() > static_cast<qsizetype>(id))
            m_session.openTenant(id, tenants->at(static_cast<qsizetype>(id)));
    }
}

void MainWindow::setUpPartner()
{
    if (m_hooks.setUpPartner)
        m_hooks.setUpPartner(m_session, m_session.partner(), this);
}

void MainWindow::review()
{
    if (m_hooks.review && m_session.pending().total() > 0)
        m_hooks.review(m_session, this);
}

void MainWindow::discard()
{
    const int count = m_session.pending().total();
    if (count > 0 && MessageBox::confirm(this, tr("Discard %n pending change(s)?", nullptr, count),
                                         tr("Nothing of them has been sent to a tenant."), tr("&Discard")))
        m_session.pending().clearAll();
}

void MainWindow::addTenant(SideId id)
{
    if (m_hooks.addTenant)
        m_hooks.addTenant(m_session, this, [this, id](const QString &tenantId) { m_session.openTenant(id, tenantId); });
}

void MainWindow::openSnapshot(SideId id)
{
    const QString file = FileDialog::open(this, tr("Open a snapshot"), tr("Snapshots (*.json);;All files (*)"));
    if (!file.isEmpty())
        m_session.openFile(id, file);
}

void MainWindow::saveSnapshot(SideId id)
{
    const Side &side = m_session.side(id);
    if (!side.snapshot)
        return;
    const QString day = side.snapshot->takenAt.toString(u"yyyy-MM-dd"_s);
    const QString file = FileDialog::save(this, tr("Save as a snapshot"), u"%1-%2.json"_s.arg(side.domain(), day),
                                          tr("Snapshots (*.json)"));
    if (file.isEmpty())
        return;
    auto *job = m_session.workbench().saveSnapshot(side.snapshot, file);
    connect(job, &Job::finished, this, [this](Job *done) {
        if (done->error())
            showError(*done->error());
    });
}

void MainWindow::signOut(SideId id)
{
    const QString tenantId = m_session.side(id).tenantId();
    if (!m_session.mayLeave(tenantId))
        return;
    auto *job = m_session.workbench().signOut(tenantId);
    connect(job, &Job::finished, this, [this, tenantId](Job *done) {
        if (done->error())
            showError(*done->error());
        else
            m_session.closeTenant(tenantId);
    });
}

void MainWindow::showAbout()
{
    const QString version = u"Entente " ENTENTE_VERSION ""_s;
    MessageBox::inform(
        this, version,
        tr("<b>%1</b><p>Sets up, compares and keeps the sharing between two Microsoft 365 organizations.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(version));
}
} // namespace entente::ui
