// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/rundetailsview.h"

#include "core/engine/donestep.h"
#include "ui/history/runsmodel.h"
#include "ui/history/runtext.h"
#include "ui/parts/card.h"
#include "ui/parts/copybutton.h"
#include "ui/parts/glyphicon.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagestrip.h"
#include "ui/plan/changetable.h"
#include "ui/plan/statelook.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente::ui
{
RunDetailsView::RunDetailsView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RunDetailsView::showText(const QString &text)
{
    QLabel *label = quietLabel(text, nullptr);
    label->setAlignment(Qt::AlignCenter);
    m_parts.clear();
    setWidget(label);
}

void RunDetailsView::showError(const Error &error)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *strip = new MessageStrip(page);
    layout->addWidget(strip);
    layout->addStretch();
    strip->showError(error);
    m_parts.clear();
    setWidget(page);
}

void RunDetailsView::showRun(const RunDetails &details, const NameBook &names)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, fontMetrics().averageCharWidth(), 0, 0);
    layout->addWidget(header(details, names, page));
    layout->addStretch();
    page->resize(viewport()->size()); // otherwise every text is set once more, for a page as wide as it would like
    m_parts.clear();
    const auto add = [this, page, layout, names, steps = details.steps](int number) {
        QWidget *card = stepCard(steps[static_cast<std::size_t>(number)], names, page);
        layout->insertWidget(layout->count() - 1, card); // the stretch stays last
        card->show();
    };
    m_parts.add(static_cast<int>(details.steps.size()), add); // the first one comes into sight with the page
    setWidget(page);
}

QWidget *RunDetailsView::header(const RunDetails &details, const NameBook &names, QWidget *page)
{
    const JournalRun &run = details.run;
    auto *header = new QWidget(page);
    auto *words = new QVBoxLayout;
    words->addWidget(headingLabel(run.title, 2, header));
    QString facts = RunsModel::whenText(run.startedAt) + u" · "_s + run.who;
    if (outcomeOf(run) == RunOutcome::Open)
        facts += u" · "_s + tr("The program was ended before this run was, or it is still going.");
    words->addWidget(quietLabel(facts, header));
    auto *copy = new CopyButton(
        tr("Copy this run"), [details, names] { return RunText::asText(details, names); }, header);
    copy->setFace(tr("Copy report"));
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(words, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    return header;
}

QWidget *RunDetailsView::stepCard(const JournalStep &entry, const NameBook &names, QWidget *page)
{
    auto *card = new Card(page);
    const StateLook look = lookOfName(entry.state);
    const QString state = labelOfName(entry.state);
    auto *icon = new GlyphIcon(card);
    icon->setGlyph(look.glyph, look.tone);
    card->setBar(look.tone);
    //: %1 is a tenant, %2 what was changed in it, %3 what became of that
    card->setAccessibleName(tr("%1, %2: %3").arg(entry.tenantName, RunText::title(entry), state));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(headingLabel(RunText::title(entry), 2, card));
    words->addWidget(quietLabel(entry.tenantName, card));
    QLabel *stateLabel = headingLabel(state, 2, card);
    stateLabel->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(stateLabel, 0, Qt::AlignTop);
    card->body()->addLayout(line);
    card->body()->addWidget(new ChangeTable(tr("Before"), tr("After"), RunText::fields(entry, names), card));

    if (const auto error = recordedError(entry)) {
        auto *strip = new MessageStrip(card);
        card->body()->addWidget(strip);
        strip->showError(*error);
    } else if (!entry.requestId.isEmpty()) {
        auto *request = new QHBoxLayout;
        request->addWidget(quietLabel(tr("Request ID: %1").arg(entry.requestId), card), 1);
        auto *copy = new CopyButton(
            tr("Copy request ID"), [id = entry.requestId] { return id; }, card);
        copy->setFace(tr("Copy ID"));
        request->addWidget(copy);
        card->body()->addLayout(request);
    }
    return card;
}
} // namespace entente::ui
