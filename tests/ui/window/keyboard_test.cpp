// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keyboard alone: shortcuts, editors, dialogs, and where the focus is afterwards.
#include "tests/support/ui/windowfixture.h"
#include "ui/parts/searchfield.h"
#include "ui/settings/choiceeditor.h"
#include "ui/settings/explainstrip.h"
#include "ui/settings/settingsmodel.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingstable.h"
#include "ui/settings/targetsdialog.h"
#include "ui/shell/partnerpane.h"
#include "ui/shell/pendingbar.h"
#include "ui/shell/tabarea.h"
#include "ui/wizards/setuppartner/wizard.h"

#include <QApplication>
#include <QListView>
#include <QPointer>
#include <QTabBar>
#include <QTest>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

class Keyboard : public WindowFixture
{
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        practise();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    SettingsTable *table() { return panel()->table(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *where = QApplication::activeModalWidget() ? QApplication::activeModalWidget()->focusWidget()
                                                           : m_window->focusWidget();
        QTest::keyClick(where ? where : m_window.get(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Changes the chosen yes or no to the other one.
    void change()
    {
        const QModelIndex index = table()->currentIndex();
        const bool now = index.data().toString() == u"Yes"_s;
        ASSERT_TRUE(table()->model()->setData(index, QVariant::fromValue(SettingValue::set(Json(!now))), Qt::EditRole));
    }
    void goTo(const QString &setting)
    {
        panel()->reveal(setting, SideId::Left);
        table()->setFocus();
    }
};

TEST_F(Keyboard, theKeysAreInTheTableOnceThereIsOne)
{
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->focusWidget() == table(); }));
    EXPECT_EQ(table()->currentIndex().column(), SettingsModel::LeftColumn) << "on a value, where Enter does something";
}

TEST_F(Keyboard, theKeysAreInTheTableAlsoWhereSidesOpenBeforeTheWindow)
{
    const QString first = session().side(SideId::Left).tenantId();
    const QString second = session().side(SideId::Right).tenantId();
    m_window = std::make_unique<MainWindow>(m_composition->workbench(), m_composition->hooks());
    m_window->open(SideId::Left, first); // as the command line does
    m_window->open(SideId::Right, second);
    m_window->show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->focusWidget() == table(); }));
}

TEST_F(Keyboard, f5ReadsBothSidesAgain)
{
    const SnapshotPtr before = session().side(SideId::Left).snapshot;
    press(Qt::Key_F5);
    EXPECT_TRUE(session().isReading());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session().isReading(); }, 20'000));
    EXPECT_NE(session().side(SideId::Left).snapshot, before);
    EXPECT_FALSE(session().side(SideId::Left).error);
}

TEST_F(Keyboard, ctrlFFiltersAndEscapeLeadsBackToTheTable)
{
    table()->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(m_window->focusWidget(), m_window->tabs()->filter());
    QTest::keyClicks(m_window->tabs()->filter(), u"compliant"_s);
    EXPECT_EQ(table()->model()->rowCount(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(m_window->tabs()->filter()->text(), QString()) << "the first Escape clears";
    EXPECT_GT(table()->model()->rowCount(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(m_window->focusWidget(), table()) << "the second one leads back";
}

TEST_F(Keyboard, downLeadsFromTheSearchToThePartners)
{
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_EQ(m_window->focusWidget(), m_window->partners()->search());
    press(Qt::Key_Down);
    EXPECT_EQ(m_window->focusWidget(), m_window->partners()->list());
}

TEST_F(Keyboard, enterOpensTheListOfAYesOrNoAndEscapeLeavesItAsItWas)
{
    goTo(u"entra.trust.compliantDevice"_s);
    const QString before = table()->currentIndex().data().toString();
    press(Qt::Key_Return);
    auto *editor = table()->findChild<ChoiceEditor *>();
    ASSERT_TRUE(editor);
    QTest::keyClick(editor, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !table()->findChild<ChoiceEditor *>(); }));
    EXPECT_EQ(table()->currentIndex().data().toString(), before);
    EXPECT_EQ(session().pending().total(), 0);
    EXPECT_EQ(m_window->focusWidget(), table());
}

TEST_F(Keyboard, arrowsOnlyLookAtTheChoicesAndEnterPicksOne)
{
    goTo(u"entra.trust.mfa"_s); // inherits: the last choice, "use the default", is the current one
    const QPersistentModelIndex cell = table()->currentIndex();
    press(Qt::Key_Return);
    auto *editor = table()->findChild<ChoiceEditor *>();
    ASSERT_TRUE(editor);
    ASSERT_EQ(editor->currentIndex(), 2);
    QTest::keyClick(editor, Qt::Key_Up); // before the list is there
    ASSERT_EQ(session().pending().total(), 0);
    ASSERT_TRUE(QTest::qWaitFor([editor] { return editor->view()->isVisible(); }));
    QTest::keyClick(editor->view(), Qt::Key_Up);
    EXPECT_EQ(session().pending().total(), 0);
    QTest::keyClick(editor->view(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !table()->findChild<ChoiceEditor *>(); }));
    EXPECT_EQ(session().pending().total(), 1);
    EXPECT_TRUE(cell.data(SettingsModel::OwnRole).toBool());
    EXPECT_EQ(cell.data().toString(), u"No"_s) << "the one above";
    EXPECT_EQ(m_window->focusWidget(), table());
}

TEST_F(Keyboard, escapeInTheListLeavesTheEditorToo)
{
    goTo(u"entra.trust.mfa"_s);
    press(Qt::Key_Return);
    auto *editor = table()->findChild<ChoiceEditor *>();
    ASSERT_TRUE(editor);
    ASSERT_TRUE(QTest::qWaitFor([editor] { return editor->view()->isVisible(); }));
    QTest::keyClick(editor->view(), Qt::Key_Up);
    QTest::keyClick(editor->view(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !table()->findChild<ChoiceEditor *>(); }));
    EXPECT_EQ(session().pending().total(), 0);
    EXPECT_EQ(m_window->focusWidget(), table());
}

TEST_F(Keyboard, anEditorThatIsLeftWithoutAChoiceWishesNothing)
{
    session().choosePartner(QString()); // default settings, which inherit from nothing
    panel()->reveal(u"entra.trust.mfa"_s, SideId::Right);
    table()->setFocus();
    ASSERT_EQ(table()->currentIndex().data().toString(), u"No"_s);
    press(Qt::Key_Return);
    QPointer<ChoiceEditor> editor = table()->findChild<ChoiceEditor *>();
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->currentText(), u"No"_s);
    m_window->tabs()->filter()->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&editor] { return editor.isNull(); }));
    EXPECT_EQ(session().pending().total(), 0);

    table()->setFocus();
    press(Qt::Key_Return);
    editor = table()->findChild<ChoiceEditor *>();
    ASSERT_TRUE(editor);
    QTest::keyClick(editor, Qt::Key_Tab); // which edits the next cell
    ASSERT_TRUE(QTest::qWaitFor([&editor] { return editor.isNull(); }));
    EXPECT_EQ(session().pending().total(), 0);
}

TEST_F(Keyboard, anEditorNeverMovesToAnotherTenantOrPartner)
{
    goTo(u"entra.trust.mfa"_s);
    const QString name = table()->currentIndex().siblingAtColumn(SettingsModel::NameColumn).data().toString();
    const auto chooseAnother = [this] {
        QStringList partners = session().side(SideId::Left).snapshot->partners();
        partners.removeAll(session().partner());
        session().choosePartner(partners.value(0));
    };
    const std::function<void()> others[] = {chooseAnother, [this] {
                                                session().swap();
                                            }};
    for (const auto &change : others) {
        press(Qt::Key_Return);
        const QPointer<ChoiceEditor> editor = table()->findChild<ChoiceEditor *>();
        ASSERT_TRUE(editor);
        change();
        ASSERT_TRUE(QTest::qWaitFor([&editor] { return editor.isNull(); }));
        EXPECT_EQ(session().pending().total(), 0);
        EXPECT_EQ(table()->currentIndex().siblingAtColumn(SettingsModel::NameColumn).data().toString(), name);
        EXPECT_EQ(table()->currentIndex().column(), int(SettingsModel::LeftColumn));
        EXPECT_EQ(m_window->focusWidget(), table());
    }
}

TEST_F(Keyboard, enterOpensTheDialogAndEscapeComesBackToTheSameCell)
{
    goTo(u"entra.directConnect.outbound.users"_s);
    const QPersistentModelIndex cell = table()->currentIndex();
    press(Qt::Key_Return);
    ASSERT_TRUE(m_window->findChild<TargetsDialog *>());
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    press(Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window->findChild<TargetsDialog *>(); }));
    EXPECT_EQ(session().pending().total(), 0);
    EXPECT_EQ(table()->currentIndex(), cell);
    m_window->activateWindow(); // a window manager does, the offscreen platform does not
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    EXPECT_EQ(QApplication::focusWidget(), table());
}

TEST_F(Keyboard, escapeLeavesTheWizardWithoutATrace)
{
    table()->setFocus();
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->findChild<SetupPartnerWizard *>() != nullptr; }));
    press(Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window->findChild<SetupPartnerWizard *>(); }));
    m_window->activateWindow(); // a window manager does, the offscreen platform does not
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    EXPECT_EQ(QApplication::focusWidget(), table());
}

TEST_F(Keyboard, tabsAreChosenByNumberAndTakeTheFocusAlong)
{
    table()->setFocus();
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_window->tabs()->titles().at(1), u"History"_s);
    EXPECT_TRUE(m_window->focusWidget() && m_window->focusWidget()->isVisible()) << "not on a table out of sight";
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_EQ(m_window->focusWidget(), table());
}

TEST_F(Keyboard, tabGoesFromTheSettingsOverTheirExplanationToWhatIsPending)
{
    goTo(u"entra.trust.compliantDevice"_s);
    change();
    QWidgetList passed{m_window->focusWidget()};
    for (int i = 0; i < 60; ++i) {
        press(Qt::Key_Tab);
        if (m_window->focusWidget() == table())
            break;
        passed << m_window->focusWidget();
    }
    ASSERT_EQ(passed.first(), table());
    const QWidgetList inBar = m_window->findChild<PendingBar *>()->tabOrder();
    const auto copy = passed.indexOf(panel()->findChild<ExplainStrip *>()->tabOrder().first());
    const auto review = passed.indexOf(inBar.at(0));
    const auto discard = passed.indexOf(inBar.at(1));
    const auto search = passed.indexOf(m_window->partners()->search());
    EXPECT_GT(copy, 0);
    EXPECT_GT(review, copy);
    EXPECT_EQ(discard, review + 1);
    EXPECT_GT(search, discard) << "the round begins anew above the settings";
}

TEST_F(Keyboard, theEditedRowStaysInSightWhenTheBarOfPendingChangesComes)
{
    m_window->resize(1100, 620);
    goTo(u"entra.trust.compliantDevice"_s);
    table()->scrollTo(table()->currentIndex(), QAbstractItemView::PositionAtBottom);
    const QWidget *view = table()->viewport();
    const auto row = [this] {
        return table()->visualRect(table()->currentIndex());
    };
    const auto inSight = [&] {
        return row().top() >= 0 && row().bottom() <= view->height(); // Qt scrolls to within one pixel
    };
    ASSERT_TRUE(QTest::qWaitFor(inSight));
    ASSERT_GT(row().bottom(), view->height() - row().height()) << "it is the last one that is shown";
    const int before = view->height();
    change();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->height() < before; })) << "the bar takes its room";
    EXPECT_TRUE(QTest::qWaitFor(inSight));
}
} // namespace
} // namespace entente::ui
