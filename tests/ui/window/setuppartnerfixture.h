// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/jobs.h"
#include "tests/support/plans.h"
#include "ui/wizards/common/wizardpage.h"
#include "ui/wizards/setuppartner/wizard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::test
{
using namespace Qt::StringLiterals;
using namespace ui;

using Hits = std::vector<DirectoryObject>;

inline DirectoryObject group(const QString &id, const QString &name)
{
    DirectoryObject object;
    object.id = id;
    object.name = knownName(ObjectKind::Group, name);
    return object;
}

inline bool says(QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

/// The wizard on stand-ins: Contoso is ours, fabrikam.example is found.
class SetupPartner : public ::testing::Test
{
protected:
    SetupPartner()
    {
        Snapshot contoso = emptyTenant(contosoId, u"Contoso"_s);
        contoso.tenant.roles = {u"194ae4cb-b126-40b2-bd5b-6091b380977d"_s};
        own = shared(contoso);
        found.tenantId = fabrikamId;
        found.displayName = u"Fabrikam"_s;
        found.defaultDomain = u"fabrikam.example"_s;
        services.findTenant = [this](const QString &text) {
            lookedUp << text;
            return slowLookUp ? jobs.endless<TenantName>() : jobs.with<TenantName>(found);
        };
        services.isSignedIn = [this](const QString &) {
            return theirsSignedIn;
        };
        services.read = [this](const QString &id) {
            return jobs.with<SnapshotPtr>(id == contosoId ? Result<SnapshotPtr>(own) : theirs);
        };
        services.searchGroups = [this](const QString &tenantId, const QString &) {
            searchedIn << tenantId;
            return jobs.with<Hits>(Hits{group(projectDelta, u"Project Delta"_s)});
        };
        services.lookUpNames = [this](const QString &tenantId, const std::vector<ObjectRef> &objects) {
            namesAskedOf << tenantId;
            NamesFound answer;
            for (const ObjectRef &object : objects)
                if (const auto known = directory.find(object.id))
                    answer.names.add(object.id, *known);
            return jobs.with<NamesFound>(answer);
        };
        services.apply = [this](const Plan &plan) {
            applied.push_back(plan);
            ApplyReport report;
            for (const TenantPlan &tenant : plan.tenants)
                for (const PlanStep &step : tenant.steps) {
                    StepReport done;
                    done.tenantId = tenant.tenantId;
                    done.stepId = step.id;
                    done.state = StepState::Done;
                    report.steps.push_back(done);
                }
            return jobs.with<ApplyReport>(report);
        };
    }
    void open(const QString &suggestion = u"fabrikam.example"_s)
    {
        wizard = std::make_unique<SetupPartnerWizard>(services, own, suggestion);
        wizard->show();
    }
    WizardPage *page() { return qobject_cast<WizardPage *>(wizard->currentPage()); }
    template <class T>
    T *part()
    {
        return page()->findChild<T *>();
    }
    bool goOn(int to)
    {
        wizard->next();
        return QTest::qWaitFor([this, to] { return wizard->currentId() == to; });
    }
    void choose(const QString &beginning)
    {
        for (auto *box : page()->findChildren<QAbstractButton *>())
            if (box->text().startsWith(beginning))
                box->click();
    }
    /// Up to the page "For whom?", sharing in both directions.
    void toPeople()
    {
        open();
        ASSERT_TRUE(goOn(SetupPartnerWizard::SharePageId));
        choose(u"People of Contoso"_s);
        choose(u"People of Fabrikam"_s);
        ASSERT_TRUE(goOn(SetupPartnerWizard::PeoplePageId));
    }

    JobMaker jobs;
    SnapshotPtr own;
    TenantName found;
    Result<SnapshotPtr> theirs = shared(emptyTenant(fabrikamId, u"Fabrikam"_s));
    bool theirsSignedIn = false;
    bool slowLookUp = false;
    QStringList lookedUp, searchedIn, namesAskedOf;
    NameBook directory; ///< who is found by their id
    std::vector<Plan> applied;
    SetupServices services;
    std::unique_ptr<SetupPartnerWizard> wizard;
};
} // namespace entente::test
