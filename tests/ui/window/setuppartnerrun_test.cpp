// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard from the plan to its result.
#include "tests/support/ui/accessiblewalk.h"
#include "tests/ui/window/setuppartnerfixture.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

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

TEST_F(SetupPartner, nothingIsSentToThePartnerBeforeOurSideIsDone)
{
    services.apply = [this](const Plan &plan) {
        ApplyReport report;
        StepReport stopped;
        stopped.tenantId = contosoId;
        stopped.stepId = plan.tenants.front().steps.front().id;
        stopped.state = StepState::Skipped;
        report.steps.push_back(stopped);
        return jobs.with<ApplyReport>(report);
    };
    toPeople();
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::ReviewPageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::ApplyPageId));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page()->isComplete(); }));
    ASSERT_TRUE(goOn(SetupPartnerWizard::ResultPageId));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*page(), u"What is still to be done"_s); }));
    EXPECT_TRUE(says(*page(), u"comes once every change is made in Contoso"_s));
    EXPECT_FALSE(says(*page(), u"Send this text"_s));
    EXPECT_FALSE(part<QPlainTextEdit>()) << "a letter that says that all is set up";
}

TEST_F(SetupPartner, trustOfAPageThatShowsNoCardAnyMoreIsNotPlanned)
{
    toPeople();
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    part<QComboBox>()->setCurrentIndex(1); // accept their multifactor authentication
    for (int i = 0; i < 2; ++i)
        wizard->back();
    ASSERT_EQ(wizard->currentId(), SetupPartnerWizard::SharePageId);
    choose(u"People of Fabrikam"_s); // not any more
    ASSERT_TRUE(goOn(SetupPartnerWizard::PeoplePageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    EXPECT_FALSE(part<QComboBox>());
    ASSERT_TRUE(goOn(SetupPartnerWizard::ReviewPageId));
    for (const PlanStep &step : wizard->draft().plan.tenants.front().steps)
        EXPECT_FALSE(step.body.contains("inboundTrust")) << step.body.dump();
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

TEST_F(SetupPartner, leavingAFinishedApplyShowsItsResult)
{
    toPeople();
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::ReviewPageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::ApplyPageId));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page()->isComplete(); }));
    EXPECT_FALSE(wizard->button(QWizard::CancelButton)->isVisible()) << "nothing is left to cancel";
    QTest::keyClick(wizard.get(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return wizard->currentId() == SetupPartnerWizard::ResultPageId; }));
    EXPECT_TRUE(wizard->isVisible());
}
} // namespace
} // namespace entente::ui
