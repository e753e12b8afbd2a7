// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/dialoghooks.h"

#include "core/engine/planner.h"
#include "core/engine/plantitle.h"
#include "ui/dialogs/messagebox.h"
#include "ui/history/historytab.h"
#include "ui/plan/reviewdialog.h"
#include "ui/signin/addtenantdialog.h"
#include "ui/wizards/setuppartner/wizard.h"

#include <QUuid>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
struct DialogHooks {
    Q_DECLARE_TR_FUNCTIONS(DialogHooks)
};

void readAgain(Session &session, const QString &tenantId)
{
    for (const SideId id : bothSides) {
        if (session.side(id).isLive() && session.side(id).tenantId() == tenantId)
            session.refresh(id);
    }
}

/// After a run: what it wrote shows in the window, and what it meant to write is no longer pending.
void readAgainAll(Session &session, const ApplyReport &report)
{
    QStringList tenants;
    for (const StepReport &step : report.steps)
        tenants << step.tenantId;
    tenants.removeDuplicates();
    for (const QString &tenantId : tenants)
        readAgain(session, tenantId);
    session.noteRun();
}

/// The side that we set up from: live, with the chosen partner on the other one where possible.
std::optional<SideId> ownSide(const Session &session, const QString &partnerTenantId)
{
    for (const SideId id : bothSides) {
        const Side &side = session.side(id);
        if (side.isReadLive() && side.tenantId() != partnerTenantId)
            return id;
    }
    return std::nullopt;
}

/// A domain to begin with: that of the partner that was chosen, else of the other side.
QString suggestion(const Session &session, SideId own, const QString &partnerTenantId)
{
    const Side &other = session.side(otherSide(own));
    if (partnerTenantId.isEmpty() || other.tenantId() == partnerTenantId)
        return other.domain();
    const auto known = session.side(own).snapshot->names.find(partnerTenantId);
    return known && !known->detail.isEmpty() ? known->detail : partnerTenantId;
}

void setUpPartner(Session &session, const QString &partnerTenantId, QWidget *parent)
{
    const auto own = ownSide(session, partnerTenantId);
    if (!own)
        return;
    auto *wizard = new SetupPartnerWizard(session.workbench(), session.side(*own).snapshot,
                                          suggestion(session, *own, partnerTenantId), parent);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    // At once, since a person may close the wizard before its last page; and when that page knows more.
    QObject::connect(wizard, &SetupPartnerWizard::applied, &session,
                     [&session](const ApplyReport &report) { readAgainAll(session, report); });
    QObject::connect(wizard, &SetupPartnerWizard::readBack, &session,
                     [&session](const SnapshotPtr &snapshot) { readAgain(session, snapshot->tenant.id); });
    QObject::connect(wizard, &SetupPartnerWizard::readAgainWanted, &session,
                     [&session](const QString &tenantId) { readAgain(session, tenantId); });
    wizard->open();
}

/// What a plan is made against: as read from the tenant itself, never a snapshot file. Null: not read yet.
SnapshotPtr liveSnapshot(const Session &session, const QString &tenantId)
{
    const auto side = session.sideOf(tenantId);
    return side && session.side(*side).isLive() ? session.side(*side).snapshot : nullptr;
}

QString leftOutSentence(const Session &session, const QString &tenantId)
{
    const int count = static_cast<int>(session.pending().of(tenantId).size());
    //: %1 is a tenant
    return DialogHooks::tr("%n pending change(s) on %1 left out, because the tenant has not been read. Refresh it and "
                           "review again.",
                           nullptr, count)
        .arg(session.nameOf(tenantId));
}

/// `plan` gets a part for every tenant that was read; the others are named in the warnings.
Result<PlanContext> planPending(const Session &session, Plan *plan)
{
    PlanContext context;
    context.names = session.names();
    plan->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan->madeAt = QDateTime::currentDateTimeUtc();
    for (const QString &tenantId : session.pendingTenants()) {
        const SnapshotPtr snapshot = liveSnapshot(session, tenantId);
        if (!snapshot) {
            context.warnings << leftOutSentence(session, tenantId);
            continue;
        }
        const std::vector<Change> &changes = session.pending().of(tenantId);
        if (const auto broken = checkRules(*snapshot, changes, &context.warnings))
            return failure(*broken);
        auto steps = makeTenantPlan(*snapshot, changes, context.names);
        if (!steps)
            return failure(steps.error());
        plan->tenants.push_back(std::move(*steps));
        context.snapshots.insert(tenantId, snapshot);
    }
    plan->title = changesTitle(*plan);
    if (plan->tenants.empty())
        return failure(ErrorKind::Unavailable, u"review.notRead"_s, context.warnings.join(u'\n'));
    return context;
}

void review(Session &session, QWidget *parent)
{
    Plan plan;
    const Result<PlanContext> context = planPending(session, &plan);
    if (!context) {
        MessageBox::inform(parent, DialogHooks::tr("Cannot make a plan"), context.error().message);
        return;
    }
    auto *dialog = new ReviewDialog(session.workbench(), plan, *context, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReviewDialog::applied, &session,
                     [&session](const ApplyReport &report) { readAgainAll(session, report); });
    QObject::connect(dialog, &ReviewDialog::readAgainWanted, &session,
                     [&session](const QString &tenantId) { readAgain(session, tenantId); });
    dialog->open();
}

void addTenant(Session &session, const QString &defaultCloud, QWidget *parent,
               const std::function<void(QString)> &added)
{
    auto *dialog = new AddTenantDialog(session.workbench(), defaultCloud, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &AddTenantDialog::tenantAdded, &session,
                     [added](const TenantStatus &tenant) { added(tenant.entry.tenantId); });
    dialog->open();
}

TabPanel *makeHistory(Session &session, QWidget *parent)
{
    auto *tab = new HistoryTab(session.workbench(), parent);
    const auto learn = [tab, &session] {
        tab->setNames(session.names());
    };
    QObject::connect(&session, &Session::snapshotChanged, tab, learn);
    // Out of sight it reads the newest runs when it is looked at.
    QObject::connect(&session, &Session::runApplied, tab, [tab] {
        if (tab->isVisible())
            tab->refresh();
    });
    learn();
    return tab;
}
} // namespace

void addDialogs(ShellHooks &hooks, const QString &defaultCloud)
{
    hooks.setUpPartner = setUpPartner;
    hooks.review = review;
    hooks.addTenant = [defaultCloud](Session &session, QWidget *parent, const std::function<void(QString)> &added) {
        addTenant(session, defaultCloud, parent, added);
    };
    hooks.furtherTabs.push_back({&HistoryTab::title, makeHistory});
}
} // namespace entente::ui
