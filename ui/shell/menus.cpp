// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include <QMenuBar>

#include <array>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
struct LanguageName {
    QString code;
    QString name; ///< in the language itself: never translated
};

const std::array<LanguageName, 3> &languageNames()
{
    static const std::array<LanguageName, 3> names{
        {{u"en"_s, u"English"_s}, {u"nl"_s, u"Nederlands"_s}, {u"sv"_s, u"Svenska"_s}}};
    return names;
}
} // namespace

Menus::Menus(QMenuBar *bar, QWidget *window)
    : QObject(window), m_file(bar->addMenu(QString())), m_tenant(bar->addMenu(QString())),
      m_partner(bar->addMenu(QString())), m_view(bar->addMenu(QString())), m_help(bar->addMenu(QString())),
      m_tabs(new QActionGroup(this)), m_languages(new QActionGroup(this))
{
    openSnapshot = m_file->addAction(QString());
    openSnapshot->setShortcut(QKeySequence::Open);
    m_file->addSeparator();
    quit = m_file->addAction(QString());
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    addTenant = m_tenant->addAction(QString());
    addTenant->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_tenant->addSeparator();
    swap = m_tenant->addAction(QString());
    swap->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    refresh = m_tenant->addAction(QString());
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    stop = m_tenant->addAction(QString());
    setUp = m_partner->addAction(QString());
    setUp->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    findPartner = m_partner->addAction(QString());
    findPartner->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_partner->addSeparator();
    review = m_partner->addAction(QString());
    review->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    discard = m_partner->addAction(QString());
    filter = m_view->addAction(QString());
    filter->setShortcut(QKeySequence::Find);
    m_beforeTabs = m_view->addSeparator();
    languages = m_view->addMenu(QString());
    addLanguages(window);
    about = m_help->addAction(QString());
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

void Menus::addLanguages(QWidget *window)
{
    for (const LanguageName &language : languageNames()) {
        QAction *action = m_languages->addAction(new QAction(language.name, window));
        action->setCheckable(true);
        action->setData(language.code);
        languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT languageWanted(action->data().toString()); });
}

void Menus::markLanguage(const QString &language)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == language);
}

void Menus::setTabs(const QStringList &titles)
{
    qDeleteAll(m_tabs->actions());
    int index = 0;
    for (const QString &title : titles) {
        auto *action = new QAction(title, m_tabs);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(action, &QAction::triggered, this, [this, index] { Q_EMIT tabWanted(index); });
        m_view->insertAction(m_beforeTabs, action);
        ++index;
    }
}

void Menus::addSideMenus(QMenu *left, QMenu *right)
{
    m_left = left;
    m_right = right;
    m_tenant->insertMenu(swap, left);
    m_tenant->insertMenu(swap, right);
    m_tenant->insertSeparator(swap);
    retranslate();
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_tenant->setTitle(tr("&Tenant"));
    m_partner->setTitle(tr("&Partner"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    openSnapshot->setText(tr("&Open a snapshot…"));
    quit->setText(tr("&Quit"));
    addTenant->setText(tr("&Add a tenant…"));
    swap->setText(tr("&Swap sides"));
    refresh->setText(tr("&Refresh"));
    stop->setText(tr("S&top reading"));
    setUp->setText(tr("&Set up partner…"));
    findPartner->setText(tr("&Find a partner"));
    review->setText(tr("&Review and apply…"));
    discard->setText(tr("&Discard pending changes"));
    filter->setText(tr("&Filter"));
    languages->setTitle(tr("&Language"));
    about->setText(tr("&About Entente"));
    if (m_left)
        m_left->setTitle(tr("&First tenant"));
    if (m_right)
        m_right->setTitle(tr("S&econd tenant"));
}
} // namespace entente::ui
