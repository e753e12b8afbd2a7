// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/interrupts.h"
#include "core/base/plainname.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace entente::cli
{
Session::Session(Terminal &terminal, AppOptions options, QString clientId, Interrupts *interrupts)
    : m_terminal(terminal), m_options(std::move(options)), m_clientId(std::move(clientId)), m_interrupts(interrupts)
{
    if (interrupts)
        connect(interrupts, &Interrupts::interrupted, this, &Session::interrupted);
}

Session::~Session() = default;

Result<Workbench *> Session::workbench()
{
    if (m_workbench)
        return m_workbench.get();
    auto made = makeWorkbench(m_options);
    if (!made)
        return failure(made.error());
    m_workbench = std::move(*made);
    connect(m_workbench.get(), &Workbench::browserWanted, this, &Session::showBrowserAddress);
    connect(m_workbench.get(), &Workbench::deviceCodeWanted, this,
            [this](const QString &code, const QUrl &address, const QDateTime &, const QString &tenant) {
                showDeviceCode(code, address, tenant);
            });
    return m_workbench.get();
}

ExitCode Session::fail(const Error &error)
{
    m_terminal.note(u"ententectl: "_s + error.message);
    if (!error.detail.isEmpty() && error.detail != error.message)
        m_terminal.note(u"  "_s + error.detail);
    if (!error.requestId.isEmpty())
        m_terminal.note(u"  "_s + QCoreApplication::translate("Cli", "Request ID: %1").arg(error.requestId));
    Json document = Json::object();
    document["error"] = toJson(error);
    m_terminal.print(document);
    return exitCodeFor(error);
}

void Session::runLoop(QEventLoop &loop)
{
    if (m_interrupts)
        m_interrupts->watch(true);
    loop.exec();
    if (m_interrupts)
        m_interrupts->watch(false);
}

Answer Session::confirm(const QString &question)
{
    if (m_interrupts)
        m_interrupts->watch(true);
    const Answer answer = m_terminal.confirm(question, m_interrupts ? m_interrupts->readEnd() : -1);
    if (m_interrupts)
        m_interrupts->watch(false);
    return answer;
}

QString nameWithDomain(const QString &name, const QString &domain)
{
    if (name.isEmpty() || name == domain)
        return domain;
    return domain.isEmpty() ? name : u"%1 (%2)"_s.arg(name, domain);
}

std::optional<TenantStatus> Session::known(const QString &tenant) const
{
    return m_workbench ? m_workbench->tenant(tenant, m_options.cloud) : std::nullopt;
}

QString Session::calledTenant(const QString &tenant, const QString &name) const
{
    const auto status = known(tenant);
    if (!status)
        return nameWithDomain(name, plainName(tenant));
    const QString called = nameWithDomain(status->entry.displayName, status->entry.domain);
    return status->practice ? called + u' ' + practiceMark() : called;
}

bool Session::isPractice(const QString &tenantId) const
{
    const auto status = known(tenantId);
    return status && status->practice;
}

QString practiceMark()
{
    return QCoreApplication::translate("Cli", "(practice tenant)");
}

void Session::showBrowserAddress(const QUrl &address, const QString &tenant)
{
    m_terminal.note(QCoreApplication::translate("Cli", "To sign in to %1, use the browser. If none opens, copy this "
                                                       "address into one:")
                        .arg(calledTenant(tenant)));
    const QString text = QString::fromLatin1(address.toEncoded());
    m_terminal.note(text);
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (opener.isEmpty())
        return;
    QProcess process; // its chatter stays out of our streams
    process.setProgram(opener);
    process.setArguments({text});
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.startDetached();
}

void Session::showDeviceCode(const QString &code, const QUrl &address, const QString &tenant)
{
    m_terminal.note(QCoreApplication::translate("Cli", "To sign in to %1, open %2 on any device and type the code %3.")
                        .arg(calledTenant(tenant), address.toString(), code));
}
} // namespace entente::cli
