// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jobs.h"
#include "tests/support/plans.h"
#include "tests/support/ui/accessiblewalk.h"
#include "ui/history/historytab.h"
#include "ui/history/runsmodel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

bool says(QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

class HistoryTabTest : public ::testing::Test
{
protected:
    HistoryTabTest()
    {
        source.history = [this](int, int) {
            auto *job = jobs.with<History>(listing);
            QObject::connect(job, &Job::finished, job, [this] { ++listed; });
            return job;
        };
        source.run = [this](const QString &id) {
            asked << id;
            RunDetails details;
            details.run.id = id;
            details.run.title = u"Details of "_s + id;
            return jobs.with<RunDetails>(details);
        };
    }
    void open()
    {
        tab = std::make_unique<HistoryTab>(source);
        tab->show();
        tab->refresh();
    }
    void addRuns(int count)
    {
        History history;
        for (int i = 0; i < count; ++i) {
            JournalRun run;
            run.id = u"run-%1"_s.arg(i);
            run.title = i % 2 ? u"Fabrikam"_s : u"Tailspin"_s;
            run.outcome = u"done"_s;
            history.runs.push_back(run);
        }
        listing = history;
    }
    QTreeView *list() { return tab->findChild<QTreeView *>(); }

    JobMaker jobs;
    HistorySource source;
    Result<History> listing;
    QStringList asked;
    int listed = 0; ///< times
    std::unique_ptr<HistoryTab> tab;
};

TEST_F(HistoryTabTest, saysThatNothingWasAppliedOnlyOnceThatIsKnown)
{
    open();
    EXPECT_FALSE(says(*tab, u"Nothing has been applied yet"_s)) << "it has not been read yet";
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(*tab, u"Nothing has been applied yet"_s); }));
}

TEST_F(HistoryTabTest, showsTheNewestRunAndFollowsTheChoice)
{
    addRuns(3);
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*tab, u"Details of run-0"_s); }));
    QTest::keyClick(list(), Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*tab, u"Details of run-1"_s); }));
    tab->refresh();
    ASSERT_TRUE(QTest::qWaitFor([this] { return asked.count(u"run-1"_s) == 2; })) << "the choice survives a refresh";
    EXPECT_EQ(namelessControls(tab.get()), "");
}

TEST_F(HistoryTabTest, filtersByAnyColumn)
{
    addRuns(4);
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return list()->model()->rowCount() == 4; }));
    tab->setFilter(u"fabri"_s);
    EXPECT_EQ(list()->model()->rowCount(), 2);
    tab->setFilter({});
    EXPECT_EQ(list()->model()->rowCount(), 4);
}

TEST_F(HistoryTabTest, theFilterTakesWordsInAnyOrderAndWithoutTheirAccents)
{
    addRuns(4);
    listing->runs[2].title = u"Changes for Zoë’s Café"_s;
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return list()->model()->rowCount() == 4; }));
    for (const QString &words : {u"zoe"_s, u"cafe ZOË"_s, u"done café"_s}) {
        tab->setFilter(words);
        EXPECT_EQ(list()->model()->rowCount(), 1) << qPrintable(words);
    }
    tab->setFilter(u"zoe tailspin"_s);
    EXPECT_EQ(list()->model()->rowCount(), 0) << "each of the words";
}

TEST_F(HistoryTabTest, noRunIsExplainedThatTheFilterHides)
{
    addRuns(3);
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*tab, u"Details of run-0"_s); }));
    tab->setFilter(u"nothing like it"_s);
    EXPECT_FALSE(says(*tab, u"Details of run-0"_s));
    EXPECT_TRUE(says(*tab, u"No run fits this filter."_s));
    tab->refresh();
    ASSERT_TRUE(QTest::qWaitFor([this] { return listed == 2; }));
    QCoreApplication::processEvents();
    EXPECT_TRUE(says(*tab, u"No run fits this filter."_s)) << "also after it was read again";
    tab->setFilter(u"fabrikam"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(*tab, u"Details of run-1"_s); })) << "the newest that fits";
}

TEST_F(HistoryTabTest, aJournalThatCannotBeReadIsNotShownAsEmpty)
{
    listing = failure(ErrorKind::Storage, u"journal.damaged"_s, u"The journal is damaged."_s);
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*tab, u"The journal is damaged."_s); }));
    EXPECT_FALSE(says(*tab, u"Nothing has been applied yet"_s));
    addRuns(1);
    for (QPushButton *button : tab->findChildren<QPushButton *>())
        if (button->text() == u"Try again"_s)
            button->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(*tab, u"Details of run-0"_s); }));
    EXPECT_FALSE(says(*tab, u"The journal is damaged."_s));
}

TEST_F(HistoryTabTest, olderRunsComeOnRequest)
{
    addRuns(100);
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return list()->model()->rowCount() == 100; }));
    int offset = -1;
    for (QPushButton *button : tab->findChildren<QPushButton *>())
        if (button->text() == u"Show older runs"_s && button->isVisible()) {
            addRuns(5);
            button->click();
            offset = 100;
        }
    ASSERT_EQ(offset, 100);
    EXPECT_TRUE(QTest::qWaitFor([this] { return list()->model()->rowCount() == 105; }));
}
} // namespace
} // namespace entente::ui
