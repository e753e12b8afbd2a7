// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/common/grouppicker.h"

#include "tests/support/jobs.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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

using Hits = std::vector<DirectoryObject>;

class GroupPickerTest : public ::testing::Test
{
protected:
    GroupPickerTest()
    {
        DirectoryQuestions directory;
        directory.search = [this](const QString &text) {
            asked << text;
            DirectoryObject hit;
            hit.id = u"a0000000-0000-4000-8000-000000000011"_s;
            hit.name.displayName = u"Project Delta"_s;
            auto *job = slow ? jobs.endless<Hits>() : jobs.with<Hits>(Hits{hit});
            latest = job;
            return job;
        };
        directory.lookUpNames = [this](const std::vector<ObjectRef> &objects) {
            named.push_back(objects);
            return jobs.with<NamesFound>(known);
        };
        picker = std::make_unique<GroupPicker>(u"Groups"_s, directory);
        picker->show();
    }
    QLineEdit *field() { return picker->findChild<QLineEdit *>(); }
    bool hitsAreShown() { return picker->findChildren<QListWidget *>().constFirst()->isVisible(); }
    QString shownText()
    {
        QString all;
        for (const QLabel *label : picker->findChildren<QLabel *>())
            all += label->isVisible() ? label->text() : QString();
        return all;
    }

    JobMaker jobs;
    bool slow = false;
    QStringList asked;
    std::vector<std::vector<ObjectRef>> named;
    NamesFound known;
    QPointer<Job> latest;
    std::unique_ptr<GroupPicker> picker;
};

TEST_F(GroupPickerTest, whatWasFoundForAnotherTextCannotBeAdded)
{
    QTest::keyClicks(field(), u"pro"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return hitsAreShown(); }));
    slow = true;
    QTest::keyClicks(field(), u"x"_s);
    EXPECT_FALSE(hitsAreShown());
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_TRUE(picker->chosen().empty()) << qPrintable(picker->chosen()[0].name.displayName);
}

TEST_F(GroupPickerTest, enterTakesTheFirstHitOfTheTextThatStandsThere)
{
    QTest::keyClicks(field(), u"pro"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return hitsAreShown(); }));
    QTest::keyClick(field(), Qt::Key_Return);
    ASSERT_EQ(picker->chosen().size(), 1U);
    EXPECT_TRUE(field()->text().isEmpty());
    EXPECT_FALSE(hitsAreShown());
}

TEST_F(GroupPickerTest, emptyingTheFieldEndsTheSearchWithoutAComplaint)
{
    slow = true;
    QTest::keyClicks(field(), u"pro"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !latest.isNull(); }));
    QSignalSpy ended(latest.data(), &Job::finished);
    field()->clear();
    ASSERT_TRUE(ended.count() == 1 || ended.wait()) << "the search was given up";
    EXPECT_EQ(shownText(), QString());
}

TEST_F(GroupPickerTest, whatIsChosenWithoutANameIsLookedUpByKindAllAtOnce)
{
    DirectoryObject group;
    group.id = u"A0000000-0000-4000-8000-000000000011"_s;
    group.name.kind = ObjectKind::Group;
    DirectoryObject person;
    person.id = u"a0000000-0000-4000-8000-000000000013"_s;
    person.name.kind = ObjectKind::User;
    DirectoryObject unknown;
    unknown.id = u"a0000000-0000-4000-8000-000000000012"_s;
    unknown.name.kind = ObjectKind::Group;
    DirectoryObject sales;
    sales.id = u"a0000000-0000-4000-8000-000000000014"_s;
    sales.name.displayName = u"Sales"_s;
    known.names.add(group.id.toLower(), {ObjectKind::Group, u"Project Delta"_s, {}});
    known.names.add(person.id, {ObjectKind::User, u"Megan"_s, {}});
    picker->setChosen({unknown, group, person, sales});
    auto *list = picker->findChildren<QListWidget *>().constLast();
    EXPECT_EQ(list->item(1)->text(), group.id) << "until the name is known";
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->item(1)->text() == u"Project Delta"; }));
    EXPECT_EQ(list->item(2)->text(), u"Megan"_s);
    EXPECT_EQ(list->item(0)->text(), unknown.id) << "nobody has it, and it is allowed all the same";
    EXPECT_EQ(picker->chosen()[2].name.displayName, u"Megan"_s);
    EXPECT_TRUE(asked.isEmpty()) << "a search by name finds groups only";
    ASSERT_EQ(named.size(), 1U) << "one request for all of them";
    const std::vector<ObjectRef> wanted{
        {unknown.id, ObjectKind::Group}, {group.id, ObjectKind::Group}, {person.id, ObjectKind::User}};
    EXPECT_TRUE(named[0] == wanted);
}
} // namespace
} // namespace entente::ui
