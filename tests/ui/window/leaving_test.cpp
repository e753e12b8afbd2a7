// SPDX-License-Identifier: GPL-3.0-or-later
// Pending changes are never lost, or left out of a review, without a word; nor does a button do nothing.
#include "tests/support/ui/windowfixture.h"
#include "ui/dialogs/messagebox.h"
#include "ui/plan/reviewdialog.h"
#include "ui/shell/sidemenu.h"
#include "ui/wizards/setuppartner/wizard.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

class Leaving : public WindowFixture
{
protected:
    QString tenantOn(SideId id) { return session().side(id).tenantId(); }

    /// The other of yes and no for a setting that both practice tenants have.
    void wishOn(SideId id)
    {
        const SettingAddress address{u"entra.crossTenantAccess.partner"_s, tenantOn(otherSide(id)),
                                     u"entra.trust.hybridDevice"_s};
        const SettingValue now = session().side(id).snapshot->value(address);
        session().wish(tenantOn(id), address, SettingValue::set(Json(now.raw != Json(true))));
    }
    bool says(QWidget &widget, const QString &text)
    {
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
};

TEST_F(Leaving, aPartnerCanOnlyBeSetUpFromATenantThatWasRead)
{
    bool wasOpenUnread = false;
    const auto isOffered = [this] {
        for (const QPushButton *button : m_window->findChildren<QPushButton *>())
            if (button->text() == u"Set up partner…"_s)
                return button->isEnabled();
        return false;
    };
    QObject::connect(&session(), &Session::sideChanged, m_window.get(), [&] {
        const Side &left = session().side(SideId::Left);
        const Side &right = session().side(SideId::Right);
        wasOpenUnread = wasOpenUnread || (left.isLive() && !left.snapshot && !right.snapshot);
        EXPECT_EQ(isOffered(), left.isReadLive() || right.isReadLive()) << "pressed, it would do nothing";
    });
    practise();
    EXPECT_TRUE(wasOpenUnread);
    EXPECT_TRUE(isOffered());
}

TEST_F(Leaving, aTenantWithPendingChangesAsksBeforeItIsClosed)
{
    practise();
    wishOn(SideId::Left);
    ASSERT_EQ(session().pending().total(), 1);
    MessageBox::setNextAnswer(false);
    session().close(SideId::Left);
    EXPECT_EQ(session().side(SideId::Left).name(), u"Contoso"_s);
    EXPECT_EQ(session().pending().total(), 1);
    MessageBox::setNextAnswer(true);
    session().close(SideId::Left);
    EXPECT_TRUE(session().side(SideId::Left).isEmpty());
    EXPECT_EQ(session().pending().total(), 0);
}

TEST_F(Leaving, signingOutAsksFirstAndThenClosesEverySideOfTheTenant)
{
    practise();
    const QString contoso = tenantOn(SideId::Left);
    wishOn(SideId::Left);
    session().openTenant(SideId::Right, contoso);
    auto *menu = m_window->findChild<SideMenu *>();
    MessageBox::setNextAnswer(false);
    Q_EMIT menu->signOutWanted(SideId::Left);
    EXPECT_EQ(session().pending().total(), 1);
    MessageBox::setNextAnswer(true);
    Q_EMIT menu->signOutWanted(SideId::Left);
    const auto bothGone = [this] {
        return session().side(SideId::Left).isEmpty() && session().side(SideId::Right).isEmpty();
    };
    EXPECT_TRUE(QTest::qWaitFor(bothGone, 20'000));
    EXPECT_EQ(session().pending().total(), 0);
}

TEST_F(Leaving, theReviewNamesWhatItLeavesOut)
{
    practise();
    wishOn(SideId::Left);
    wishOn(SideId::Right);
    session().openTenant(SideId::Left, tenantOn(SideId::Left)); // read anew: until then nothing is known of it
    control<QPushButton>(u"Review and apply…"_s)->click();
    auto *review = m_window->findChild<ReviewDialog *>();
    ASSERT_TRUE(review);
    EXPECT_TRUE(says(*review, u"1 pending change on Contoso is left out"_s));
    EXPECT_TRUE(says(*review, u"Fabrikam"_s));
    review->reject();
}

TEST_F(Leaving, aReviewThatWouldLeaveOutEverythingIsNotOpened)
{
    practise();
    wishOn(SideId::Left);
    session().openTenant(SideId::Left, tenantOn(SideId::Left));
    MessageBox::setNextAnswer(true); // the sentence that says so
    control<QPushButton>(u"Review and apply…"_s)->click();
    EXPECT_FALSE(m_window->findChild<ReviewDialog *>());
    EXPECT_EQ(session().pending().total(), 1);
}

TEST_F(Leaving, whatTheWizardHasWrittenIsReadAgainAtOnce)
{
    practise();
    control<QPushButton>(u"Set up partner…"_s)->click();
    auto *wizard = m_window->findChild<SetupPartnerWizard *>();
    ASSERT_TRUE(wizard);
    ApplyReport report;
    for (const SideId id : bothSides) {
        StepReport step;
        step.tenantId = tenantOn(id);
        step.state = StepState::Done;
        report.steps.push_back(step);
    }
    Q_EMIT wizard->applied(report);
    EXPECT_TRUE(session().side(SideId::Left).reading);
    EXPECT_TRUE(session().side(SideId::Right).reading);
    wizard->reject();
}
} // namespace
} // namespace entente::ui
