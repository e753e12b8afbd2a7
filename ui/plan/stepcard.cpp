// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/stepcard.h"

#include "ui/parts/codebox.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/glyphicon.h"
#include "ui/parts/labels.h"
#include "ui/plan/changetable.h"
#include "ui/plan/statelook.h"
#include "ui/text/buttonface.h"
#include "ui/theme/stylesheet.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace entente::ui
{
StepCard::StepCard(const PlanStep &step, const NameBook &names, const Snapshot *before, const QString &tenantName,
                   QWidget *parent)
    : Card(parent)
{
    //: %1 is what is changed, %2 the tenant
    setAccessibleName(tr("%1, %2").arg(StepText::title(step), tenantName));
    setAccessibleDescription(StepText::asText(step, names, before));
    addTitle(step);
    body()->addWidget(new ChangeTable(tr("Now"), tr("After"), StepText::fields(step, names, before), this));
    addConsequences(step);
    addWire(step);
    if (step.risk == Risk::High)
        addConfirmation(step, tenantName);
}

bool StepCard::isConfirmed() const
{
    return !m_confirm || m_confirm->isChecked();
}

void StepCard::addTitle(const PlanStep &step)
{
    const StateLook look = lookOf(step.risk);
    auto *line = new QHBoxLayout;
    line->addWidget(headingLabel(StepText::title(step), 2, this), 1);
    line->addWidget(pillLabel(actionLabel(step.action), Tone::Accent, this));
    line->addWidget(pillLabel(StepText::riskText(step.risk), look.tone, this));
    body()->addLayout(line);
}

void StepCard::addConsequences(const PlanStep &step)
{
    const auto add = [this](const QString &sentence, Glyph glyph, Tone tone) {
        auto *icon = new GlyphIcon(this);
        icon->setGlyph(glyph, tone);
        auto *line = new QHBoxLayout;
        line->addWidget(icon, 0, Qt::AlignTop);
        line->addWidget(wrappedLabel(sentence, this), 1);
        body()->addLayout(line);
    };
    const Tone tone = step.risk == Risk::High ? Tone::Bad : Tone::Limited;
    const QStringList risks = StepText::risks(step);
    const QStringList notes = StepText::notes(step);
    if (risks.isEmpty() && notes.isEmpty())
        return;
    //: Heading above what a change exposes, how long it takes and the like
    QLabel *heading = quietLabel(tr("What follows"), this);
    heading->setProperty(lookProperty, QStringLiteral("section"));
    body()->addWidget(heading);
    for (const QString &sentence : risks)
        add(sentence, Glyph::Exclamation, tone);
    for (const QString &sentence : notes)
        add(sentence, Glyph::Dot, Tone::Neutral);
}

void StepCard::addWire(const PlanStep &step)
{
    auto *wire = new Disclosure(tr("Request and command"), this);
    wire->body()->addWidget(new CodeBox(tr("Request to Microsoft Graph"), tr("Copy request"), StepText::request(step)));
    if (!step.cmdlet.isEmpty())
        wire->body()->addWidget(new CodeBox(tr("The same in PowerShell"), tr("Copy PowerShell command"), step.cmdlet));
    QStringList needs;
    if (!step.scopes.isEmpty())
        //: %1 is a list of permission names
        needs << tr("Permission: %1").arg(QLocale().createSeparatedList(step.scopes));
    if (!step.role.isEmpty())
        //: %1 is the name of a directory role
        needs << tr("Role: %1").arg(step.role);
    if (!needs.isEmpty())
        wire->body()->addWidget(quietLabel(needs.join(QStringLiteral(" · ")), wire));
    body()->addWidget(wire);
}

void StepCard::addConfirmation(const PlanStep &step, const QString &tenantName)
{
    //: %1 is a tenant
    m_confirm = new QCheckBox(tr("I confirm this change of high risk in %1").arg(buttonFace(tenantName)), this);
    m_confirm->setAccessibleDescription(StepText::risks(step).join(u' '));
    connect(m_confirm, &QCheckBox::toggled, this, &StepCard::confirmationChanged);
    body()->addWidget(m_confirm, 0, Qt::AlignLeft);
}
} // namespace entente::ui
