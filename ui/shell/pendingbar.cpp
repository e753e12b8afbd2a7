// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pendingbar.h"

#include "core/engine/planner.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/glyphicon.h"
#include "ui/parts/labels.h"
#include "ui/session/session.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace entente::ui
{
using namespace Qt::StringLiterals;

PendingBar::PendingBar(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_counts(new QLabel(this)), m_warning(new GlyphIcon(this)),
      m_what(new ElidedLabel(this)), m_review(new QPushButton(this)), m_discard(new QPushButton(this))
{
    setProperty(lookProperty, u"pending"_s);
    m_counts->setFont(boldFont());
    m_counts->setTextFormat(Qt::PlainText); // the names of tenants are in it
    m_warning->setGlyph(Glyph::Exclamation, Tone::Bad);
    m_review->setProperty(lookProperty, u"primary"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(10);
    layout->addWidget(m_counts);
    layout->addWidget(m_warning);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_review);
    layout->addWidget(m_discard);
    connect(m_review, &QPushButton::clicked, this, &PendingBar::reviewWanted);
    connect(m_discard, &QPushButton::clicked, this, &PendingBar::discardWanted);
    connect(&m_session.pending(), &PendingChanges::changed, this, &PendingBar::showPending);
    connect(&m_session, &Session::snapshotChanged, this, &PendingBar::showPending);
    retranslate();
}

void PendingBar::offerReview(bool offered)
{
    m_review->setVisible(offered);
}

QList<QWidget *> PendingBar::tabOrder() const
{
    return {m_review, m_discard};
}

void PendingBar::showPending()
{
    QStringList counts;
    const QStringList tenants = m_session.pendingTenants();
    for (const QString &id : tenants) {
        const int number = static_cast<int>(m_session.pending().of(id).size());
        counts << tr("%n pending change(s) on %1", "%1 is a tenant", number).arg(m_session.nameOf(id));
    }
    setVisible(!tenants.isEmpty());
    m_counts->setText(counts.join(u" · "_s));
    const QString broken = brokenRule();
    m_warning->setVisible(!broken.isEmpty());
    m_what->setFullText(broken.isEmpty() ? summary() : broken);
    giveLook(m_what, broken.isEmpty() ? u"muted"_s : u"error"_s);
}

QString PendingBar::brokenRule() const
{
    for (const SideId id : bothSides) {
        const Side &side = m_session.side(id);
        if (!side.isLive() || !side.snapshot)
            continue;
        if (const auto error = checkRules(*side.snapshot, m_session.pending().of(side.tenantId()), nullptr))
            return error->message;
    }
    return {};
}

QString PendingBar::summary() const
{
    QStringList parts;
    for (const QString &id : m_session.pendingTenants()) {
        for (const Change &change : m_session.pending().of(id)) {
            const CatalogueEntry entry = findSetting(change.address.resourceType, change.address.setting);
            if (!entry.setting)
                continue;
            const QString whom = change.address.key.isEmpty()
                                     ? tr("%1, default settings", "the name of a tenant").arg(m_session.nameOf(id))
                                     : tr("%1 for %2", "settings of the first tenant for the second")
                                           .arg(m_session.nameOf(id), m_session.nameOf(change.address.key));
            parts << u"%1: %2"_s.arg(whom, label(*entry.setting));
        }
    }
    return parts.join(u" · "_s);
}

void PendingBar::retranslate()
{
    m_review->setText(tr("Review and &apply…"));
    m_discard->setText(tr("&Discard"));
    showPending();
}

void PendingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}
} // namespace entente::ui
