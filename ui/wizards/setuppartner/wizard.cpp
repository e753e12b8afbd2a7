// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/wizard.h"

#include "ui/parts/fitted.h"
#include "ui/parts/labels.h"
#include "ui/parts/taborder.h"
#include "ui/theme/theme.h"
#include "ui/wizards/common/steplist.h"
#include "ui/wizards/setuppartner/applypage.h"
#include "ui/wizards/setuppartner/partnerpage.h"
#include "ui/wizards/setuppartner/peoplepage.h"
#include "ui/wizards/setuppartner/resultpage.h"
#include "ui/wizards/setuppartner/reviewpage.h"
#include "ui/wizards/setuppartner/sharepage.h"
#include "ui/wizards/setuppartner/trustpage.h"

#include <QAbstractButton>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace entente::ui
{
SetupPartnerWizard::SetupPartnerWizard(Workbench &workbench, SnapshotPtr own, const QString &suggestion,
                                       QWidget *parent)
    : SetupPartnerWizard(servicesOf(workbench, own->tenant.id), own, suggestion, parent)
{
    m_applyPage->view()->attach(workbench);
}

SetupPartnerWizard::SetupPartnerWizard(SetupServices services, SnapshotPtr own, const QString &suggestion,
                                       QWidget *parent)
    : QWizard(parent), m_services(std::move(services))
{
    m_draft.own = std::move(own);
    setWindowTitle(tr("Set up partner"));
    setWizardStyle(ModernStyle);
    setOption(NoBackButtonOnStartPage);
    setOption(NoBackButtonOnLastPage);
    setOption(NoCancelButtonOnLastPage);
    addPages(suggestion);
    m_steps = new StepList(*this);
    setSideWidget(m_steps);
    nameButtons();
    connect(this, &QWizard::currentIdChanged, this, &SetupPartnerWizard::welcome);
    const int em = fontMetrics().averageCharWidth();
    resize(fitted(QSize(em * 130, em * 92), this));
}

void SetupPartnerWizard::addPages(const QString &suggestion)
{
    m_applyPage = new ApplyPage(m_draft, m_services);
    auto *result = new ResultPage(m_draft, m_services);
    setPage(PartnerPageId, new PartnerPage(m_draft, m_services, suggestion));
    setPage(SharePageId, new SharePage(m_draft));
    setPage(PeoplePageId, new PeoplePage(m_draft, m_services));
    setPage(TrustPageId, new TrustPage(m_draft));
    setPage(ReviewPageId, new ReviewPage(m_draft));
    setPage(ApplyPageId, m_applyPage);
    setPage(ResultPageId, result);
    for (const int id : pageIds())
        connect(qobject_cast<WizardPage *>(page(id)), &WizardPage::grown, this, &SetupPartnerWizard::arrangeTabs);
    connect(m_applyPage, &ApplyPage::applied, this, &SetupPartnerWizard::applied);
    connect(m_applyPage->view(), &ApplyView::readAgainWanted, this, &SetupPartnerWizard::readAgainWanted);
    connect(result, &ResultPage::readBack, this, &SetupPartnerWizard::readBack);
}

void SetupPartnerWizard::nameButtons()
{
    // Said here, since Qt's own texts are missing in Swedish and use one mnemonic twice in Dutch.
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(CommitButton, tr("&Apply"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonText(CancelButton, tr("Cancel"));
    for (const WizardButton which : {NextButton, CommitButton, FinishButton})
        giveLook(button(which), u"primary"_s);
}

void SetupPartnerWizard::welcome()
{
    arrangeTabs();
    if (auto *page = qobject_cast<WizardPage *>(currentPage()))
        page->focusFirst();
}

void SetupPartnerWizard::arrangeTabs()
{
    auto *page = qobject_cast<WizardPage *>(currentPage());
    if (!page)
        return; // the wizard begins anew
    page->arrangeTabs();
    tabAfterAll(this, {button(BackButton), button(NextButton), button(CommitButton), button(FinishButton),
                       button(CancelButton)});
    if (focusWidget() == page) // it had nothing on it that takes keys; it may have now
        page->focusFirst();
}

void SetupPartnerWizard::reject()
{
    // Once changes go out, Stop and Escape ask, and end the run; the window stays to show what was done.
    if (m_applyPage->view()->isRunning())
        m_applyPage->view()->confirmStop();
    else if (currentPage() == m_applyPage && m_applyPage->isComplete())
        next(); // what was sent is read back and shown, however the person leaves this page
    else
        QWizard::reject();
}

void SetupPartnerWizard::paintEvent(QPaintEvent *event)
{
    QWizard::paintEvent(event);
    // The steps stand on a panel that reaches to the window's edges, past the margins of the wizard's own layout.
    const QRect steps(m_steps->mapTo(this, QPoint(0, 0)), m_steps->size());
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, steps.right() + 1, steps.bottom() + 1 + steps.top()), colors().panel);
}
} // namespace entente::ui
