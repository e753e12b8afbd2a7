// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jobs.h"
#include "tests/support/plans.h"
#include "tests/support/ui/accessiblewalk.h"
#include "ui/wizards/common/grouppicker.h"
#include "ui/wizards/common/wizardpage.h"
#include "ui/wizards/setuppartner/wizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

using Hits = std::vector<DirectoryObject>;

DirectoryObject group(const QString &id, const QString &name)
{
    DirectoryObject object;
    object.id = id;
    object.name = knownName(ObjectKind::Group, name);
    return object;
}

bool says(QWidget &widget, const QString &text)
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
    QStringList lookedUp, searchedIn;
    std::vector<Plan> applied;
    SetupServices services;
    std::unique_ptr<SetupPartnerWizard> wizard;
};

TEST_F(SetupPartner, ourOwnDomainIsRefusedWithoutAskingAnybody)
{
    open(u"contoso.example"_s);
    wizard->next();
    EXPECT_EQ(wizard->currentId(), SetupPartnerWizard::PartnerPageId);
    EXPECT_FALSE(page()->problem().isEmpty());
    EXPECT_TRUE(lookedUp.isEmpty());
}

TEST_F(SetupPartner, ourselvesUnderAnotherDomainIsRefusedWhenFound)
{
    found.tenantId = contosoId;
    open(u"contoso.onmicrosoft.example"_s);
    wizard->next();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !page()->problem().isEmpty(); }));
    EXPECT_EQ(wizard->currentId(), SetupPartnerWizard::PartnerPageId);
    EXPECT_FALSE(wizard->draft().partner);
}

TEST_F(SetupPartner, anUnknownDomainSaysSoInThePageAndAnotherCanBeTried)
{
    services.findTenant = [this](const QString &text) {
        if (text == u"nobody.example")
            return jobs.with<TenantName>(
                failure(ErrorKind::NotFound, u"Directory_ObjectNotFound"_s, u"No such domain."_s));
        return jobs.with<TenantName>(found);
    };
    open(u"nobody.example"_s);
    wizard->next();
    ASSERT_TRUE(QTest::qWaitFor([this] { return page()->problem() == u"No such domain."; }));
    EXPECT_EQ(namelessControls(wizard.get()), "");
    part<QLineEdit>()->setText(u"fabrikam.example"_s);
    EXPECT_TRUE(page()->problem().isEmpty()) << "it was about another domain";
    EXPECT_TRUE(goOn(SetupPartnerWizard::SharePageId));
}

TEST_F(SetupPartner, nextWaitsForTheLookUpAndCancelEndsIt)
{
    slowLookUp = true;
    open();
    wizard->next();
    EXPECT_TRUE(page()->isBusy());
    EXPECT_FALSE(wizard->button(QWizard::NextButton)->isEnabled());
    page()->cleanupPage();
    EXPECT_FALSE(page()->isBusy());
    EXPECT_TRUE(page()->problem().isEmpty()) << "ending it oneself is no failure";
}

TEST_F(SetupPartner, lookingUpShowsThePartnerAndStaysOnThePage)
{
    open();
    choose(u"&Look up"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*page(), fabrikamId); }));
    EXPECT_EQ(wizard->currentId(), SetupPartnerWizard::PartnerPageId);
    ASSERT_TRUE(goOn(SetupPartnerWizard::SharePageId));
    EXPECT_EQ(lookedUp.size(), 1) << "what was looked up is not asked again";
}

TEST_F(SetupPartner, somethingMustBeSharedBeforeItGoesOn)
{
    open();
    ASSERT_TRUE(goOn(SetupPartnerWizard::SharePageId));
    EXPECT_FALSE(wizard->button(QWizard::NextButton)->isEnabled());
    EXPECT_TRUE(says(*page(), u"Blocked, all users"_s)) << "how it stands now is said beside the choice";
    choose(u"People of Fabrikam"_s);
    EXPECT_TRUE(wizard->button(QWizard::NextButton)->isEnabled());
    EXPECT_TRUE(wizard->draft().wish.sharedChannelsInbound);
    EXPECT_FALSE(wizard->draft().wish.sharedChannelsOutbound);
}

TEST_F(SetupPartner, groupsThatWereMeantMustBeChosen)
{
    toPeople();
    choose(u"Only some groups of Contoso"_s);
    wizard->next();
    EXPECT_EQ(wizard->currentId(), SetupPartnerWizard::PeoplePageId);
    EXPECT_FALSE(page()->problem().isEmpty());
}

TEST_F(SetupPartner, aGroupIsPickedByKeyboard)
{
    toPeople();
    choose(u"Only some groups of Contoso"_s);
    auto *picker = part<GroupPicker>();
    ASSERT_TRUE(picker);
    auto *search = picker->findChild<QLineEdit *>();
    auto *hits = picker->findChildren<QListWidget *>().first();
    QTest::keyClicks(search, u"proj"_s);
    ASSERT_TRUE(QTest::qWaitFor([hits] { return hits->isVisible(); }));
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_EQ(picker->chosen().size(), 1U);
    EXPECT_EQ(picker->chosen()[0].id, projectDelta);
    EXPECT_EQ(searchedIn, QStringList(contosoId));
    EXPECT_EQ(wizard->currentId(), SetupPartnerWizard::PeoplePageId) << "Enter took the hit and not the page";
    auto *list = picker->findChildren<QListWidget *>().last();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_TRUE(picker->chosen().empty());
    EXPECT_EQ(namelessControls(wizard.get()), "");
}

TEST_F(SetupPartner, theirGroupsArePastedWhereTheirDirectoryCannotBeRead)
{
    toPeople();
    choose(u"Only some groups of Fabrikam"_s);
    auto *ids = part<QPlainTextEdit>();
    ASSERT_TRUE(ids);
    ids->setPlainText(u"not an id"_s);
    wizard->next();
    EXPECT_EQ(wizard->currentId(), SetupPartnerWizard::PeoplePageId);
    EXPECT_FALSE(page()->problem().isEmpty());
    ids->setPlainText(u"e0000000-0000-4000-8000-000000000005"_s);
    EXPECT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
}

TEST_F(SetupPartner, fromDomainToResultOnOneSide)
{
    toPeople();
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    EXPECT_TRUE(says(*page(), u"Privacy"_s));
    part<QComboBox>()->setCurrentIndex(1); // accept their multifactor authentication
    ASSERT_TRUE(goOn(SetupPartnerWizard::ReviewPageId));
    EXPECT_TRUE(applied.empty()) << "nothing goes out before it was reviewed";
    EXPECT_TRUE(says(*page(), u"Partner settings: Fabrikam"_s));
    EXPECT_EQ(namelessControls(wizard.get()), "");

    QSignalSpy readBack(wizard.get(), &SetupPartnerWizard::readBack);
    ASSERT_TRUE(goOn(SetupPartnerWizard::ApplyPageId));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page()->isComplete(); }));
    ASSERT_EQ(applied.size(), 1U);
    EXPECT_EQ(applied[0].tenants.size(), 1U);
    ASSERT_TRUE(goOn(SetupPartnerWizard::ResultPageId));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*page(), u"What Contoso has set for Fabrikam"_s); }));
    EXPECT_EQ(readBack.count(), 1);
    ASSERT_TRUE(part<QPlainTextEdit>()) << "the text for their administrator";
    EXPECT_TRUE(part<QPlainTextEdit>()->toPlainText().contains(contosoId));
    EXPECT_EQ(namelessControls(wizard.get()), "");
}

TEST_F(SetupPartner, bothSidesAreSetUpWhereBothAreSignedIn)
{
    theirsSignedIn = true;
    toPeople();
    EXPECT_FALSE(part<QPlainTextEdit>()) << "their directory can be searched";
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::ReviewPageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::ApplyPageId));
    ASSERT_EQ(applied.size(), 1U);
    EXPECT_EQ(applied[0].tenants.size(), 2U);
}

TEST_F(SetupPartner, aSideThatCannotBeReadDoesNotHoldUpOurs)
{
    theirsSignedIn = true;
    theirs = failure(ErrorKind::Network, u"network"_s, u"No connection."_s);
    open();
    ASSERT_TRUE(goOn(SetupPartnerWizard::SharePageId));
    EXPECT_FALSE(wizard->draft().partnerSide);
    wizard->back();
    EXPECT_TRUE(says(*page(), u"No connection."_s));
}

TEST_F(SetupPartner, whereEverythingIsSetAlreadyNothingIsApplied)
{
    Snapshot contoso = emptyTenant(contosoId, u"Contoso"_s);
    addPartner(contoso, fabrikamId, R"({
        "b2bDirectConnectInbound": {
            "usersAndGroups": {"accessType": "allowed", "targets": [{"target": "AllUsers", "targetType": "user"}]},
            "applications": {"accessType": "allowed",
                "targets": [{"target": "Office365", "targetType": "application"}]}}})");
    own = shared(contoso);
    open();
    ASSERT_TRUE(goOn(SetupPartnerWizard::SharePageId));
    choose(u"People of Fabrikam"_s);
    ASSERT_TRUE(goOn(SetupPartnerWizard::PeoplePageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::ReviewPageId));
    EXPECT_TRUE(says(*page(), u"Everything is set like this already."_s));
    ASSERT_TRUE(goOn(SetupPartnerWizard::ResultPageId));
    EXPECT_TRUE(applied.empty());
}

TEST_F(SetupPartner, goingBackKeepsWhatWasFilledIn)
{
    toPeople();
    wizard->back();
    for (auto *box : page()->findChildren<QCheckBox *>())
        EXPECT_TRUE(box->isChecked());
    wizard->back();
    EXPECT_EQ(part<QLineEdit>()->text(), u"fabrikam.example"_s);
}

TEST_F(SetupPartner, noMnemonicIsUsedTwiceOnAPage)
{
    theirsSignedIn = true;
    toPeople();
    for (int i = 0; i < 3; ++i) {
        QStringList mnemonics;
        for (auto *button : wizard->findChildren<QAbstractButton *>())
            if (const auto key = QKeySequence::mnemonic(button->text()); button->isVisible() && !key.isEmpty())
                mnemonics << key.toString();
        const qsizetype all = mnemonics.size();
        EXPECT_EQ(mnemonics.removeDuplicates(), 0) << qPrintable(page()->step()) << " " << all;
        wizard->next();
    }
}
} // namespace
} // namespace entente::ui
