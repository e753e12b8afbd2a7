// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/applying.h"
#include "app/cli/command.h"
#include "app/cli/comparetext.h"
#include "app/cli/historytext.h"
#include "app/cli/planning.h"
#include "app/cli/plantext.h"
#include "app/cli/sides.h"
#include "app/common/practicehost.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
/// The main job on two practice tenants, one chapter after another. Every chapter fails the tour when it fails.
class Tour
{
public:
    Tour(Session &session, PracticeHost &host) : m_session(session), m_tenants(host.tenants()) {}

    Result<ExitCode> run();

private:
    Result<bool> signIn();
    Result<bool> read();
    CompareResult compareNow();
    Result<bool> plan();
    Result<bool> apply();
    Result<bool> history();
    void chapter(const QString &title);

    const TenantEntry &contoso() const { return m_tenants.at(0); }
    const TenantEntry &fabrikam() const { return m_tenants.at(1); }

    Session &m_session;
    std::vector<TenantEntry> m_tenants;
    Side m_left, m_right;
    Plan m_plan;
    ApplyReport m_report;
    Json m_document = Json::object();
    int m_chapter = 0;
};

void Tour::chapter(const QString &title)
{
    m_session.terminal().print();
    m_session.terminal().print(u"== %1. %2"_s.arg(++m_chapter).arg(title));
}

Result<bool> Tour::signIn()
{
    chapter(QCoreApplication::translate("Cli", "Sign in to two practice tenants"));
    const auto workbench = m_session.workbench();
    if (!workbench)
        return failure(workbench.error());
    (*workbench)->addTenants(m_tenants);
    for (const TenantEntry *entry : {&contoso(), &fabrikam()}) {
        const auto status = signedInTenant(m_session, entry->tenantId);
        if (!status)
            return failure(status.error());
        m_session.terminal().print(QCoreApplication::translate("Cli", "Signed in to %1 as %2.")
                                       .arg(status->entry.displayName, status->entry.account.userName));
    }
    return true;
}

Result<bool> Tour::read()
{
    auto left = openSide(m_session, contoso().tenantId);
    if (!left)
        return failure(left.error());
    auto right = openSide(m_session, fabrikam().tenantId);
    if (!right)
        return failure(right.error());
    m_left = std::move(*left);
    m_right = std::move(*right);
    return true;
}

CompareResult Tour::compareNow()
{
    CompareResult result = comparePartnership(*m_left.snapshot, *m_right.snapshot, CompareMode::Mirror);
    printCompare(m_session.terminal(), result, *m_left.snapshot, *m_right.snapshot, true);
    return result;
}

/// A group of Contoso's is to work in Fabrikam's shared channels: out there, in here, and multifactor authentication
/// trusted so that nobody registers twice.
Result<bool> Tour::plan()
{
    chapter(QCoreApplication::translate("Cli", "Plan: one group of Contoso in the shared channels of Fabrikam"));
    const Snapshot &own = *m_left.snapshot;
    const Snapshot &theirs = *m_right.snapshot;
    const auto groups =
        m_session.await((*m_session.workbench())->search(own.tenant.id, ObjectKind::Group, u"Research"_s, 1));
    if (!groups)
        return failure(groups.error());
    PartnerWish wish;
    wish.partnerTenantId = theirs.tenant.id;
    wish.partnerName = theirs.tenant.displayName;
    wish.sharedChannelsOutbound = true;
    for (const DirectoryObject &group : *groups)
        wish.outboundGroups << group.id;
    PartnerWish answer = mirrored(wish, own.tenant.id, own.tenant.displayName);
    answer.trustMfa = true;
    auto here = planFor(own, nameOf(theirs.tenant), changesFor(own, wish));
    if (!here)
        return failure(here.error());
    auto there = planFor(theirs, nameOf(own.tenant), changesFor(theirs, answer));
    if (!there)
        return failure(there.error());
    Review review;
    for (const Side *side : {&m_left, &m_right}) {
        review.names.mergeFrom(side->snapshot->names);
        review.snapshots.insert(side->snapshot->tenant.id, side->snapshot);
    }
    for (const DirectoryObject &group : *groups)
        review.names.add(group.id, group.name);
    m_plan = newPlan(QCoreApplication::translate("Cli", "Shared channels with %1").arg(theirs.tenant.displayName),
                     {std::move(*here), std::move(*there)});
    m_session.terminal().print(planText(m_plan, review));
    m_document["plan"] = entente::toJson(m_plan);
    return true;
}

Result<bool> Tour::apply()
{
    chapter(QCoreApplication::translate("Cli", "Apply, and read back what was done"));
    auto report = applyPlanAndTell(m_session, m_plan);
    if (!report)
        return failure(report.error());
    m_report = std::move(*report);
    m_document["report"] = toJson(m_report);
    return true;
}

Result<bool> Tour::history()
{
    chapter(QCoreApplication::translate("Cli", "History"));
    const auto runs = m_session.await((*m_session.workbench())->history(100, 0));
    if (!runs)
        return failure(runs.error());
    printRuns(m_session.terminal(), runs->runs);
    m_document["history"] = Json::array();
    for (const JournalRun &run : runs->runs)
        m_document["history"].push_back(toJson(run));
    return true;
}

Result<ExitCode> Tour::run()
{
    auto done = signIn();
    if (!done)
        return failure(done.error());
    chapter(QCoreApplication::translate("Cli", "Read both and lay them side by side"));
    if (done = read(); !done)
        return failure(done.error());
    m_document["differencesBefore"] = compareNow().differences();
    if (done = plan(); !done)
        return failure(done.error());
    if (done = apply(); !done)
        return failure(done.error());
    chapter(QCoreApplication::translate("Cli", "The partnership afterwards"));
    if (done = read(); !done)
        return failure(done.error());
    m_document["differencesAfter"] = compareNow().differences();
    if (done = history(); !done)
        return failure(done.error());
    m_session.terminal().print(m_document);
    return exitCodeOf(m_report);
}

ExitCode run(Session &session, const Arguments &)
{
    const auto host = PracticeHost::start();
    if (!host)
        return session.fail(host.error());
    const QTemporaryDir folder; // a rehearsal leaves nothing in the journal of real work
    AppOptions options = session.options();
    options.cloud = (*host)->cloudFile();
    if (options.dataDir.isEmpty())
        options.dataDir = folder.path();
    session.setOptions(options);
    const auto code = Tour(session, **host).run();
    session.close();
    return code ? *code : session.fail(code.error());
}
} // namespace

const Command tourCommand = {
    .name = "tour",
    .summary = QT_TRANSLATE_NOOP("Cli", "Do the whole main job on practice tenants; needs no account and no display."),
    .run = run,
};
} // namespace entente::cli
