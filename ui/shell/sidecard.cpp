// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidecard.h"

#include "ui/parts/pill.h"
#include "ui/text/buttonface.h"
#include "ui/text/plaintooltip.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int padding = 14;
constexpr int barWidth = 6;
constexpr int radius = 6;
constexpr int gap = 12;
} // namespace

SideCard::SideCard(SideId id, QWidget *parent) : QAbstractButton(parent), m_id(id)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void SideCard::showSide(const Side &side)
{
    m_side = side;
    describe();
    updateGeometry();
    update();
}

QString SideCard::pillText() const
{
    if (m_side.isEmpty())
        return {};
    if (m_side.kind == SideKind::File)
        return tr("SNAPSHOT", "word on a tenant's card: a file, not the live tenant");
    return m_side.practice ? tr("PRACTICE", "word on a tenant's card: not a real tenant")
                           : tr("LIVE", "word on a tenant's card: a real tenant, signed in");
}

Tone SideCard::tone() const
{
    if (m_side.kind == SideKind::File)
        return Tone::SnapshotFile;
    if (m_side.isEmpty())
        return Tone::Neutral;
    return m_side.practice ? Tone::Practice : Tone::Live;
}

QString SideCard::subtitle() const
{
    if (m_side.isEmpty())
        return tr("Choose a tenant or a snapshot");
    if (m_side.reading && m_side.progress.total > 0)
        return tr("Reading: %1 (%2 of %3)", "%1 is what is being read")
            .arg(m_side.progress.what, QLocale().toString(m_side.progress.done),
                 QLocale().toString(m_side.progress.total));
    if (m_side.reading)
        return tr("Reading…");
    QStringList parts{m_side.domain()};
    if (m_side.error)
        parts << tr("could not be read");
    else if (!m_side.snapshot)
        parts << tr("not read yet", "a tenant");
    else if (m_side.kind == SideKind::File)
        parts << tr("snapshot of %1", "%1 is a date and time")
                     .arg(QLocale().toString(m_side.snapshot->takenAt.toLocalTime(), QLocale::ShortFormat));
    else if (!m_side.snapshot->tenant.signedInAs.isEmpty())
        parts << tr("signed in as %1").arg(m_side.snapshot->tenant.signedInAs);
    if (m_side.kind == SideKind::File && m_side.practice)
        parts << tr("practice tenant");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void SideCard::describe()
{
    const QString name = m_side.isEmpty() ? QString() : m_side.name();
    QStringList parts{name, pillText(), subtitle()};
    parts.removeAll(QString());
    setAccessibleName(u"%1: %2"_s.arg(place(), parts.join(u", "_s)));
    setText(buttonFace(name)); // painted here, but its mnemonic would be a shortcut
    setToolTip(plainToolTip(m_side.error ? m_side.error->message : subtitle()));
}

QSize SideCard::sizeHint() const
{
    const QFontMetrics title(titleFont());
    const QFontMetrics small(smallFont());
    const int words = std::max(title.horizontalAdvance(m_side.isEmpty() ? place() : m_side.name()),
                               small.horizontalAdvance(subtitle()));
    const int pill = m_side.isEmpty() ? 0 : pillSize(pillText(), smallFont()).width() + gap;
    return {barWidth + 2 * padding + words + pill + gap, title.height() + small.height() + 18};
}

QSize SideCard::minimumSizeHint() const
{
    const QFontMetrics title(titleFont());
    const int words = title.averageCharWidth() * 16;
    const int pill = m_side.isEmpty() ? 0 : pillSize(pillText(), smallFont()).width() + gap;
    return {barWidth + 2 * padding + words + pill, sizeHint().height()};
}

QString SideCard::place() const
{
    return m_id == SideId::Left ? tr("First tenant") : tr("Second tenant");
}

void SideCard::paintProgress(QPainter &painter, const QRectF &card) const
{
    if (!m_side.reading || m_side.progress.total <= 0)
        return;
    const double part = std::clamp(double(m_side.progress.done) / m_side.progress.total, 0.0, 1.0);
    painter.fillRect(QRectF(card.left(), card.bottom() - 3, card.width() * part, 3), colors().accent);
}

void SideCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(card, radius, radius);
    painter.fillPath(outline, isDown() || underMouse() ? colors().panel : colors().raised);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(card.left(), card.top(), barWidth, card.height()), colors().tone(tone()).ink);
    paintProgress(painter, card);
    painter.restore();
    painter.setPen(QPen(hasFocus() ? colors().accent : colors().fieldLine, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);

    QRect room = rect().adjusted(barWidth + padding, 6, -padding, -8);
    const QString pill = pillText();
    if (!pill.isEmpty()) {
        const QSize size = pillSize(pill, smallFont());
        const QRect spot(room.right() - size.width(), rect().center().y() - size.height() / 2, size.width(),
                         size.height());
        paintPill(painter, spot, pill, tone(), smallFont());
        room.adjust(0, 0, -size.width() - gap, 0);
    }
    const QFontMetrics title(titleFont());
    const QFontMetrics small(smallFont());
    const QString name = (m_side.isEmpty() ? place() : m_side.name()) + u"  ▾"_s;
    painter.setPen(colors().text);
    painter.setFont(titleFont());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, title.elidedText(name, Qt::ElideRight, room.width()));
    painter.setPen(m_side.error ? colors().errorInk : colors().muted);
    painter.setFont(smallFont());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, small.elidedText(subtitle(), Qt::ElideRight, room.width()));
}

void SideCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showSide(Side(m_side));
    QAbstractButton::changeEvent(event);
}
} // namespace entente::ui
