// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/common/wizardpage.h"

#include "ui/parts/labels.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/taborder.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWizard>

namespace entente::ui
{
namespace
{
bool takesKeys(const QWidget &widget, const QWidget &page)
{
    // Tab passes by a choice that is not the chosen one, and a scroll area is only there for what is in it.
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisibleTo(&page) && widget.isEnabled() &&
           !(radio && !radio->isChecked()) && !qobject_cast<const QScrollArea *>(&widget);
}
} // namespace

WizardPage::WizardPage(const QString &step, const QString &heading, QWidget *parent)
    : QWizardPage(parent), m_step(step), m_lead(quietLabel({}, this)), m_body(new QVBoxLayout),
      m_busyLine(new QWidget(this)), m_busyText(quietLabel({}, m_busyLine)), m_busyBar(new QProgressBar(m_busyLine)),
      m_message(new MessageStrip(this))
{
    setAccessibleName(heading);
    m_lead->hide();
    m_busyBar->setRange(0, 0);
    m_busyBar->setTextVisible(false);
    m_busyBar->setAccessibleName(tr("Progress"));
    auto *busy = new QHBoxLayout(m_busyLine);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->addWidget(m_busyText, 1);
    busy->addWidget(m_busyBar, 1);
    m_busyLine->hide();

    auto *layout = new QVBoxLayout(this);
    const int em = fontMetrics().averageCharWidth();
    layout->setContentsMargins(2 * em, 2 * em, 2 * em, em);
    layout->setSpacing(em);
    m_body->setSpacing(em);
    layout->addWidget(headingLabel(heading, 1, this));
    layout->addWidget(m_lead);
    layout->addSpacing(em);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_busyLine);
    layout->addWidget(m_message);
}

WizardPage::~WizardPage()
{
    giveUp();
}

QString WizardPage::problem() const
{
    return m_message->text();
}

void WizardPage::setLead(const QString &text)
{
    m_lead->setText(text);
    m_lead->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

bool WizardPage::validatePage()
{
    // QWizard asks once more when the evaluation has passed and pressed Next itself.
    if (!m_passed) {
        clearProblem();
        m_stay = false;
        m_inside = true;
        evaluate();
        m_inside = false;
    }
    return std::exchange(m_passed, false);
}

void WizardPage::check()
{
    if (m_busy)
        return;
    clearProblem();
    m_stay = true;
    m_inside = true;
    evaluate();
    m_inside = false;
}

void WizardPage::pass()
{
    if (m_stay)
        return;
    m_passed = true;
    if (!m_inside && wizard() && wizard()->currentPage() == this)
        wizard()->next();
}

void WizardPage::fail(const Error &error)
{
    m_message->showError(error);
    Q_EMIT grown(); // by the button that copies it
}

void WizardPage::fail(const QString &sentence)
{
    m_message->showText(Tone::Bad, sentence);
}

void WizardPage::clearProblem()
{
    m_passed = false;
    m_message->clear();
}

void WizardPage::cleanupPage()
{
    // What was filled in stays for when the person comes back.
    giveUp();
    clearProblem();
}

void WizardPage::arrangeTabs()
{
    const auto ofMessage = m_message->findChildren<QPushButton *>();
    tabAfterAll(this, QList<QWidget *>(ofMessage.begin(), ofMessage.end()));
}

void WizardPage::focusFirst()
{
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && !m_message->isAncestorOf(next) && takesKeys(*next, *this)) {
            next->setFocus();
            return;
        }
    }
    setFocus();
}

void WizardPage::begin(const QString &busyText, Job *job)
{
    m_job = job;
    m_busyText->setText(busyText);
    setBusy(true);
}

void WizardPage::end()
{
    m_job = nullptr;
    setBusy(false);
}

void WizardPage::giveUp()
{
    if (m_job)
        m_job->cancel();
    if (m_busy)
        end();
}

void WizardPage::setBusy(bool busy)
{
    m_busy = busy;
    m_busyLine->setVisible(busy);
    Q_EMIT completeChanged();
}
} // namespace entente::ui
