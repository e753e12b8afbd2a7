// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/trustpage.h"

#include "ui/parts/card.h"
#include "ui/parts/labels.h"
#include "ui/text/originlabel.h"
#include "ui/wizards/setuppartner/capability.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace entente::ui
{
TrustPage::TrustPage(SetupDraft &draft)
    //: Name of a wizard step
    : WizardPage(tr("Trust and privacy"), tr("What do you take on trust?")), m_draft(draft)
{
    setLead(tr("Where Conditional Access asks outsiders for multifactor authentication or a managed device, people in "
               "shared channels can show it only from home: without trust they are blocked."));
}

void TrustPage::initializePage()
{
    delete m_content;
    auto *scroll = new QScrollArea(this);
    m_content = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Trust and privacy"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    if (m_draft.sharesInbound())
        layout->addWidget(trustCard(*m_draft.own, m_draft.partnerName(), m_draft.partner->tenantId, m_draft.ownTrust));
    if (m_draft.sharesOutbound() && m_draft.partnerSide)
        layout->addWidget(
            trustCard(*m_draft.partnerSide, m_draft.ownName(), m_draft.own->tenant.id, m_draft.partnerTrust));
    layout->addWidget(privacyCard());
    layout->addStretch();
    scroll->setWidget(page);
    body()->addWidget(scroll, 1);
}

QWidget *TrustPage::trustCard(const Snapshot &side, const QString &otherName, const QString &otherId, Trust &trust)
{
    auto *card = new Card;
    card->setFocusPolicy(Qt::NoFocus);
    //: %1 is the tenant that trusts, %2 the other one
    card->body()->addWidget(
        headingLabel(tr("What %1 accepts from %2").arg(side.tenant.displayName, otherName), 2, card));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    grid->setColumnStretch(0, 3); // as wide as a table's first column; the choices stand below each other
    grid->setColumnStretch(2, 2);
    for (const TrustEntry &entry : trustEntries()) {
        const Setting &setting = partnerSetting(entry.setting);
        auto *combo = new QComboBox(card);
        const EffectiveValue now = effectiveForPartner(side, otherId, setting);
        //: %1 is the present value of a setting, %2 where it comes from
        combo->addItem(tr("Leave as it is: %1 (%2)")
                           .arg(valueText(setting, now.value, m_draft.names()), partnerOriginLabel(now.origin)));
        combo->addItem(tr("Accept"), true);
        combo->addItem(tr("Do not accept"), false);
        const std::optional<bool> chosen = trust.*entry.choice;
        combo->setToolTip(help(setting));
        combo->setCurrentIndex(!chosen ? 0 : *chosen ? 1 : 2);
        //: %1 is a setting, %2 the tenant that it is set in
        combo->setAccessibleName(tr("%1, %2").arg(label(setting), side.tenant.displayName));
        combo->setAccessibleDescription(help(setting));
        auto *name = new QLabel(label(setting), card);
        name->setWordWrap(true);
        name->setBuddy(combo);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0);
        grid->addWidget(combo, row, 1);
        connect(combo, &QComboBox::currentIndexChanged, this, [combo, &trust, member = entry.choice](int index) {
            if (index == 0)
                (trust.*member).reset();
            else
                trust.*member = combo->currentData().toBool();
        });
    }
    card->body()->addLayout(grid);
    return card;
}

QWidget *TrustPage::privacyCard()
{
    const QString ours = m_draft.ownName();
    const QString theirs = m_draft.partnerName();
    QStringList sentences;
    if (m_draft.sharesOutbound()) {
        //: %1 is the partner, %2 the own tenant
        sentences << tr("%1 can look up people of %2 by their full address, and sees their names, mail addresses and "
                        "photos.")
                         .arg(theirs, ours)
                  << tr("What people of %1 write and share in channels of %2 is kept in %2, under the rules of %2.")
                         .arg(ours, theirs);
    }
    if (m_draft.sharesInbound())
        sentences << tr("People of %1 get no account in %2. Their names, mail addresses and photos show in the "
                        "channels that they are let into.")
                         .arg(theirs, ours);
    auto *card = new Card;
    card->setAccessibleName(tr("Privacy"));
    card->setAccessibleDescription(sentences.join(u' '));
    card->body()->addWidget(headingLabel(tr("Privacy"), 2, card));
    for (const QString &sentence : sentences)
        card->body()->addWidget(wrappedLabel(sentence, card));
    return card;
}
} // namespace entente::ui
