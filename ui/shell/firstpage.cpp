// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstpage.h"

#include "ui/session/session.h"
#include "ui/shell/choicecard.h"
#include "ui/text/buttonface.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui
{
using namespace Qt::StringLiterals;

FirstPage::FirstPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new QLabel(this)), m_lead(new QLabel(this)),
      m_practice(new ChoiceCard(u"practice"_s, this)), m_add(new ChoiceCard(u"add"_s, this)),
      m_open(new ChoiceCard(u"file"_s, this)), m_knownTitle(new QLabel(this)), m_known(new QVBoxLayout)
{
    m_heading->setFont(headingFont());
    m_lead->setWordWrap(true);
    m_lead->setProperty(lookProperty, u"muted"_s);
    m_knownTitle->setProperty(lookProperty, u"section"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addSpacing(8);
    for (ChoiceCard *card : {m_practice, m_add, m_open})
        column->addWidget(card);
    column->addSpacing(8);
    column->addWidget(m_knownTitle);
    column->addLayout(m_known);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addLayout(column, 3);
    layout->addStretch(1);
    connect(m_practice, &QAbstractButton::clicked, this, &FirstPage::practiceWanted);
    connect(m_add, &QAbstractButton::clicked, this, &FirstPage::addTenantWanted);
    connect(m_open, &QAbstractButton::clicked, this, &FirstPage::snapshotWanted);
    connect(&session.workbench(), &Workbench::tenantsChanged, this, &FirstPage::showTenants);
    retranslate();
}

void FirstPage::offer(bool practice, bool addTenant)
{
    m_practice->setVisible(practice);
    m_add->setVisible(addTenant);
    setFocusProxy(practice ? m_practice : m_open);
}

void FirstPage::showTenants()
{
    for (QPushButton *button : m_tenantButtons)
        button->deleteLater();
    m_tenantButtons.clear();
    for (const TenantStatus &status : m_session.workbench().tenants()) {
        if (status.forThisRun)
            continue; // the practice tenants of this program have a card of their own
        const QString name = status.entry.displayName.isEmpty() ? status.entry.domain : status.entry.displayName;
        auto *button = new QPushButton(this);
        const QString text = buttonFace(u"%1 · %2"_s.arg(name, status.entry.domain));
        button->setText(status.practice ? tr("%1 (practice)", "%1 is a tenant").arg(text) : text);
        button->setIcon(icon(u"tenant"_s));
        const QString id = status.entry.tenantId;
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT tenantWanted(id); });
        m_known->addWidget(button, 0, Qt::AlignLeft);
        m_tenantButtons.push_back(button);
    }
    m_knownTitle->setVisible(!m_tenantButtons.empty());
}

void FirstPage::retranslate()
{
    m_heading->setText(tr("Set up, compare and keep the sharing between two organisations"));
    m_lead->setText(tr("Open one tenant to see what it shares with whom. Open a second one to see both side by side."));
    m_practice->setTexts(tr("Practise"),
                         tr("Try everything on three practice tenants inside this program. No account is "
                            "needed and no real tenant is touched."));
    m_add->setTexts(
        tr("Add a tenant…"),
        tr("Sign in to your organisation. First only reading is asked for; permission to change is asked for "
           "when you apply something."));
    m_open->setTexts(tr("Open a snapshot…"), tr("Look at the settings of a tenant as they were saved in a file."));
    m_knownTitle->setText(tr("Known tenants"));
    showTenants();
}

void FirstPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
} // namespace entente::ui
