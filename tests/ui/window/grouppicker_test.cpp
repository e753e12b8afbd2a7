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
        picker = std::make_unique<GroupPicker>(u"Groups"_s, [this](const QString &text) {
            asked << text;
            DirectoryObject hit;
            hit.id = u"a0000000-0000-4000-8000-000000000011"_s;
            hit.name.displayName = u"Project Delta"_s;
            auto *job = slow ? jobs.endless<Hits>() : jobs.with<Hits>(Hits{hit});
            latest = job;
            return job;
        });
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

TEST_F(GroupPickerTest, whatIsChosenWithoutANameIsLookedUpByItsId)
{
    DirectoryObject nameless;
    nameless.id = u"A0000000-0000-4000-8000-000000000011"_s;
    DirectoryObject unknown;
    unknown.id = u"a0000000-0000-4000-8000-000000000012"_s;
    picker->setChosen({unknown, nameless});
    auto *list = picker->findChildren<QListWidget *>().constLast();
    EXPECT_EQ(list->item(1)->text(), nameless.id) << "until the name is known";
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->item(1)->text() == u"Project Delta"; }));
    EXPECT_EQ(list->item(0)->text(), unknown.id) << "what was found is another";
    EXPECT_EQ(asked, (QStringList{unknown.id, nameless.id}));
    EXPECT_EQ(picker->chosen()[1].name.displayName, u"Project Delta"_s);
}
} // namespace
} // namespace entente::ui
