// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/partnerpage.h"

#include "ui/parts/card.h"
#include "ui/parts/labels.h"
#include "ui/wizards/setuppartner/setuprules.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente::ui
{
PartnerPage::PartnerPage(SetupDraft &draft, const SetupServices &services, const QString &suggestion)
    //: Name of a wizard step
    : WizardPage(tr("Partner"), tr("Who do you want to work with?")), m_draft(draft), m_services(services),
      m_edit(new QLineEdit(suggestion, this)), m_card(new Card(this))
{
    //: %1 is the own tenant
    setLead(tr("You set up %1. Nothing is sent to any tenant before you have seen and confirmed every change.")
                .arg(draft.ownName()));
    auto *label = new QLabel(tr("&Domain or tenant ID of the partner"), this);
    label->setBuddy(m_edit);
    m_edit->setPlaceholderText(u"fabrikam.com"_s);
    m_edit->setAccessibleName(tr("Domain or tenant ID of the partner"));
    auto *lookUpButton = new QPushButton(tr("&Look up"), this);
    lookUpButton->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_edit, 1);
    line->addWidget(lookUpButton);
    body()->addWidget(label);
    body()->addLayout(line);
    body()->addWidget(m_card);
    body()->addStretch();
    m_card->hide();

    connect(m_edit, &QLineEdit::textChanged, this, &PartnerPage::forget);
    connect(lookUpButton, &QPushButton::clicked, this, &PartnerPage::check);
}

bool PartnerPage::isFilledIn() const
{
    return !m_edit->text().trimmed().isEmpty();
}

void PartnerPage::forget()
{
    giveUp(); // whatever is under way is about what was typed before
    m_draft.partner.reset();
    m_draft.partnerSide.reset();
    m_draft.partnerUnread.reset();
    m_card->hide();
    clearProblem();
    Q_EMIT completeChanged();
}

void PartnerPage::evaluate()
{
    const QString typed = m_edit->text().trimmed();
    if (m_draft.partner && m_draft.typed == typed) {
        pass();
        return;
    }
    if (const QString problem = SetupRules::problemWithInput(m_draft, typed); !problem.isEmpty()) {
        fail(problem);
        return;
    }
    lookUp(typed);
}

void PartnerPage::lookUp(const QString &typed)
{
    await<TenantName>(tr("Looking up %1…").arg(typed), m_services.findTenant(typed),
                      [this, typed](const TenantName &found) { take(typed, found); });
}

void PartnerPage::take(const QString &typed, const TenantName &found)
{
    if (typed != m_edit->text().trimmed())
        return;
    if (const QString problem = SetupRules::problemWithPartner(m_draft, found); !problem.isEmpty()) {
        fail(problem);
        return;
    }
    m_draft.typed = typed;
    m_draft.partner = found;
    if (m_services.isSignedIn(found.tenantId)) {
        readPartnerSide();
    } else {
        settle();
    }
}

void PartnerPage::readPartnerSide()
{
    await<SnapshotPtr>(
        tr("Reading %1…").arg(m_draft.partnerName()), m_services.read(m_draft.partner->tenantId),
        [this](const SnapshotPtr &snapshot) {
            m_draft.partnerSide = snapshot;
            settle();
        },
        [this](const Error &error) {
            // Our own side can be set up all the same; the card says why theirs cannot.
            m_draft.partnerUnread = error;
            settle();
        });
}

void PartnerPage::settle()
{
    SetupRules::chooseAsNow(m_draft);
    showPartner();
    pass();
}

void PartnerPage::showPartner()
{
    delete m_facts;
    m_facts = new QWidget(m_card);
    auto *layout = new QVBoxLayout(m_facts);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addWidget(headingLabel(m_draft.partnerName(), 2, m_facts), 1);
    top->addWidget(m_draft.partnerSide ? pillLabel(tr("Signed in"), Tone::Good, m_facts)
                                       : pillLabel(tr("Not signed in"), Tone::Neutral, m_facts));
    layout->addLayout(top);
    //: %1 is a tenant id
    const QString id = tr("Tenant ID %1").arg(m_draft.partner->tenantId);
    layout->addWidget(quietLabel(m_draft.partner->defaultDomain + u" · "_s + id, m_facts));

    QStringList sentences;
    sentences << (m_draft.hasPartnerEntry()
                      ? tr("There are settings for this partner already. Only what you choose here is changed.")
                      : tr("There are no settings for this partner yet. They are created."));
    if (m_draft.partnerSide)
        sentences << tr("You are signed in on their side too, so both sides can be set up together.");
    else if (m_draft.partnerUnread)
        //: %1 is a sentence that says why
        sentences
            << tr("Their side could not be read, so only yours is set up. %1").arg(m_draft.partnerUnread->message);
    else
        sentences << tr("Their side is not signed in here. At the end you get a text for their administrator.");
    for (const QString &sentence : sentences)
        layout->addWidget(wrappedLabel(sentence, m_facts));
    m_card->body()->addWidget(m_facts);
    m_card->setAccessibleName(m_draft.partnerName());
    m_card->setAccessibleDescription(id + u' ' + sentences.join(u' '));
    m_card->show();
}
} // namespace entente::ui
