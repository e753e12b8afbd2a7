// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/directorysearch.h"

#include "tests/support/jobs.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
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

class DirectorySearchTest : public ::testing::Test
{
protected:
    DirectorySearchTest()
    {
        search = std::make_unique<DirectorySearch>(
            [this](ObjectKind kind, const QString &words) {
                asked << words;
                auto *job = jobs.with<Hits>(kind == ObjectKind::Group ? groups : users);
                QObject::connect(job, &Job::finished, job, [this] { ++ended; });
                return job;
            },
            std::vector{ObjectKind::Group, ObjectKind::User});
        search->show();
    }
    /// Types, and waits until both kinds were searched.
    bool find(const QString &words)
    {
        const int before = ended;
        QTest::keyClicks(search->findChild<QLineEdit *>(), words);
        return QTest::qWaitFor([this, before] { return ended == before + 2; });
    }
    QString note()
    {
        QString all;
        for (const QLabel *label : search->findChildren<QLabel *>())
            all += label->text();
        return all;
    }
    static Hits one(const QString &name)
    {
        DirectoryObject hit;
        hit.id = u"a0000000-0000-4000-8000-000000000011"_s;
        hit.name.displayName = name;
        return {hit};
    }

    JobMaker jobs;
    Result<Hits> groups = Hits();
    Result<Hits> users = Hits();
    QStringList asked;
    int ended = 0;
    std::unique_ptr<DirectorySearch> search;
};

TEST_F(DirectorySearchTest, whatCouldNotBeReadIsNotSaidToBeNobody)
{
    groups = failure(ErrorKind::Forbidden, u"Authorization_RequestDenied"_s, u"Groups may not be read."_s);
    ASSERT_TRUE(find(u"pro"_s));
    EXPECT_EQ(note(), u"Groups may not be read."_s);
}

TEST_F(DirectorySearchTest, whatTheOtherKindFoundIsOfferedBesideTheFailure)
{
    groups = failure(ErrorKind::Forbidden, u"Authorization_RequestDenied"_s, u"Groups may not be read."_s);
    users = one(u"Megan"_s);
    ASSERT_TRUE(find(u"me"_s));
    EXPECT_EQ(note(), u"Groups may not be read."_s);
    EXPECT_EQ(search->hitCount(), 1);
}

TEST_F(DirectorySearchTest, theNextSearchStartsWithoutTheFailure)
{
    groups = failure(ErrorKind::Forbidden, u"Authorization_RequestDenied"_s, u"Groups may not be read."_s);
    ASSERT_TRUE(find(u"pro"_s));
    groups = Hits();
    ASSERT_TRUE(find(u"j"_s));
    EXPECT_EQ(note(), u"Nobody and nothing of that name was found."_s);
}

TEST_F(DirectorySearchTest, enterTakesNothingThatWasFoundForOtherWords)
{
    groups = one(u"Project Delta"_s);
    ASSERT_TRUE(find(u"pro"_s));
    ASSERT_EQ(search->hitCount(), 1);
    const QSignalSpy picked(search.get(), &DirectorySearch::picked);
    auto *field = search->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(picked.count(), 0);
}

TEST_F(DirectorySearchTest, enterOnAHitTakesItAndLeavesTheDialogOpen)
{
    groups = one(u"Project Delta"_s);
    users = one(u"Megan"_s);
    QDialog dialog;
    auto *accept = new QPushButton(&dialog);
    accept->setDefault(true);
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    search->setParent(&dialog);
    dialog.show();
    search->show();
    ASSERT_TRUE(find(u"me"_s));
    QString taken;
    QObject::connect(search.get(), &DirectorySearch::picked, &dialog,
                     [&taken](const DirectoryObject &object) { taken += object.name.displayName; });
    auto *hits = search->findChild<QListWidget *>();
    hits->setFocus();
    hits->setCurrentRow(1);
    QTest::keyClick(hits, Qt::Key_Return);
    EXPECT_EQ(taken, u"Megan"_s) << "once";
    EXPECT_EQ(accepted.count(), 0) << "Enter adds, and nothing else";
    search->setParent(nullptr);
}
} // namespace
} // namespace entente::ui
