// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/steprow.h"

#include "ui/parts/glyphicon.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagestrip.h"
#include "ui/plan/changetable.h"
#include "ui/plan/statelook.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente::ui
{
StepRow::StepRow(const StepsModel &model, int row, QWidget *parent)
    : Card(parent), m_model(model), m_row(row), m_icon(new GlyphIcon(this)), m_state(headingLabel({}, 2, this)),
      m_request(quietLabel({}, this)), m_trouble(new MessageStrip(this))
{
    const QModelIndex index = m_model.index(m_row);
    QLabel *title = headingLabel(index.data(Qt::DisplayRole).toString(), 2, this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(quietLabel(index.data(StepsModel::TenantNameRole).toString(), this));
    m_state->setWordWrap(false);

    auto *line = new QHBoxLayout;
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(m_state, 0, Qt::AlignTop);
    words->addWidget(m_request);
    body()->addLayout(line);
    body()->addWidget(m_trouble);
    refresh();
}

void StepRow::refresh()
{
    const StepReport &report = m_model.report(m_row);
    const StateLook look = lookOf(report.state);
    m_icon->setGlyph(look.glyph, look.tone);
    m_state->setText(stateLabel(report.state));
    m_state->setStyleSheet(u"color: "_s + colors().tone(look.tone).ink.name());
    setBar(isRunning(report.state) || isFinal(report.state) ? look.tone : Tone::Neutral);
    setAccessibleName(m_model.index(m_row).data(Qt::AccessibleTextRole).toString());

    // A failed step names its request id beside its error.
    m_request->setText(tr("Request ID: %1").arg(report.requestId));
    m_request->setVisible(!report.requestId.isEmpty() && !report.why);
    showTrouble(report);
}

void StepRow::showTrouble(const StepReport &report)
{
    m_trouble->clear();
    delete m_found;
    m_found = nullptr;
    if (report.why)
        m_trouble->showError(*report.why);
    if (report.state == StepState::Changed)
        showFound(report);
    const bool readAgain = report.state == StepState::Changed || report.state == StepState::Unverified;
    if (!readAgain)
        return;
    if (!report.why)
        m_trouble->showText(Tone::Limited, tr("Read the tenant again to see how it stands now."));
    QPushButton *button = m_trouble->addAction(tr("Read again"));
    connect(button, &QPushButton::clicked, this, &StepRow::readAgainWanted);
}

void StepRow::showFound(const StepReport &report)
{
    const auto fields = StepText::foundInstead(m_model.step(m_row), report.found, m_model.names());
    if (fields.empty())
        return;
    m_found = new ChangeTable(tr("Expected"), tr("Found"), fields, this);
    body()->addWidget(m_found);
}
} // namespace entente::ui
