// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/parts/elidedlabel.h"
#include "ui/session/session.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int messageMs = 10'000;
} // namespace

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_readings(new ElidedLabel(this)), m_transport(new QLabel(this)),
      m_messageTime(new QTimer(this))
{
    setProperty(lookProperty, u"status"_s);
    for (QLabel *label : std::initializer_list<QLabel *>{m_readings, m_transport}) {
        label->setFont(smallFont());
        label->setProperty(lookProperty, u"muted"_s);
    }
    m_tick.setInterval(1000);
    m_messageTime->setSingleShot(true);
    m_messageTime->setInterval(messageMs);
    connect(m_messageTime, &QTimer::timeout, this, [this] {
        m_message.clear();
        showReadings();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->addWidget(m_readings, 1);
    layout->addWidget(m_transport);
    connect(&session, &Session::sideChanged, this, &StatusLine::showReadings);
    connect(&session, &Session::snapshotChanged, this, &StatusLine::showReadings);
    connect(&session.workbench(), &Workbench::transportStatusChanged, this, &StatusLine::showTransport);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::showTransport);
    showReadings();
    showTransport();
}

void StatusLine::showMessage(const QString &text)
{
    m_message = text;
    m_messageTime->start();
    showReadings();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::showReadings()
{
    setAccessibleName(m_message); // what is said no more is not read out any more either
    if (!m_message.isEmpty()) {
        m_readings->setFullText(m_message);
        return;
    }
    QStringList parts;
    for (const SideId id : bothSides) {
        const Side &side = m_session.side(id);
        if (side.isLive() && side.snapshot)
            parts << tr("%1 read on %2", "%1 is a tenant, %2 a date and time")
                         .arg(side.name(),
                              QLocale().toString(side.snapshot->takenAt.toLocalTime(), QLocale::ShortFormat));
    }
    m_readings->setFullText(parts.isEmpty() ? tr("Nothing has been read yet") : parts.join(u" · "_s));
}

void StatusLine::showTransport()
{
    const TransportStatus status = m_session.workbench().transportStatus();
    QStringList parts;
    if (status.underWay > 0)
        parts << tr("%n request(s) under way", nullptr, status.underWay);
    const qint64 wait = status.throttledUntil ? QDateTime::currentDateTimeUtc().secsTo(*status.throttledUntil) : 0;
    if (wait > 0)
        parts << tr("throttled, next try in %n second(s)", nullptr, static_cast<int>(wait));
    if (wait > 0 && !m_tick.isActive())
        m_tick.start();
    else if (wait <= 0)
        m_tick.stop();
    m_transport->setText(parts.isEmpty() ? tr("Idle", "no requests are under way") : parts.join(u" · "_s));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showReadings();
        showTransport();
    }
    QFrame::changeEvent(event);
}
} // namespace entente::ui
