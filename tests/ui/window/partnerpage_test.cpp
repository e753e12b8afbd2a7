// SPDX-License-Identifier: GPL-3.0-or-later
// A person may type on while the page looks up, or reads, what was typed before.
#include "tests/support/jobs.h"
#include "tests/support/plans.h"
#include "ui/wizards/common/wizardpage.h"
#include "ui/wizards/setuppartner/wizard.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

class PartnerPageTest : public ::testing::Test
{
protected:
    PartnerPageTest()
    {
        services.findTenant = [this](const QString &) {
            TenantName found;
            found.tenantId = fabrikamId;
            found.displayName = u"Fabrikam"_s;
            found.defaultDomain = u"fabrikam.example"_s;
            auto *job = jobs.with<TenantName>(found);
            lookUp = job;
            return job;
        };
        services.isSignedIn = [](const QString &) {
            return true;
        };
        services.read = [this](const QString &) {
            auto *job = jobs.endless<SnapshotPtr>();
            reading = job;
            return job;
        };
        wizard = std::make_unique<SetupPartnerWizard>(services, shared(emptyTenant(contosoId, u"Contoso"_s)),
                                                      u"fabrikam.example"_s);
        wizard->show();
    }

    WizardPage *page() { return qobject_cast<WizardPage *>(wizard->currentPage()); }
    QLineEdit *field() { return page()->findChild<QLineEdit *>(); }
    /// Nothing was taken over, and the page waits for the person.
    void expectForgotten()
    {
        EXPECT_EQ(wizard->currentId(), SetupPartnerWizard::PartnerPageId);
        EXPECT_FALSE(wizard->draft().partner);
        EXPECT_FALSE(wizard->draft().partnerUnread);
        EXPECT_FALSE(page()->isBusy());
        EXPECT_TRUE(page()->problem().isEmpty()) << qPrintable(page()->problem());
        EXPECT_TRUE(wizard->button(QWizard::NextButton)->isEnabled());
    }

    JobMaker jobs;
    QPointer<Job> lookUp, reading;
    SetupServices services;
    std::unique_ptr<SetupPartnerWizard> wizard;
};

TEST_F(PartnerPageTest, typingDuringTheLookUpForgetsIt)
{
    wizard->next();
    ASSERT_TRUE(lookUp);
    QSignalSpy ended(lookUp.data(), &Job::finished);
    field()->setText(u"tailspin.example"_s);
    EXPECT_FALSE(page()->isBusy());
    ASSERT_TRUE(ended.count() == 1 || ended.wait());
    expectForgotten();
}

TEST_F(PartnerPageTest, typingWhileTheirSideIsReadForgetsIt)
{
    wizard->next();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !reading.isNull(); }));
    ASSERT_TRUE(wizard->draft().partner);
    QSignalSpy ended(reading.data(), &Job::finished);
    QTest::keyClicks(field(), u"x"_s);
    EXPECT_FALSE(page()->isBusy());
    ASSERT_TRUE(ended.count() == 1 || ended.wait()) << "the reading was given up";
    expectForgotten();
}
} // namespace
} // namespace entente::ui
