// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problems.h"

#include "core/tenant/unread.h"
#include "ui/parts/messagestrip.h"
#include "ui/session/session.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
/// Which tenant it was must stand before what went wrong with it.
Error named(const Side &side)
{
    Error error = *side.error;
    error.message =
        Problems::tr("%1: %2", "%1 is a tenant, %2 what went wrong with it").arg(side.name(), error.message);
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
    m_close = m_other->addAction(tr("Close", "a message"));
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_other->clear();
        showIfAny();
    });
    show();
}

void Problems::showSides()
{
    for (const SideId id : bothSides) {
        m_shown[static_cast<std::size_t>(id)].clear();
        showStrip(id);
    }
}

void Problems::showStrip(SideId id)
{
    const auto at = static_cast<std::size_t>(id);
    const Side &side = m_session.side(id);
    const QString wanted = side.error ? named(side).message : unreadText(id);
    if (wanted != m_shown[at]) {
        m_shown[at] = wanted;
        m_sides[at]->clear();
        if (side.error)
            showFailure(id);
        else if (!wanted.isEmpty())
            showUnread(id);
    }
    showIfAny();
}

void Problems::showFailure(SideId id)
{
    MessageStrip *strip = m_sides[static_cast<std::size_t>(id)];
    strip->showError(named(m_session.side(id)));
    connect(strip->addAction(tr("Try again")), &QPushButton::clicked, this, [this, id] {
        if (!m_session.side(id).reading)
            m_session.refresh(id);
    });
}

void Problems::showUnread(SideId id)
{
    const auto at = static_cast<std::size_t>(id);
    m_sides[at]->showText(Tone::Limited, m_shown[at]);
    connect(m_sides[at]->addAction(tr("Close", "a message")), &QPushButton::clicked, this, [this, id, at] {
        m_closed[at] = m_session.side(id).snapshot;
        showStrip(id);
    });
}

QString Problems::unreadText(SideId id) const
{
    const Side &side = m_session.side(id);
    if (!side.snapshot || side.snapshot == m_closed[static_cast<std::size_t>(id)])
        return {};
    const QMap<QString, Error> &unread = side.snapshot->tenant.unread;
    QStringList parts, reasons;
    for (auto part = unread.begin(); part != unread.end(); ++part) {
        parts << partLabel(part.key());
        reasons << part->message;
    }
    reasons.removeDuplicates();
    //: %1 is a tenant, %2 a list of what could not be read, %3 sentences that say why
    return parts.isEmpty()
               ? QString()
               : tr("%1, not read: %2. %3").arg(side.name(), QLocale().createSeparatedList(parts), reasons.join(u' '));
}

void Problems::showIfAny()
{
    setVisible(std::ranges::any_of(std::array{m_sides[0], m_sides[1], m_other},
                                   [](const MessageStrip *strip) { return !strip->text().isEmpty(); }));
}

void Problems::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showSides();
        if (m_close)
            m_close->setText(tr("Close", "a message"));
    }
    QWidget::changeEvent(event);
}
} // namespace entente::ui
