// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planview.h"

#include "ui/parts/labels.h"
#include "ui/parts/messagestrip.h"
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
    m_plan = plan;
    m_context = context;
    m_cards.clear();
    m_parts.clear();
    std::vector<Place> steps;
    for (std::size_t tenant = 0; tenant < plan.tenants.size(); ++tenant) {
        for (std::size_t step = 0; step < plan.tenants[tenant].steps.size(); ++step)
            steps.push_back({tenant, step});
    }
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
    layout->addStretch();
    page->resize(viewport()->size()); // otherwise every text is set once more, for a page as wide as it would like
    setWidget(page);
    if (steps.empty())
        Q_EMIT confirmationChanged();
    m_parts.add(static_cast<int>(steps.size()),
                [this, steps](int number) { showStep(steps[static_cast<std::size_t>(number)]); });
}

void PlanView::showStep(const Place &place)
{
    const TenantPlan &tenant = m_plan.tenants[place.tenant];
    const SnapshotPtr before = m_context.snapshots.value(tenant.tenantId);
    auto *layout = static_cast<QVBoxLayout *>(widget()->layout());
    const auto append = [layout](QWidget *part) {
        layout->insertWidget(layout->count() - 1, part); // the stretch stays last
        part->show();
    };
    if (place.step == 0)
        append(tenantHeader(tenant, before && before->practice, widget()));
    auto *card = new StepCard(tenant.steps[place.step], m_context.names, before.get(), tenant.tenantName, widget());
    connect(card, &StepCard::confirmationChanged, this, &PlanView::confirmationChanged);
    m_cards.push_back(card);
    append(card);
    Q_EMIT confirmationChanged();
}

int PlanView::unconfirmed() const
{
    return static_cast<int>(
        std::count_if(m_cards.begin(), m_cards.end(), [](const StepCard *card) { return !card->isConfirmed(); }));
}

QWidget *PlanView::tenantHeader(const TenantPlan &tenant, bool practice, QWidget *page)
{
    auto *header = new QWidget(page);
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
