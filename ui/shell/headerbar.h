// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace entente::ui
{
class SideCard;

/// The top of the window: both sides, swapping them, refresh and the one primary action.
class HeaderBar : public QFrame
{
    Q_OBJECT
public:
    explicit HeaderBar(Session &session, QWidget *parent = nullptr);

    SideCard *card(SideId id) const { return m_cards[static_cast<std::size_t>(id)]; }
    void offerSetUp(bool offered);

Q_SIGNALS:
    void sideMenuWanted(entente::ui::SideId id);
    void setUpWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSides();

    Session &m_session;
    std::array<SideCard *, 2> m_cards;
    QToolButton *m_swap;
    QPushButton *m_refresh;
    QPushButton *m_setUp;
};
} // namespace entente::ui
