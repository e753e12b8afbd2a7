// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/peoplepage.h"

#include "ui/wizards/setuppartner/audiencebox.h"
#include "ui/wizards/setuppartner/capability.h"
#include "ui/wizards/setuppartner/setuprules.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace entente::ui
{
PeoplePage::PeoplePage(SetupDraft &draft, const SetupServices &services)
    //: Name of a wizard step: who takes part
    : WizardPage(tr("People"), tr("For whom?")), m_draft(draft), m_services(services)
{
    setLead(tr("A group keeps the circle small and is easier to end later. Members of a group count; groups within it "
               "may not."));
}

void PeoplePage::cleanupPage()
{
    // What was chosen stands in the draft. The boxes go: names that are still being looked up for them must not come
    // into the choice for another partner.
    delete m_content;
    m_content = nullptr;
    WizardPage::cleanupPage();
}

void PeoplePage::initializePage()
{
    delete m_content;
    auto *scroll = new QScrollArea(this);
    m_content = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("People"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    scroll->setWidget(page);

    const QString ours = m_draft.ownName();
    const QString theirs = m_draft.partnerName();
    const auto theirDirectory =
        m_draft.partnerSide ? std::optional(questionsTo(m_draft.partner->tenantId)) : std::nullopt;
    for (const Capability &capability : capabilities()) {
        Audiences &people = m_draft.people[capability.id];
        if (m_draft.wish.*capability.outbound.wish)
            addBox(capabilityText(capability.outbound.who).arg(ours, theirs), ours, people.outbound,
                   questionsTo(m_draft.own->tenant.id));
        if (m_draft.wish.*capability.inbound.wish)
            addBox(capabilityText(capability.inbound.who).arg(theirs, ours), theirs, people.inbound, theirDirectory);
    }
    layout->addStretch();
    body()->addWidget(scroll, 1);
}

DirectoryQuestions PeoplePage::questionsTo(const QString &tenantId) const
{
    DirectoryQuestions questions;
    questions.search = [services = &m_services, tenantId](const QString &text) {
        return services->searchGroups(tenantId, text);
    };
    questions.lookUpNames = [services = &m_services, tenantId](const std::vector<ObjectRef> &objects) {
        return services->lookUpNames(tenantId, objects);
    };
    return questions;
}

void PeoplePage::addBox(const QString &title, const QString &tenantName, Audience &audience,
                        const std::optional<DirectoryQuestions> &directory)
{
    QWidget *page = static_cast<QScrollArea *>(m_content)->widget();
    auto *box = new AudienceBox(title, tenantName, audience, directory, page);
    page->layout()->addWidget(box);
    connect(box, &AudienceBox::changed, this, &PeoplePage::clearProblem);
}

void PeoplePage::evaluate()
{
    const QString problem = SetupRules::problemWithPeople(m_draft);
    if (problem.isEmpty())
        pass();
    else
        fail(problem);
}
} // namespace entente::ui
