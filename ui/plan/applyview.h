// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/applier.h"
#include "core/jobs/job.h"
#include "ui/parts/onebyone.h"
#include "ui/plan/stepsmodel.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace entente
{
class Workbench;
}

namespace entente::ui
{
class MessageStrip;
class SignInPanel;
class StepRow;

/// Starts the applying of a plan. Workbench::apply, or a stand-in.
using ApplyFunction = std::function<JobOf<ApplyReport> *(const Plan &)>;

/// A plan while it is applied, step by step, and what became of it. The sign-in that asks for write permission shows
/// up in its top.
class ApplyView : public QWidget
{
    Q_OBJECT
public:
    explicit ApplyView(ApplyFunction apply, QWidget *parent = nullptr);

    /// Shows sign-ins that the workbench asks for while this view is on the screen.
    void attach(Workbench &workbench);

    void start(const Plan &plan, const NameBook &names);
    /// Ends the run after what is under way; `stopping` comes now, and `ended` still.
    void stop();
    /// Asks whether to stop after the step that is under way, and does so when the person agrees; true then, also where
    /// the run has ended while the question stood. Who has agreed is not asked again.
    bool confirmStop();
    /// Until `ended`.
    bool isRunning() const { return m_state != State::Ended; }
    const StepsModel &steps() const { return m_steps; }
    const std::optional<ApplyReport> &report() const { return m_report; }

Q_SIGNALS:
    void stopping(); ///< the step that is under way is the last one
    void ended();    ///< and every step shows what became of it
    void readAgainWanted(const QString &tenantId);

private:
    enum class State { Running, Stopping, Showing, Ended }; ///< Showing: it is over, not all of it is in sight yet

    void buildRows();
    void addRow(int row);
    void showStep(int row);
    void showHeading();
    void endIfShown();
    void showProgress(const QVariant &what);
    void finish(JobOf<ApplyReport> *job);
    void showSummary();

    ApplyFunction m_apply;
    StepsModel m_steps;
    State m_state = State::Ended;
    QPointer<Job> m_job;
    std::optional<ApplyReport> m_report;
    SignInPanel *m_signIn;
    QLabel *m_heading;
    QProgressBar *m_bar;
    MessageStrip *m_summary;
    MessageStrip *m_journal; ///< the history could not keep what was done
    QWidget *m_page;         ///< with the rows
    QVBoxLayout *m_rowsLayout;
    std::vector<StepRow *> m_rows;
    OneByOne m_parts; ///< rows to make, and to show anew
};
} // namespace entente::ui
