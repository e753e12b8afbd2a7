// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/terminal.h"
#include "app/common/appcontext.h"

#include <QEventLoop>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace entente::cli
{
class Interrupts;

/// "Contoso (contoso.com)", for names that two tenants may share; either of the two may be empty.
QString nameWithDomain(const QString &name, const QString &domain);
/// What stands behind a practice tenant wherever it is named.
QString practiceMark();

/// What a verb works with: the streams, the options that every verb takes, and the workbench, made when it is first
/// needed. A command line does one thing after another, so jobs are simply waited for.
class Session : public QObject
{
    Q_OBJECT
public:
    /// `interrupts` may be null and outlives this.
    Session(Terminal &terminal, AppOptions options, QString clientId, Interrupts *interrupts);
    ~Session() override;

    Terminal &terminal() { return m_terminal; }
    const AppOptions &options() const { return m_options; }
    const QString &clientId() const { return m_clientId; }
    SignInFlow flow() const { return m_options.deviceCode ? SignInFlow::DeviceCode : SignInFlow::Browser; }

    Result<Workbench *> workbench();
    /// Ends the workbench: nothing of it uses the data folder any more.
    void close() { m_workbench.reset(); }
    /// Another data folder or cloud from now on; before the workbench is made.
    void setOptions(const AppOptions &options) { m_options = options; }

    /// Waits for a job to finish; an interrupt cancels it. `progress` gets what the job reports.
    template <class T>
    Result<T> await(JobOf<T> *job, const std::function<void(const QVariant &)> &progress = {});

    /// Tells the person (and, in JSON, the program) what went wrong.
    ExitCode fail(const Error &error);

    /// What is known here of a tenant (by domain or id), in the cloud that the command line names where it names one:
    /// in another cloud somebody else may have that name.
    std::optional<TenantStatus> known(const QString &tenant) const;
    /// How a line or a question names a tenant (by domain or id), so that no two are taken for one another: "Contoso
    /// (contoso.com)", and whether it is a practice tenant. One that is not known here: with `name` where somebody gave
    /// it one.
    QString calledTenant(const QString &tenant, const QString &name = {}) const;
    bool isPractice(const QString &tenantId) const; ///< false where it is not known here

    /// Asks a person; an interrupt ends that in order too.
    Answer confirm(const QString &question);

    /// Runs the event loop until `loop` is told to end; signals reach interrupted() meanwhile.
    void runLoop(QEventLoop &loop);

Q_SIGNALS:
    void interrupted();

private:
    void showBrowserAddress(const QUrl &address, const QString &tenant);
    void showDeviceCode(const QString &code, const QUrl &address, const QString &tenant);

    Terminal &m_terminal;
    AppOptions m_options;
    QString m_clientId;
    Interrupts *m_interrupts;
    std::unique_ptr<Workbench> m_workbench;
};

template <class T>
Result<T> Session::await(JobOf<T> *job, const std::function<void(const QVariant &)> &progress)
{
    std::optional<Result<T>> result;
    QEventLoop loop;
    connect(job, &Job::finished, &loop, [&result, &loop, job] {
        result.emplace(job->result());
        loop.quit();
    });
    if (progress)
        connect(job, &Job::progress, &loop, progress);
    connect(this, &Session::interrupted, job, &Job::cancel);
    runLoop(loop);
    return std::move(*result);
}
} // namespace entente::cli
