// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/dialoghooks.h"

#include "core/engine/planner.h"
#include "ui/dialogs/messagebox.h"
#include "ui/history/historytab.h"
#include "ui/plan/reviewdialog.h"
#include "ui/signin/addtenantdialog.h"
#include "ui/wizards/setuppartner/wizard.h"

#include <QUuid>

namespace entente::ui
{
namespace
{
struct DialogHooks {
    Q_DECLARE_TR_FUNCTIONS(DialogHooks)
};

void readAgain(Session &session, const QString &tenantId)
{
    if (const auto side = session.sideOf(tenantId))
        session.refresh(*side);
}

/// The side that we set up from: live, with the chosen partner on the other one where possible.
std::optional<SideId> ownSide(const Session &session, const QString &partnerTenantId)
{
    for (const SideId id : bothSides) {
        const Side &side = session.side(id);
        if (side.isLive() && side.snapshot && side.tenantId() != partnerTenantId)
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
    QObject::connect(wizard, &SetupPartnerWizard::readBack, &session,
                     [&session](const SnapshotPtr &snapshot) { readAgain(session, snapshot->tenant.id); });
    QObject::connect(wizard, &SetupPartnerWizard::readAgainWanted, &session,
                     [&session](const QString &tenantId) { readAgain(session, tenantId); });
    wizard->open();
}

Result<PlanContext> planPending(const Session &session, Plan *plan)
{
    PlanContext context;
    context.names = session.names();
    plan->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan->madeAt = QDateTime::currentDateTimeUtc();
    plan->title = session.partner().isEmpty() ? DialogHooks::tr("Changes to the default settings")
                                              //: %1 is the partner
                                              : DialogHooks::tr("Changes for %1").arg(session.partnerName());
    for (const QString &tenantId : session.pendingTenants()) {
        const auto side = session.sideOf(tenantId);
        const SnapshotPtr snapshot = side ? session.side(*side).snapshot : nullptr;
        if (!snapshot)
            continue;
        const std::vector<Change> &changes = session.pending().of(tenantId);
        if (const auto broken = checkRules(*snapshot, changes, &context.warnings))
            return failure(*broken);
        auto steps = makeTenantPlan(*snapshot, changes, context.names);
        if (!steps)
            return failure(steps.error());
        plan->tenants.push_back(std::move(*steps));
        context.snapshots.insert(tenantId, snapshot);
    }
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
    QObject::connect(dialog, &ReviewDialog::applied, &session, [&session](const ApplyReport &report) {
        QStringList tenants;
        for (const StepReport &step : report.steps)
            if (!tenants.contains(step.tenantId))
                tenants << step.tenantId;
        for (const QString &tenantId : tenants)
            readAgain(session, tenantId);
    });
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
} // namespace

void addDialogs(ShellHooks &hooks, const QString &defaultCloud)
{
    hooks.setUpPartner = setUpPartner;
    hooks.review = review;
    hooks.addTenant = [defaultCloud](Session &session, QWidget *parent, const std::function<void(QString)> &added) {
        addTenant(session, defaultCloud, parent, added);
    };
    hooks.makeHistory = [](Session &session, QWidget *parent) -> TabPanel * {
        auto *tab = new HistoryTab(session.workbench(), parent);
        const auto learn = [tab, &session] {
            tab->setNames(session.names());
        };
        QObject::connect(&session, &Session::snapshotChanged, tab, learn);
        learn();
        return tab;
    };
}
} // namespace entente::ui
