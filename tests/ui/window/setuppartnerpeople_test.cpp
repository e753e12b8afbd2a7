// SPDX-License-Identifier: GPL-3.0-or-later
// The page "For whom?" where the partner's settings name somebody already.
#include "tests/ui/window/setuppartnerfixture.h"
#include "ui/wizards/common/grouppicker.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

const QString marketing = u"b0000000-0000-4000-8000-00000000000b"_s;

class SetupPartnerPeople : public SetupPartner
{
protected:
    SetupPartnerPeople()
    {
        Snapshot contoso = emptyTenant(contosoId, u"Contoso"_s);
        contoso.tenant.roles = {u"194ae4cb-b126-40b2-bd5b-6091b380977d"_s};
        const QString direction = u"\"%1\": {\"usersAndGroups\": {\"accessType\": \"allowed\", \"targets\": "
                                  "[{\"target\": \"%2\", \"targetType\": \"group\"}]}, "
                                  "\"applications\": {\"accessType\": \"allowed\", \"targets\": "
                                  "[{\"target\": \"Office365\", \"targetType\": \"application\"}]}}"_s;
        const QString partner = u"{%1, %2}"_s.arg(direction.arg(u"b2bDirectConnectOutbound"_s, marketing),
                                                  direction.arg(u"b2bDirectConnectInbound"_s, marketing));
        addPartner(contoso, fabrikamId, partner.toUtf8().constData());
        contoso.names.add(marketing, knownName(ObjectKind::Group, u"Marketing"_s));
        own = shared(contoso);
    }
    /// Contoso, whose entry for Fabrikam says this of who may go out.
    static SnapshotPtr contosoWith(const QString &access, const QString &id, const QString &type)
    {
        Snapshot contoso = emptyTenant(contosoId, u"Contoso"_s);
        const QString outbound = u"{\"b2bDirectConnectOutbound\": {\"usersAndGroups\": {\"accessType\": \"%1\", "
                                 "\"targets\": [{\"target\": \"%2\", \"targetType\": \"%3\"}]}}}"_s;
        addPartner(contoso, fabrikamId, outbound.arg(access, id, type).toUtf8().constData());
        return shared(contoso);
    }
    bool isChosen(const QString &beginning)
    {
        for (auto *button : page()->findChildren<QRadioButton *>())
            if (button->text().startsWith(beginning))
                return button->isChecked();
        return false;
    }
    QListWidget *chosenList() { return part<GroupPicker>()->findChildren<QListWidget *>().last(); }
};

TEST_F(SetupPartnerPeople, whoIsAllowedNowStandsInTheListByName)
{
    toPeople();
    EXPECT_TRUE(isChosen(u"Only some groups of Contoso"_s));
    ASSERT_EQ(chosenList()->count(), 1);
    EXPECT_EQ(chosenList()->item(0)->text(), u"Marketing"_s);
    EXPECT_TRUE(isChosen(u"Only some groups of Fabrikam"_s));
    EXPECT_EQ(part<QPlainTextEdit>()->toPlainText(), marketing) << "their directory cannot be read";
    EXPECT_TRUE(says(*page(), u"This list replaces the one that counts now"_s));
    choose(u"Everyone in Contoso"_s);
    choose(u"Everyone in Fabrikam"_s);
    EXPECT_FALSE(says(*page(), u"This list replaces"_s));
}

TEST_F(SetupPartnerPeople, leavingTheListAsItIsChangesNothing)
{
    toPeople();
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::ReviewPageId));
    EXPECT_EQ(wizard->draft().plan.stepCount(), 0);
}

TEST_F(SetupPartnerPeople, oneIsTakenOffAndAnotherAddedAndThatListIsPlanned)
{
    toPeople();
    auto *picker = part<GroupPicker>();
    QTest::keyClick(chosenList(), Qt::Key_Delete);
    QTest::keyClicks(picker->findChild<QLineEdit *>(), u"proj"_s);
    auto *hits = picker->findChildren<QListWidget *>().first();
    ASSERT_TRUE(QTest::qWaitFor([hits] { return hits->isVisible(); }));
    QTest::keyClick(hits, Qt::Key_Return);
    ASSERT_TRUE(goOn(SetupPartnerWizard::TrustPageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::ReviewPageId));
    const Plan &plan = wizard->draft().plan;
    ASSERT_EQ(plan.stepCount(), 1);
    const Json &users = plan.tenants[0].steps[0].body.at("b2bDirectConnectOutbound").at("usersAndGroups");
    ASSERT_EQ(users.at("targets").size(), 1U);
    EXPECT_EQ(users.at("targets")[0].at("target"), projectDelta.toStdString());
    EXPECT_TRUE(says(*page(), u"Marketing"_s)) << "the review says who loses access";
}

TEST_F(SetupPartnerPeople, usersAmongThemAreNamedToo)
{
    const QString anna = u"a0000000-0000-4000-8000-00000000000a"_s;
    own = contosoWith(u"allowed"_s, anna, u"user"_s);
    directory.add(anna, knownName(ObjectKind::User, u"Anna"_s));
    toPeople();
    ASSERT_EQ(chosenList()->count(), 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return chosenList()->item(0)->text() == u"Anna"; }));
    EXPECT_EQ(namesAskedOf, QStringList(contosoId));
    EXPECT_TRUE(searchedIn.isEmpty()) << "the search finds groups only";
    EXPECT_TRUE(isChosen(u"Only some groups and users of Contoso"_s));
}

TEST_F(SetupPartnerPeople, anEmptyListSaysWhyItIsEmpty)
{
    own = contosoWith(u"blocked"_s, marketing, u"group"_s);
    toPeople();
    EXPECT_TRUE(isChosen(u"Only some groups of Contoso"_s));
    EXPECT_TRUE(part<GroupPicker>()->chosen().empty()) << "they are blocked, not let in";
    EXPECT_TRUE(says(*page(), u"The settings block chosen people now"_s));
    EXPECT_TRUE(says(*page(), u"This list replaces the one that counts now"_s));
}

TEST_F(SetupPartnerPeople, anAmpersandInANameIsDrawnAndIsNoMnemonic)
{
    found.displayName = u"Marks & Spencer"_s;
    open();
    ASSERT_TRUE(goOn(SetupPartnerWizard::SharePageId));
    choose(u"People of Contoso"_s);
    choose(u"People of Marks && Spencer"_s);
    ASSERT_TRUE(wizard->draft().sharesInbound());
    ASSERT_TRUE(goOn(SetupPartnerWizard::PeoplePageId));
    choose(u"Only some groups of Marks && Spencer"_s);
    EXPECT_TRUE(isChosen(u"Only some groups of Marks && Spencer"_s));
    EXPECT_TRUE(says(*page(), u"Object IDs of groups of Marks && Spencer"_s)) << "the buddy of the field";
    EXPECT_EQ(part<QPlainTextEdit>()->accessibleName(), u"Object IDs of groups of Marks & Spencer"_s);
}

TEST_F(SetupPartnerPeople, anotherPartnerBeginsAnew)
{
    toPeople();
    wizard->back();
    wizard->back();
    found.tenantId = u"e0000000-0000-4000-8000-00000000000e"_s;
    found.displayName = u"Tailspin"_s;
    part<QLineEdit>()->setText(u"tailspin.example"_s);
    ASSERT_TRUE(goOn(SetupPartnerWizard::SharePageId));
    ASSERT_TRUE(goOn(SetupPartnerWizard::PeoplePageId));
    EXPECT_TRUE(isChosen(u"Everyone in Contoso"_s));
    EXPECT_TRUE(part<GroupPicker>()->chosen().empty()) << "they were the other partner's";
}

TEST_F(SetupPartnerPeople, namesThatComeLateDoNotBringTheFormerPartnersPeopleBack)
{
    const QString anna = u"a0000000-0000-4000-8000-00000000000a"_s;
    own = contosoWith(u"allowed"_s, anna, u"user"_s);
    NamesFound late;
    late.names.add(anna, knownName(ObjectKind::User, u"Anna"_s));
    JobOf<NamesFound> *naming = nullptr;
    bool hasEnded = false;
    services.lookUpNames = [&](const QString &, const std::vector<ObjectRef> &) {
        naming = jobs.held<NamesFound>(late);
        QObject::connect(naming, &Job::finished, wizard.get(), [&hasEnded] { hasEnded = true; });
        return naming;
    };
    toPeople();
    ASSERT_TRUE(naming) << "Anna is known by her id only";
    wizard->back();
    wizard->back();
    found.tenantId = u"e0000000-0000-4000-8000-00000000000e"_s;
    found.displayName = u"Tailspin"_s;
    part<QLineEdit>()->setText(u"tailspin.example"_s);
    ASSERT_TRUE(goOn(SetupPartnerWizard::SharePageId));
    jobs.release();
    ASSERT_TRUE(QTest::qWaitFor([&hasEnded] { return hasEnded; }));
    ASSERT_FALSE(wizard->draft().people.empty());
    for (const auto &[capability, audiences] : wizard->draft().people) {
        EXPECT_TRUE(audiences.outbound.everyone) << capability;
        EXPECT_TRUE(audiences.outbound.chosen.empty()) << "they are the other partner's";
    }
}

TEST_F(SetupPartnerPeople, whoWasChosenStaysChosenOnTheWayBackAndForth)
{
    toPeople();
    QTest::keyClick(chosenList(), Qt::Key_Delete);
    choose(u"Everyone in Fabrikam"_s);
    wizard->back();
    ASSERT_TRUE(goOn(SetupPartnerWizard::PeoplePageId));
    EXPECT_EQ(chosenList()->count(), 0);
    EXPECT_TRUE(isChosen(u"Everyone in Fabrikam"_s));
}
} // namespace
} // namespace entente::ui
