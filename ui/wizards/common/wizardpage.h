// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job.h"

#include <QPointer>
#include <QWizardPage>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace entente::ui
{
class MessageStrip;

/// A wizard page whose check may take a while: Next starts evaluate() and goes on when that says so. A failure is shown
/// in the page; Back and Cancel always work and end what is under way.
class WizardPage : public QWizardPage
{
    Q_OBJECT
public:
    /// `step` is the page's short name in the list of steps, `heading` its title.
    WizardPage(const QString &step, const QString &heading, QWidget *parent = nullptr);
    ~WizardPage() override;

    QString step() const { return m_step; }
    bool isBusy() const { return m_busy; }
    /// The failure that is shown; empty while there is none.
    QString problem() const;

    bool validatePage() final;
    bool isComplete() const final { return !m_busy && isFilledIn(); }
    void cleanupPage() override;

    /// Tab goes through the page as it is seen: the message comes after the body.
    void arrangeTabs();
    /// Gives the keys to the first control of the body that takes them; to the page itself while there is none.
    void focusFirst();

Q_SIGNALS:
    /// There are controls on the page that were not there when it was opened.
    void grown();

protected:
    /// What the page shows goes here.
    QVBoxLayout *body() const { return m_body; }
    /// Sentence below the heading.
    void setLead(const QString &text);

    /// Whether Next may be pressed; the page emits completeChanged() when it changes.
    virtual bool isFilledIn() const { return true; }
    /// Checks the page and calls pass() or fail(), at once or when a job that it awaits has ended.
    virtual void evaluate() { pass(); }
    /// Runs evaluate() without going on afterwards.
    void check();

    void pass();
    void fail(const Error &error);
    void fail(const QString &sentence);
    void clearProblem();
    /// Ends the job that the page awaits, if any; nothing of it comes any more.
    void giveUp();

    /// Shows that the page is busy until the job ends. A failure goes to fail() unless `whenFailed` is given.
    template <class T>
    void await(const QString &busyText, JobOf<T> *job, std::function<void(const T &)> whenDone,
               std::function<void(const Error &)> whenFailed = {})
    {
        begin(busyText, job);
        connect(job, &Job::finished, this, [this, job, whenDone, whenFailed] {
            if (job != m_job)
                return; // given up meanwhile
            end();
            if (job->result())
                whenDone(*job->result());
            else if (whenFailed)
                whenFailed(job->error() ? *job->error() : Error());
            else
                fail(*job->error());
        });
    }

private:
    void begin(const QString &busyText, Job *job);
    void end();
    void setBusy(bool busy);

    QString m_step;
    QLabel *m_lead;
    QVBoxLayout *m_body;
    QWidget *m_busyLine;
    QLabel *m_busyText;
    QProgressBar *m_busyBar;
    MessageStrip *m_message;
    QPointer<Job> m_job;
    bool m_busy = false;
    bool m_passed = false;
    bool m_inside = false; ///< inside validatePage() or check(): pass() need not press Next
    bool m_stay = false;   ///< evaluate() was started by check()
};
} // namespace entente::ui
