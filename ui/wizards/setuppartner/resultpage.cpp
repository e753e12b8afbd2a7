// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/resultpage.h"

#include "ui/parts/card.h"
#include "ui/parts/codebox.h"
#include "ui/parts/copybutton.h"
#include "ui/parts/labels.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"
#include "ui/wizards/common/printing.h"
#include "ui/wizards/setuppartner/handover.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace entente::ui
{
ResultPage::ResultPage(SetupDraft &draft, const SetupServices &services)
    //: Name of a wizard step
    : WizardPage(tr("Result"), tr("How it stands now")), m_draft(draft), m_services(services)
{
    setFinalPage(true);
}

void ResultPage::initializePage()
{
    delete m_content;
    m_content = nullptr;
    m_draft.ownAfter.reset();
    m_draft.partnerAfter.reset();
    setLead(tr("Reading back what the tenants say…"));
    readOwn();
}

void ResultPage::readOwn()
{
    await<SnapshotPtr>(
        tr("Reading %1…").arg(m_draft.ownName()), m_services.read(m_draft.own->tenant.id),
        [this](const SnapshotPtr &snapshot) {
            m_draft.ownAfter = snapshot;
            Q_EMIT readBack(snapshot);
            readPartner();
        },
        [this](const Error &error) {
            fail(error);
            readPartner();
        });
}

void ResultPage::readPartner()
{
    if (!m_draft.partnerSide) {
        showResult();
        return;
    }
    await<SnapshotPtr>(
        tr("Reading %1…").arg(m_draft.partnerName()), m_services.read(m_draft.partner->tenantId),
        [this](const SnapshotPtr &snapshot) {
            m_draft.partnerAfter = snapshot;
            Q_EMIT readBack(snapshot);
            showResult();
        },
        [this](const Error &error) {
            fail(error);
            showResult();
        });
}

QString ResultPage::leadText() const
{
    if (!m_draft.ownAfter)
        return tr("The settings could not be read back. The history shows what was sent.");
    if (m_draft.plan.stepCount() == 0)
        return tr("Everything was set like this already.");
    if (m_draft.report && m_draft.report->allDone())
        return tr("Every change was confirmed by reading it back. It takes up to 6 hours until it works everywhere.");
    return tr("Not every change was made. The history shows what was done, step by step.");
}

void ResultPage::showResult()
{
    setLead(leadText());
    auto *scroll = new QScrollArea(this);
    m_content = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Result"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    if (m_draft.ownAfter)
        layout->addWidget(sideCard(*m_draft.ownAfter, m_draft.partner->tenantId, m_draft.partnerName()));
    if (m_draft.partnerAfter)
        layout->addWidget(sideCard(*m_draft.partnerAfter, m_draft.own->tenant.id, m_draft.ownName()));
    if (!m_draft.partnerSide)
        layout->addWidget(letterCard());

    auto *copy = new CopyButton(
        tr("Copy the result"), [this] { return Handover::report(m_draft); }, page);
    auto *print = new QPushButton(tr("&Print…"), page);
    print->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, [this] { printText(Handover::report(m_draft), this); });
    auto *buttons = new QHBoxLayout;
    copy->setFace(tr("&Copy result"));
    buttons->addWidget(copy);
    buttons->addWidget(print);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    scroll->setWidget(page);
    body()->addWidget(scroll, 1);
    scroll->show(); // a layout does so later, and what is hidden gets no keys
    Q_EMIT grown();
}

QWidget *ResultPage::sideCard(const Snapshot &side, const QString &otherId, const QString &otherName)
{
    auto *card = new Card;
    //: %1 is a tenant, %2 its partner
    const QString title = tr("What %1 has set for %2").arg(side.tenant.displayName, otherName);
    card->body()->addWidget(headingLabel(title, 2, card));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    QString section, spoken;
    for (const SettingNow &line : Handover::settingsNow(side, otherId, m_draft.names())) {
        int row = grid->rowCount();
        if (line.section != section) {
            QLabel *heading = quietLabel(line.section, card);
            heading->setProperty(lookProperty, QStringLiteral("section"));
            grid->addWidget(heading, row++, 0, 1, -1);
        }
        section = line.section;
        grid->addWidget(wrappedLabel(line.setting, card), row, 0);
        QLabel *value = wrappedLabel(line.value, card);
        if (line.isOwn)
            value->setFont(boldFont());
        grid->addWidget(value, row, 1);
        grid->addWidget(pillLabel(line.origin, line.isOwn ? Tone::Accent : Tone::Neutral, card), row, 2,
                        Qt::AlignRight);
        spoken += line.setting + QStringLiteral(": ") + line.value + QStringLiteral(". ");
    }
    card->setAccessibleName(title);
    card->setAccessibleDescription(spoken);
    card->body()->addLayout(grid);
    return card;
}

QWidget *ResultPage::letterCard()
{
    auto *card = new Card;
    card->setFocusPolicy(Qt::NoFocus);
    card->body()->addWidget(headingLabel(tr("What is still to be done"), 2, card));
    if (!m_draft.isDone()) {
        // The letter says that our side is set up.
        card->body()->addWidget(wrappedLabel(Handover::whyNoLetter(m_draft), card));
        return card;
    }
    //: %1 is the partner
    card->body()->addWidget(wrappedLabel(
        tr("It works once %1 has set its side too. Send this text to their administrator.").arg(m_draft.partnerName()),
        card));
    auto *text = new CodeBox(tr("For the partner's administrator"), tr("Copy the text for the partner's administrator"),
                             Handover::letter(m_draft), card);
    text->setWrapping(true);
    text->setFixedLines(16);
    card->body()->addWidget(text);
    return card;
}
} // namespace entente::ui
