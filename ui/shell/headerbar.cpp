// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/shell/sidecard.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int cardShare = 100; // of the width, up to the widest that reads well
constexpr int widestCard = 90; // in letters
} // namespace

HeaderBar::HeaderBar(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_cards{new SideCard(SideId::Left, this), new SideCard(SideId::Right, this)},
      m_swap(new QToolButton(this)), m_refresh(new QPushButton(this)), m_setUp(new QPushButton(this))
{
    setProperty(lookProperty, u"header"_s);
    m_swap->setIcon(icon(u"swap"_s));
    m_swap->setIconSize(QSize(20, 20));
    m_setUp->setProperty(lookProperty, u"primary"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 9, 16, 9);
    layout->setSpacing(8);
    layout->addWidget(m_cards[0], cardShare);
    layout->addWidget(m_swap);
    layout->addWidget(m_cards[1], cardShare);
    layout->addSpacing(8);
    layout->addStretch(1);
    for (SideCard *side : m_cards)
        side->setMaximumWidth(fontMetrics().averageCharWidth() * widestCard);
    layout->addWidget(m_refresh);
    layout->addWidget(m_setUp);
    for (const SideId id : bothSides)
        connect(card(id), &QAbstractButton::clicked, this, [this, id] { Q_EMIT sideMenuWanted(id); });
    connect(m_swap, &QToolButton::clicked, &m_session, &Session::swap);
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (!m_session.isReading())
            m_session.refreshAll();
        else
            for (const SideId id : bothSides)
                m_session.stopReading(id);
    });
    connect(m_setUp, &QPushButton::clicked, this, &HeaderBar::setUpWanted);
    connect(&m_session, &Session::sideChanged, this, &HeaderBar::showSides);
    connect(&m_session, &Session::snapshotChanged, this, &HeaderBar::showSides);
    retranslate();
}

void HeaderBar::offerSetUp(bool offered)
{
    m_setUp->setVisible(offered);
}

void HeaderBar::showSides()
{
    for (const SideId id : bothSides)
        card(id)->showSide(m_session.side(id));
    const bool left = !m_session.side(SideId::Left).isEmpty();
    const bool right = !m_session.side(SideId::Right).isEmpty();
    m_swap->setEnabled(left && right);
    m_refresh->setEnabled(left || right);
    m_refresh->setText(m_session.isReading() ? tr("Stop", "button: end the reading that is under way") : tr("Refresh"));
    m_setUp->setEnabled(m_session.side(SideId::Left).isReadLive() || m_session.side(SideId::Right).isReadLive());
}

void HeaderBar::retranslate()
{
    m_swap->setAccessibleName(tr("Swap sides"));
    m_swap->setToolTip(tr("Swap sides"));
    m_setUp->setText(tr("Set up partner…"));
    showSides();
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}
} // namespace entente::ui
