// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planview.h"

#include "ui/plan/labels.h"
#include "ui/plan/messagestrip.h"
#include "ui/plan/stepcard.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::ui
{
PlanView::PlanView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Planned changes"));
}

void PlanView::setPlan(const Plan &plan, const PlanContext &context)
{
    m_cards.clear();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    const int em = fontMetrics().averageCharWidth();
    layout->setContentsMargins(0, 0, em, 0);
    layout->setSpacing(em * 3 / 2);
    for (const QString &warning : context.warnings) {
        auto *strip = new MessageStrip(page);
        layout->addWidget(strip);
        strip->showText(Tone::Limited, warning);
    }
    for (const TenantPlan &tenant : plan.tenants) {
        if (tenant.steps.empty())
            continue;
        const SnapshotPtr before = context.snapshots.value(tenant.tenantId);
        layout->addWidget(tenantHeader(tenant, before && before->practice));
        for (const PlanStep &step : tenant.steps) {
            auto *card = new StepCard(step, context.names, before.get(), tenant.tenantName, page);
            connect(card, &StepCard::confirmationChanged, this, &PlanView::confirmationChanged);
            layout->addWidget(card);
            m_cards.push_back(card);
        }
    }
    layout->addStretch();
    setWidget(page);
    Q_EMIT confirmationChanged();
}

int PlanView::unconfirmed() const
{
    return static_cast<int>(
        std::count_if(m_cards.begin(), m_cards.end(), [](const StepCard *card) { return !card->isConfirmed(); }));
}

QWidget *PlanView::tenantHeader(const TenantPlan &tenant, bool practice)
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, fontMetrics().averageCharWidth(), 0, 0);
    QLabel *name = headingLabel(tenant.tenantName, 2, header);
    name->setWordWrap(false);
    layout->addWidget(name);
    if (practice)
        layout->addWidget(pillLabel(tr("Practice tenant"), Tone::Practice, header));
    else
        //: Small label at a tenant that is not a practice tenant
        layout->addWidget(pillLabel(tr("Live tenant"), Tone::Live, header));
    QString facts = tr("%n change(s)", nullptr, static_cast<int>(tenant.steps.size()));
    if (tenant.readAt.isValid())
        //: %1 is a date and time
        facts += u" · "_s + tr("read %1").arg(QLocale().toString(tenant.readAt.toLocalTime(), QLocale::ShortFormat));
    layout->addWidget(quietLabel(facts, header), 1);
    return header;
}
} // namespace entente::ui
