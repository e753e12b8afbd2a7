// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/applyview.h"
#include "ui/plan/planview.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace entente
{
class Workbench;
}

namespace entente::ui
{
class MessageStrip;

/// Keeps a plan in a file. Workbench::savePlan, or a stand-in.
using SaveFunction = std::function<JobOf<bool> *(const Plan &, const QString &file)>;

/// Shows a plan as old -> new, lets it be saved, and after "Apply" shows how it is carried out. Open it with open() or
/// show(); it deletes itself when closed if told so by the usual attribute.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// `context` with the names of both sides, so that every id in the plan can be told by name.
    ReviewDialog(Workbench &workbench, const Plan &plan, const PlanContext &context, QWidget *parent = nullptr);
    /// With other ways to apply and to save; nothing asks for a sign-in then.
    ReviewDialog(ApplyFunction apply, SaveFunction save, const Plan &plan, const PlanContext &context,
                 QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// The run is over; read the tenants of the plan again. Comes once, the dialog stays open to show the outcome.
    void applied(const entente::ApplyReport &report);
    void readAgainWanted(const QString &tenantId);

private:
    void buildButtons();
    /// Tab goes to the buttons after all that is to be reviewed, whenever that was made.
    void arrangeTabs();
    void showConfirmation();
    void apply();
    void showEnd();
    void save();

    SaveFunction m_save;
    Plan m_plan;
    PlanContext m_context;
    QStackedWidget *m_pages;
    PlanView *m_planView;
    ApplyView *m_applyView;
    QLabel *m_title;
    QLabel *m_lead;
    QLabel *m_toConfirm;
    MessageStrip *m_message;
    QPushButton *m_applyButton;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
    QPushButton *m_stopButton;
    QPushButton *m_copyButton;
    QPushButton *m_closeButton;
};
} // namespace entente::ui
