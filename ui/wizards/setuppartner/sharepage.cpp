// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/sharepage.h"

#include "ui/parts/card.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagestrip.h"
#include "ui/text/buttonface.h"
#include "ui/text/originlabel.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setuppartner/capability.h"
#include "ui/wizards/setuppartner/setuprules.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace entente::ui
{
//: Name of a wizard step
SharePage::SharePage(SetupDraft &draft) : WizardPage(tr("Sharing"), tr("What do you want to share?")), m_draft(draft)
{
    setLead(tr("Choose one direction or both. What you do not choose stays as it is."));
}

void SharePage::initializePage()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Capability &capability : capabilities())
        layout->addWidget(capabilityCard(capability));
    for (const QString &warning : SetupRules::missing(m_draft)) {
        auto *strip = new MessageStrip(m_content);
        layout->addWidget(strip);
        strip->showText(Tone::Limited, warning);
    }
    layout->addStretch();
    body()->addWidget(m_content, 1);
}

bool SharePage::isFilledIn() const
{
    return m_draft.sharesInbound() || m_draft.sharesOutbound();
}

QWidget *SharePage::capabilityCard(const Capability &capability)
{
    auto *card = new Card(m_content);
    // The boxes in it take the focus.
    card->setFocusPolicy(Qt::NoFocus);
    card->body()->addWidget(headingLabel(capabilityText(capability.title), 2, card));
    card->body()->addWidget(quietLabel(capabilityText(capability.about), card));

    const QString ours = m_draft.ownName();
    const QString theirs = m_draft.partnerName();
    const auto add = [&](const CapabilityDirection &direction, const QString &whose, const QString &where) {
        QCheckBox *box =
            directionBox(capabilityText(direction.choice).arg(buttonFace(whose), buttonFace(where)), direction.wish);
        const QString now = nowText(direction.settings.front());
        box->setAccessibleDescription(now);
        QLabel *nowLabel = quietLabel(now, card);
        // Under the words of the box, not under the box.
        nowLabel->setIndent(textLeftOf(box));
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0); // the note belongs to the box above it
        pair->addWidget(box, 0, Qt::AlignLeft);
        pair->addWidget(nowLabel);
        card->body()->addLayout(pair);
    };
    add(capability.outbound, ours, theirs);
    add(capability.inbound, theirs, ours);
    return card;
}

QCheckBox *SharePage::directionBox(const QString &text, bool PartnerWish::*wish)
{
    auto *box = new QCheckBox(text, m_content);
    box->setChecked(m_draft.wish.*wish);
    connect(box, &QCheckBox::toggled, this, [this, wish](bool on) {
        m_draft.wish.*wish = on;
        Q_EMIT completeChanged();
    });
    return box;
}

QString SharePage::nowText(const char *settingId) const
{
    const Setting &setting = partnerSetting(settingId);
    const EffectiveValue now = effectiveForPartner(*m_draft.own, m_draft.partner->tenantId, setting);
    //: %1 is the own tenant, %2 the value of a setting, %3 where it comes from ("default")
    return tr("Now in %1: %2 (%3)")
        .arg(m_draft.ownName(), valueText(setting, now.value, m_draft.names()), partnerOriginLabel(now.origin));
}
} // namespace entente::ui
