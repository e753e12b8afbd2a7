// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problems.h"

#include "ui/parts/messagestrip.h"
#include "ui/session/session.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
/// Which tenant it was must stand before what went wrong with it.
Error named(const Side &side)
{
    Error error = *side.error;
    error.message = u"%1: %2"_s.arg(side.name(), error.message);
    return error;
}
} // namespace

Problems::Problems(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_sides{new MessageStrip(this), new MessageStrip(this)},
      m_other(new MessageStrip(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    for (MessageStrip *strip : {m_sides[0], m_sides[1], m_other})
        layout->addWidget(strip);
    hide();
    connect(&m_session, &Session::sideChanged, this, &Problems::showStrip);
    connect(&m_session, &Session::snapshotChanged, this, &Problems::showStrip);
}

void Problems::showError(const Error &error)
{
    m_other->clear();
    m_other->showError(error);
    connect(m_other->addAction(tr("Close", "a message")), &QPushButton::clicked, this, [this] {
        m_other->clear();
        showSides();
    });
    show();
}

void Problems::showSides()
{
    for (const SideId id : bothSides) {
        m_shown[static_cast<std::size_t>(id)].reset();
        showStrip(id);
    }
}

void Problems::showStrip(SideId id)
{
    const auto at = static_cast<std::size_t>(id);
    const Side &side = m_session.side(id);
    const bool failed = side.error && side.error->kind != ErrorKind::Cancelled;
    if (!failed) {
        m_shown[at].reset();
        m_sides[at]->clear();
    } else if (!m_shown[at] || m_shown[at]->message != named(side).message) {
        m_shown[at] = named(side);
        m_sides[at]->clear();
        m_sides[at]->showError(*m_shown[at]);
        connect(m_sides[at]->addAction(tr("Try again")), &QPushButton::clicked, this, [this, id] {
            if (!m_session.side(id).reading)
                m_session.refresh(id);
        });
    }
    setVisible(m_shown[0] || m_shown[1] || !m_other->text().isEmpty());
}

void Problems::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showSides();
    QWidget::changeEvent(event);
}
} // namespace entente::ui
