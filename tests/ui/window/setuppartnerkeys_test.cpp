// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard by keyboard: where the keys are on each page, and where Tab leads from there.
#include "tests/support/ui/tabround.h"
#include "tests/ui/window/setuppartnerfixture.h"
#include "ui/parts/copybutton.h"
#include "ui/plan/stepcard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

#include <array>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

class SetupPartnerKeys : public SetupPartner
{
protected:
    /// The keys are in a control of this kind that is seen on the page.
    template <class T>
    void expectKeysIn()
    {
        QWidget *keys = wizard->focusWidget();
        ASSERT_TRUE(keys) << qPrintable(page()->step());
        EXPECT_TRUE(qobject_cast<T *>(keys)) << qPrintable(page()->step()) << " " << keys->metaObject()->className();
        EXPECT_TRUE(keys->isVisible()) << qPrintable(page()->step());
        EXPECT_TRUE(page()->isAncestorOf(keys)) << qPrintable(page()->step());
    }
    /// Tab comes by everything on the page before it comes to the wizard's own buttons.
    void expectButtonsLast()
    {
        const QWidgetList round = tabRound(wizard.get());
        constexpr std::array buttons{QWizard::BackButton, QWizard::NextButton, QWizard::CommitButton,
                                     QWizard::FinishButton, QWizard::CancelButton};
        qsizetype firstButton = round.size();
        qsizetype last = -1;
        for (const QWizard::WizardButton which : buttons) {
            const qsizetype place = round.indexOf(wizard->button(which));
            if (place < 0)
                continue; // not on this page
            EXPECT_GT(place, last) << "as they stand beside each other";
            last = place;
            firstButton = std::min(firstButton, place);
        }
        ASSERT_GE(last, 0) << qPrintable(page()->step());
        for (QWidget *widget : round.mid(firstButton))
            EXPECT_FALSE(page()->isAncestorOf(widget))
                << qPrintable(page()->step()) << " " << widget->metaObject()->className();
    }
};

TEST_F(SetupPartnerKeys, areOnEveryPageInItsFirstControlAndTabReachesTheButtonsLast)
{
    open();
    expectKeysIn<QLineEdit>();
    expectButtonsLast();
    ASSERT_TRUE(goOn(SetupPartnerWizard::SharePageId));
    expectKeysIn<QCheckBox>();
    choose(u"People of Contoso"_s);
    choose(u"People of Fabrikam"_s);
    expectButtonsLast();
    ASSERT_TRUE(goOn(SetupPartnerWizard::PeoplePageId));
    expectKeysIn<QRadioButton>();
    expectButtonsLast();
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    expectKeysIn<QComboBox>();
    expectButtonsLast();
    ASSERT_TRUE(goOn(SetupPartnerWizard::ReviewPageId));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page()->isComplete(); }));
    expectKeysIn<StepCard>();
    expectButtonsLast();
    ASSERT_TRUE(goOn(SetupPartnerWizard::ApplyPageId));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page()->isComplete(); }));
    expectKeysIn<Card>();
    expectButtonsLast();
    ASSERT_TRUE(goOn(SetupPartnerWizard::ResultPageId));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*page(), u"What Contoso has set for Fabrikam"_s); }));
    expectKeysIn<Card>();
    expectButtonsLast();
}

TEST_F(SetupPartnerKeys, comeToALongPlanBeforeItsApply)
{
    theirsSignedIn = true; // a step for each side: the second is laid out after the page has come
    toPeople();
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::ReviewPageId));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page()->isComplete(); }));
    ASSERT_GE(page()->findChildren<StepCard *>().size(), 2);
    expectButtonsLast();
    EXPECT_TRUE(tabRound(wizard.get()).contains(wizard->button(QWizard::CommitButton)));
}

TEST_F(SetupPartnerKeys, stayWhereThePersonBroughtThemWhenTheRestOfThePlanComes)
{
    theirsSignedIn = true;
    toPeople();
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    wizard->next();
    ASSERT_EQ(wizard->currentId(), SetupPartnerWizard::ReviewPageId);
    ASSERT_FALSE(page()->isComplete());
    wizard->button(QWizard::BackButton)->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([this] { return page()->isComplete(); }));
    EXPECT_EQ(wizard->focusWidget(), wizard->button(QWizard::BackButton));
}

TEST_F(SetupPartnerKeys, passByTheCopyingOfAnErrorUntilThereIsOne)
{
    services.findTenant = [this](const QString &) {
        return jobs.with<TenantName>(failure(ErrorKind::NotFound, u"code"_s, u"No such domain."_s));
    };
    open(u"nobody.example"_s);
    auto *copy = part<CopyButton>();
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->focusPolicy(), Qt::NoFocus) << "it is out of sight";
    wizard->next();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !page()->problem().isEmpty(); }));
    const QWidgetList round = tabRound(wizard.get());
    EXPECT_GT(round.indexOf(copy), round.indexOf(part<QLineEdit>())) << "it stands below";
    expectButtonsLast();
    part<QLineEdit>()->setText(u"fabrikam.example"_s);
    EXPECT_EQ(copy->focusPolicy(), Qt::NoFocus);
}
} // namespace
} // namespace entente::ui
