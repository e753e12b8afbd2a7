// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secretwatch.h"
#include "tests/support/ui/accessiblewalk.h"
#include "tests/support/ui/windowfixture.h"
#include "ui/history/runsmodel.h"
#include "ui/plan/applyview.h"
#include "ui/plan/planview.h"
#include "ui/plan/reviewdialog.h"
#include "ui/plan/statelook.h"
#include "ui/shell/tabarea.h"
#include "ui/wizards/common/grouppicker.h"
#include "ui/wizards/setuppartner/wizard.h"

#include "core/engine/effective.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

constexpr int patienceMs = 60'000;

bool says(QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

/// The main job in the real window on the practice tenants, with nothing stood in for.
class MainJobTest : public WindowFixture
{
protected:
    bool goOn(QWizard &wizard, int to)
    {
        wizard.next();
        return QTest::qWaitFor([&] { return wizard.currentId() == to; }, patienceMs);
    }
    EffectiveValue contosoFor(const QString &partner, const QString &setting)
    {
        const Snapshot &contoso = *session().side(SideId::Left).snapshot;
        return effectiveForPartner(contoso, partner,
                                   *findSetting(u"entra.crossTenantAccess.partner"_s, setting).setting);
    }
};

TEST_F(MainJobTest, aPartnerIsSetUpForAGroupOnBothSidesAndReadBack)
{
    SecretWatch watch;
    practise();
    control<QPushButton>(u"Set up partner…"_s)->click();
    auto *wizard = m_window->findChild<SetupPartnerWizard *>();
    ASSERT_TRUE(wizard);
    EXPECT_EQ(namelessControls(wizard), "");
    ASSERT_TRUE(goOn(*wizard, SetupPartnerWizard::SharePageId));
    ASSERT_TRUE(wizard->draft().partnerSide) << "both practice tenants are signed in";
    control<QCheckBox>(u"People of Contoso may take part in shared channels of Fabrikam"_s, wizard)->click();
    ASSERT_TRUE(goOn(*wizard, SetupPartnerWizard::PeoplePageId));
    control<QRadioButton>(u"Only some groups of Contoso"_s, wizard)->click();
    auto *picker = wizard->currentPage()->findChild<GroupPicker *>();
    QTest::keyClicks(control<QLineEdit>(u"Groups of Contoso"_s, wizard), u"a"_s);
    auto *hits = picker->findChildren<QListWidget *>().first();
    ASSERT_TRUE(QTest::qWaitFor([hits] { return hits->count() > 0; }, patienceMs));
    QTest::keyClick(hits, Qt::Key_Return);
    ASSERT_EQ(picker->chosen().size(), 1U);
    const QString groupId = picker->chosen()[0].id;
    ASSERT_TRUE(goOn(*wizard, SetupPartnerWizard::TrustPageId));
    ASSERT_TRUE(goOn(*wizard, SetupPartnerWizard::ReviewPageId));
    EXPECT_TRUE(says(*wizard, picker->chosen()[0].name.displayName)) << "the group is told by its name";
    for (auto *confirm : wizard->currentPage()->findChildren<QCheckBox *>())
        confirm->setChecked(true);
    ASSERT_GT(wizard->draft().plan.stepCount(), 0);
    ASSERT_TRUE(goOn(*wizard, SetupPartnerWizard::ApplyPageId));
    ASSERT_TRUE(QTest::qWaitFor([wizard] { return wizard->currentPage()->isComplete(); }, patienceMs));
    ASSERT_TRUE(wizard->draft().report);
    for (const StepReport &step : wizard->draft().report->steps)
        EXPECT_EQ(step.state, StepState::Done) << qPrintable(step.why ? step.why->message : QString());
    ASSERT_TRUE(goOn(*wizard, SetupPartnerWizard::ResultPageId));
    ASSERT_TRUE(QTest::qWaitFor([wizard] { return wizard->draft().partnerAfter != nullptr; }, patienceMs));
    wizard->accept();

    // The window itself has read again, and says what the tenant says.
    const auto shown = [&] {
        return toBytes(contosoFor(wizard->draft().partner->tenantId, u"entra.directConnect.outbound.users"_s).value.raw)
            .contains(groupId.toLatin1());
    };
    EXPECT_TRUE(QTest::qWaitFor(shown, patienceMs));

    const QStringList secrets = m_composition->practice()->cloud().secretsGivenOut();
    EXPECT_GE(secrets.size(), 8) << "two sign-ins: two codes, and tokens of three kinds each";
    EXPECT_EQ(watch.findings(secrets, m_folder.path()), QStringList());
    EXPECT_TRUE(SecretWatch::log().contains("/policies/crossTenantAccessPolicy")) << "there is a log to look in";
}

TEST_F(MainJobTest, whatIsPendingIsReviewedAppliedAndKeptInTheHistory)
{
    practise();
    const QString partner = session().partner();
    const EffectiveValue before = contosoFor(partner, u"entra.trust.hybridDevice"_s);
    Change change;
    change.address = addressForPartner(
        partner, *findSetting(u"entra.crossTenantAccess.partner"_s, u"entra.trust.hybridDevice"_s).setting);
    change.oldValue = session().side(SideId::Left).snapshot->value(change.address);
    change.newValue = SettingValue::set(!before.value.raw.get<bool>());
    session().pending().put(session().side(SideId::Left).tenantId(), change);
    control<QPushButton>(u"Review and apply…"_s)->click();
    auto *review = m_window->findChild<ReviewDialog *>();
    ASSERT_TRUE(review);
    ASSERT_TRUE(QTest::qWaitFor([review] { return review->findChild<PlanView *>()->isComplete(); }));
    EXPECT_EQ(namelessControls(review), "");
    for (auto *confirm : review->findChildren<QCheckBox *>())
        confirm->setChecked(true);
    control<QPushButton>(u"Apply"_s, review)->click();
    const auto *view = review->findChild<ApplyView *>();
    ASSERT_TRUE(QTest::qWaitFor([view] { return !view->isRunning(); }, patienceMs));
    EXPECT_TRUE(says(*review, stateLabel(StepState::Done)));
    review->accept();
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().pending().total() == 0; }, patienceMs))
        << "what has come true is no longer pending";

    m_window->tabs()->choose(static_cast<int>(m_window->tabs()->titles().indexOf(u"History"_s)));
    QTreeView *runs = nullptr;
    for (auto *view : m_window->findChildren<QTreeView *>())
        if (view->accessibleName() == u"Runs"_s)
            runs = view;
    ASSERT_TRUE(runs);
    ASSERT_TRUE(QTest::qWaitFor([runs] { return runs->model()->rowCount() == 1; }, patienceMs));
    const QModelIndex run = runs->model()->index(0, RunsModel::OutcomeColumn);
    EXPECT_EQ(run.data().toString(), u"Done"_s);
    EXPECT_EQ(namelessControls(m_window.get()), "");
}
} // namespace
} // namespace entente::ui
