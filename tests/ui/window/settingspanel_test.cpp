// SPDX-License-Identifier: GPL-3.0-or-later
// A workload's tab around its table: what the buttons count and show, and what the strip below explains.
#include "tests/support/ui/windowfixture.h"
#include "ui/parts/searchfield.h"
#include "ui/settings/explainstrip.h"
#include "ui/settings/settingsmodel.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingstable.h"
#include "ui/shell/tabarea.h"

#include <QApplication>
#include <QButtonGroup>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

class SettingsPanelTest : public WindowFixture
{
protected:
    enum Segment { All, Differences, ForPartner };

    QAbstractButton *segment(Segment which) { return panel()->findChild<QButtonGroup *>()->button(which); }
    ExplainStrip *strip() { return panel()->findChild<ExplainStrip *>(); }
    QStringList shownSections()
    {
        QStringList titles;
        const auto *model = panel()->table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, 0).data().toString();
        return titles;
    }
    bool stripSays(const QString &text)
    {
        for (const QLabel *label : strip()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
};

TEST_F(SettingsPanelTest, whatIsSetForTheWholeTenantIsNotSetForThePartner)
{
    practise();
    ASSERT_TRUE(shownSections().contains(u"Invitations and guests"_s)) << "tenant-wide, and shown beside the partner";
    segment(ForPartner)->click();
    EXPECT_EQ(shownSections(), QStringList{u"B2B collaboration: guests"_s});
    EXPECT_EQ(segment(ForPartner)->text(), u"Set for this partner (4)"_s) << "as many as the list of partners says";
}

TEST_F(SettingsPanelTest, theStripExplainsNothingThatIsOutOfSight)
{
    practise();
    panel()->reveal(u"entra.directConnect.outbound.users"_s, SideId::Left);
    ASSERT_TRUE(stripSays(u"Users who may go out"_s));
    segment(Differences)->click();
    EXPECT_FALSE(stripSays(u"Users who may go out"_s));
    EXPECT_TRUE(stripSays(u"Who can invite guests"_s)) << "the first row that is shown";
    segment(All)->click();
    m_window->tabs()->filter()->setText(u"nothing is called so"_s);
    EXPECT_TRUE(stripSays(u"Choose a setting"_s));
}

TEST_F(SettingsPanelTest, aSettingThatIsToBeShownIsShownWhateverWasFilteredFor)
{
    practise();
    segment(ForPartner)->click();
    m_window->tabs()->filter()->setText(u"nothing is called so"_s);
    SettingsPanel *shown = panel();
    session().choosePartner(QString());
    shown->reveal(u"entra.trust.mfa"_s, SideId::Right); // before the table has followed
    EXPECT_EQ(m_window->tabs()->filter()->text(), QString())
        << "nothing is filtered behind a field that says otherwise";
    const QModelIndex index = shown->table()->currentIndex();
    EXPECT_EQ(index.siblingAtColumn(SettingsModel::NameColumn).data().toString(),
              u"Accept their multifactor authentication"_s);
    EXPECT_EQ(shown->model()->scope().partner, QString());
}

TEST_F(SettingsPanelTest, anEditShowsAtOnceAndWhatElseIsPendingOnce)
{
    practise();
    panel()->reveal(u"entra.trust.mfa"_s, SideId::Left);
    const QPersistentModelIndex index = panel()->table()->currentIndex();
    panel()->table()->model()->setData(index, QVariant::fromValue(SettingValue::set(Json(true))), Qt::EditRole);
    EXPECT_EQ(index.data().toString(), u"Yes"_s);
    QSignalSpy shown(panel()->model(), &QAbstractItemModel::headerDataChanged);
    session().pending().clearAll();
    Q_EMIT session().snapshotChanged(SideId::Left); // as at the end of a reading
    QCoreApplication::sendPostedEvents(panel(), QEvent::MetaCall);
    EXPECT_EQ(shown.size(), 1) << "one look at the whole of it";
    EXPECT_EQ(index.data().toString(), u"No"_s);
}

TEST_F(SettingsPanelTest, besideWhatCouldNotBeReadNoDifferencesAreCounted)
{
    practise();
    EXPECT_TRUE(segment(Differences)->isVisible());
    QFile broken(m_folder.filePath(u"broken.json"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    session().openFile(SideId::Right, broken.fileName());
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().side(SideId::Right).error.has_value(); }, 5000));
    EXPECT_FALSE(segment(Differences)->isVisible()) << "none were found is not what is known";
}

/// Every text of the program at 170 %, as a person sets it in the desktop.
class LargeText
{
public:
    LargeText() : m_before(QApplication::font())
    {
        QFont large = m_before;
        large.setPointSizeF(m_before.pointSizeF() * 1.7);
        QApplication::setFont(large);
    }
    ~LargeText() { QApplication::setFont(m_before); }

private:
    QFont m_before;
};

class SettingsPanelInLargeText : public SettingsPanelTest
{
    const LargeText m_large; // before the window is made
};

TEST_F(SettingsPanelInLargeText, theTableKeepsTheMostOfTheRoom)
{
    practise();
    m_window->resize(1360, 860);
    QCoreApplication::processEvents();
    EXPECT_GT(panel()->table()->height(), panel()->height() * 2 / 5);
    EXPECT_LT(strip()->height(), panel()->height() * 2 / 5);
}

TEST_F(SettingsPanelInLargeText, tabComesToTheWordsThatScrollAsOneReads)
{
    practise();
    m_window->resize(1000, 640);
    panel()->reveal(u"entra.directConnect.outbound.users"_s, SideId::Left);
    auto *words = strip()->findChild<QScrollArea *>();
    ASSERT_TRUE(QTest::qWaitFor([words] { return words->verticalScrollBar()->maximum() > 0; })) << "they do not fit";
    const QWidgetList order = strip()->tabOrder();
    ASSERT_TRUE(order.contains(words));
    QWidgetList passed;
    for (QWidget *next = order.first(); passed.size() < order.size(); next = next->nextInFocusChain()) {
        if (next->isVisible() && (next->focusPolicy() & Qt::TabFocus) != 0)
            passed << next;
    }
    EXPECT_EQ(passed, order);
}
} // namespace
} // namespace entente::ui
