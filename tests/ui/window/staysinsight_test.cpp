// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose or typed stays with what it was meant for.
#include "tests/support/ui/windowfixture.h"
#include "ui/parts/searchfield.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingstable.h"
#include "ui/shell/choicecard.h"
#include "ui/shell/partnerpane.h"
#include "ui/shell/tabarea.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

using StaysInSight = WindowFixture;
} // namespace

TEST_F(StaysInSight, theWordsOfAFilterOnItsOwnTab)
{
    practise();
    SearchField *filter = m_window->tabs()->filter();
    filter->setText(u"compliant"_s);
    m_window->tabs()->choose(1);
    EXPECT_EQ(filter->text(), QString()) << "runs are not hidden by words about settings";
    filter->setText(u"fabrikam"_s);
    m_window->tabs()->choose(0);
    EXPECT_EQ(filter->text(), u"compliant"_s);
    EXPECT_EQ(panel()->table()->model()->rowCount(), 1);
}

TEST_F(StaysInSight, thePartnerThatThePageShows)
{
    practise();
    QListView *list = m_window->partners()->list();
    ASSERT_TRUE(list->selectionModel()->hasSelection());
    const QModelIndex chosen = list->currentIndex();
    list->selectionModel()->clearSelection(); // as the view does on a click beside its rows
    EXPECT_TRUE(list->selectionModel()->isSelected(chosen));
}

TEST(ChoiceCard, isOpenedByEnterAsItsFramePromises)
{
    ChoiceCard card(u"practice"_s);
    card.show();
    const QSignalSpy clicked(&card, &ChoiceCard::clicked);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 2);
}
} // namespace entente::ui
