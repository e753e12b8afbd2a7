// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard's pages: what they ask, refuse and keep.
#include "tests/support/ui/accessiblewalk.h"
#include "tests/ui/window/setuppartnerfixture.h"
#include "ui/plan/stepcard.h"
#include "ui/wizards/common/grouppicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

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

TEST_F(SetupPartner, goingBackKeepsWhatWasFilledIn)
{
    toPeople();
    wizard->back();
    for (auto *box : page()->findChildren<QCheckBox *>())
        EXPECT_TRUE(box->isChecked());
    wizard->back();
    EXPECT_EQ(part<QLineEdit>()->text(), u"fabrikam.example"_s);
}

TEST_F(SetupPartner, controlsOfBothSidesHaveNamesOfTheirOwn)
{
    theirsSignedIn = true;
    toPeople();
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    QStringList names;
    for (const auto *combo : page()->findChildren<QComboBox *>())
        names << combo->accessibleName();
    EXPECT_EQ(names.size(), 6) << "three settings in each tenant";
    EXPECT_EQ(names.removeDuplicates(), 0) << qPrintable(names.join(u'\n'));
    EXPECT_EQ(names.filter(u"Contoso"_s).size(), 3);
    ASSERT_TRUE(goOn(SetupPartnerWizard::ReviewPageId));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page()->isComplete(); }));
    QStringList cards;
    for (const auto *card : page()->findChildren<StepCard *>())
        cards << card->accessibleName();
    EXPECT_GE(cards.size(), 2);
    EXPECT_TRUE(cards.first().endsWith(u", Contoso"_s)) << qPrintable(cards.first());
    EXPECT_TRUE(cards.last().endsWith(u", Fabrikam"_s)) << qPrintable(cards.last());
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
