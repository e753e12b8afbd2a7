// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessiblewalk.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/scopes.h"
#include "tests/support/ui/windowfixture.h"
#include "translations/translators.h"
#include "ui/dialogs/filedialog.h"
#include "ui/dialogs/messagebox.h"
#include "ui/parts/searchfield.h"
#include "ui/settings/choiceeditor.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingstable.h"
#include "ui/shell/partnerpane.h"
#include "ui/shell/sidecard.h"
#include "ui/shell/tabarea.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

class MainWindowTest : public WindowFixture
{
protected:
    /// Makes a cell of the settings table current, as the arrow keys would.
    QModelIndex goTo(const QString &setting, int column)
    {
        panel()->reveal(setting, column == SettingsModel::LeftColumn ? SideId::Left : SideId::Right);
        return panel()->table()->currentIndex();
    }

    void choosePartner(const QString &name)
    {
        QListView *list = m_window->partners()->list();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == name)
                list->setCurrentIndex(list->model()->index(row, 0));
        }
    }
};

TEST_F(MainWindowTest, beginsWithThreeWaysIn)
{
    EXPECT_TRUE(control(u"Practise"_s));
    EXPECT_TRUE(control(u"Open a snapshot…"_s));
    EXPECT_EQ(namelessControls(m_window.get()), "");
}

TEST_F(MainWindowTest, practisingOpensTwoTenantsSideBySide)
{
    practise();
    EXPECT_TRUE(session().side(SideId::Left).practice) << "it must be plain that this is no real tenant";
    EXPECT_EQ(session().partnerName(), u"Fabrikam"_s) << "what lies between the two is the first question";
    EXPECT_EQ(panel()->model()->headerData(SettingsModel::LeftColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"Contoso for Fabrikam"_s);
    EXPECT_GE(m_window->partners()->list()->model()->rowCount(), 13) << "twelve partners and the default settings";
    EXPECT_EQ(namelessControls(m_window.get()), "");
}

TEST_F(MainWindowTest, partnersAreListedByNameAndFound)
{
    practise();
    QListView *list = m_window->partners()->list();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QString name = list->model()->index(row, 0).data().toString();
        EXPECT_FALSE(name.contains(u"-4000-"_s) || name.isEmpty()) << qPrintable(name);
    }
    const QString before = session().partner();
    QTest::keyClicks(m_window->partners()->search(), u"tailspin"_s);
    EXPECT_EQ(list->model()->rowCount(), 2) << "the one that fits, and the default settings";
    EXPECT_EQ(session().partner(), before) << "searching chooses nobody";
    m_window->partners()->search()->clear();
    choosePartner(u"Tailspin Toys"_s);
    EXPECT_EQ(session().partnerName(), u"Tailspin Toys"_s);
}

TEST_F(MainWindowTest, aYesOrNoIsEditedByKeyboard)
{
    practise();
    const QModelIndex index = goTo(u"entra.trust.compliantDevice"_s, SettingsModel::LeftColumn);
    ASSERT_TRUE(index.isValid());
    const QString before = index.data().toString();
    QTest::keyClick(panel()->table(), Qt::Key_F2);
    auto *editor = panel()->table()->findChild<ChoiceEditor *>();
    ASSERT_TRUE(editor);
    const int other = before == u"Yes"_s ? 1 : 0;
    editor->setCurrentIndex(other);
    Q_EMIT editor->activated(other);
    ASSERT_EQ(session().pending().total(), 1);
    EXPECT_NE(index.data().toString(), before);
    EXPECT_EQ(index.data(SettingsModel::BeforeRole).toString(), before);
    EXPECT_TRUE(control(u"Discard"_s)) << "the pending bar has come";
}

TEST_F(MainWindowTest, theDefaultIsOneOfTheChoicesOfAPartner)
{
    practise();
    goTo(u"entra.trust.mfa"_s, SettingsModel::LeftColumn);
    const auto choices = choicesFor(panel()->table()->currentIndex());
    ASSERT_EQ(choices.size(), 3U);
    EXPECT_EQ(choices[2].value.state, ValueState::NotSet);
    EXPECT_TRUE(choices[2].text.contains(u"inherited: No"_s)) << qPrintable(choices[2].text);
}

TEST_F(MainWindowTest, discardingAsksAndThenForgets)
{
    practise();
    const QModelIndex index = goTo(u"entra.trust.mfa"_s, SettingsModel::RightColumn);
    auto *model = panel()->table()->model();
    ASSERT_TRUE(model->setData(index, QVariant::fromValue(SettingValue::set(Json(true))), Qt::EditRole));
    ASSERT_EQ(session().pending().total(), 1);
    MessageBox::setNextAnswer(false);
    control<QAbstractButton>(u"Discard"_s)->click();
    EXPECT_EQ(session().pending().total(), 1);
    MessageBox::setNextAnswer(true);
    control<QAbstractButton>(u"Discard"_s)->click();
    EXPECT_EQ(session().pending().total(), 0);
}

TEST_F(MainWindowTest, closingWithPendingChangesAsks)
{
    practise();
    const QModelIndex index = goTo(u"entra.trust.mfa"_s, SettingsModel::RightColumn);
    panel()->table()->model()->setData(index, QVariant::fromValue(SettingValue::set(Json(true))), Qt::EditRole);
    ASSERT_EQ(session().pending().total(), 1);
    MessageBox::setNextAnswer(false);
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
}

TEST_F(MainWindowTest, swappingTurnsTheTableRound)
{
    practise();
    session().swap();
    EXPECT_EQ(session().partnerName(), u"Contoso"_s);
    EXPECT_EQ(panel()->model()->headerData(SettingsModel::LeftColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"Fabrikam for Contoso"_s);
    EXPECT_EQ(panel()->model()->headerData(SettingsModel::RightColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"Contoso for Fabrikam"_s);
}

TEST_F(MainWindowTest, aSnapshotFileIsASide)
{
    Pair pair;
    const QString file = m_folder.filePath(u"contoso.json"_s);
    ASSERT_TRUE(saveSnapshot(pair.contoso, file));
    FileDialog::setNextFileName(file);
    control<QAbstractButton>(u"Open a snapshot…"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().side(SideId::Left).snapshot != nullptr; }, 5000));
    EXPECT_EQ(session().side(SideId::Left).name(), u"Contoso"_s);
    EXPECT_EQ(session().side(SideId::Left).kind, SideKind::File);
    const QModelIndex index = goTo(u"entra.trust.mfa"_s, SettingsModel::LeftColumn);
    EXPECT_FALSE(index.data(SettingsModel::EditableRole).toBool());
}

TEST_F(MainWindowTest, aBrokenSnapshotSaysWhatIsWrongInPlace)
{
    const QString file = m_folder.filePath(u"broken.json"_s);
    QFile broken(file);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\":");
    broken.close();
    m_window->open(SideId::Left, file);
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().side(SideId::Left).error.has_value(); }, 5000));
    const QString sentence = session().side(SideId::Left).error->message;
    bool shown = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        shown = shown || (label->isVisible() && label->text().contains(sentence));
    EXPECT_TRUE(shown) << qPrintable(sentence);
    EXPECT_TRUE(control(u"Try again"_s));
    EXPECT_EQ(namelessControls(m_window.get()), "");
}

TEST_F(MainWindowTest, theFilterNarrowsTheTable)
{
    practise();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    m_window->tabs()->filter()->setText(u"compliant"_s);
    const auto *shown = panel()->table()->model();
    ASSERT_EQ(shown->rowCount(), 1);
    EXPECT_EQ(shown->rowCount(shown->index(0, 0)), 1);
    m_window->tabs()->filter()->setText(u"nothing is called so"_s);
    EXPECT_EQ(shown->rowCount(), 0);
}

TEST_F(MainWindowTest, everyMenuItemHasAMnemonicOfItsOwn)
{
    practise();
    for (const QString &language : languages()) {
        useLanguage(language);
        QCoreApplication::processEvents();
        for (const QAction *menu : m_window->menuBar()->actions()) {
            QStringList seen;
            for (const QAction *action : menu->menu()->actions()) {
                const auto at = action->text().indexOf(u'&');
                if (!action->isVisible() || action->isSeparator() || at < 0)
                    continue;
                const QString letter = action->text().mid(at + 1, 1).toLower();
                EXPECT_FALSE(seen.contains(letter))
                    << qPrintable(language) << ": " << qPrintable(menu->text()) << " / " << qPrintable(action->text());
                seen << letter;
            }
        }
    }
}

TEST_F(MainWindowTest, everythingFollowsTheLanguageAtOnce)
{
    practise();
    goTo(u"entra.trust.mfa"_s, SettingsModel::LeftColumn);
    const MarkedLanguage marked;
    QCoreApplication::processEvents();
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            EXPECT_TRUE(label->text().contains(u'«')) << qPrintable(label->text());
        }
    }
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->focusPolicy() != Qt::NoFocus) {
            EXPECT_TRUE(button->accessibleName().contains(u'«') || button->text().contains(u'«'))
                << qPrintable(button->text());
        }
    }
    for (const QAction *menu : m_window->menuBar()->actions())
        EXPECT_TRUE(menu->text().startsWith(u'«')) << qPrintable(menu->text());
    EXPECT_TRUE(m_window->tabs()->titles().constFirst().startsWith(u'«'));
    EXPECT_TRUE(panel()->table()->currentIndex().data().toString().startsWith(u'«'));
}

TEST_F(MainWindowTest, stopEndsAReadingAndSaysNothingIsWrong)
{
    m_window->startPractice();
    ASSERT_TRUE(session().isReading());
    session().stopReading(SideId::Left);
    session().stopReading(SideId::Right);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session().isReading(); }, 5000));
    for (const SideCard *card : m_window->findChildren<SideCard *>()) {
        EXPECT_TRUE(card->accessibleName().contains(u"not read yet"_s)) << qPrintable(card->accessibleName());
        EXPECT_FALSE(card->accessibleName().contains(u"could not be read"_s)) << qPrintable(card->accessibleName());
    }
    EXPECT_FALSE(session().side(SideId::Left).error) << "in red, and in each cell of the table";
}

TEST_F(MainWindowTest, opensWithinTheScreen)
{
    EXPECT_EQ(MainWindow::firstSize(QSize(1920, 1040)), QSize(1360, 860));
    const QSize small(960, 520); // a full HD screen at 200 %
    EXPECT_LT(MainWindow::firstSize(small).width(), small.width());
    EXPECT_LT(MainWindow::firstSize(small).height(), small.height());
    MainWindow fresh(m_composition->workbench(), m_composition->hooks());
    fresh.show();
    const QSize room = fresh.screen()->availableSize();
    EXPECT_LE(fresh.width(), room.width());
    EXPECT_LE(fresh.height(), room.height());
}

TEST_F(MainWindowTest, staysWithinASmallScreenWhateverItShows)
{
    const QSize screen(960, 540); // full HD at 200 %
    m_window->resize(MainWindow::firstSize(screen));
    practise();
    goTo(u"entra.trust.compliantDevice"_s, SettingsModel::LeftColumn);
    auto *model = panel()->table()->model();
    const QModelIndex index = panel()->table()->currentIndex();
    ASSERT_TRUE(model->setData(index, QVariant::fromValue(SettingValue::set(Json(true))), Qt::EditRole));
    ASSERT_TRUE(control(u"Discard"_s)) << "the pending bar has come";
    QApplication::processEvents(); // what was posted to the layouts
    EXPECT_LE(m_window->width(), screen.width());
    EXPECT_LE(m_window->height(), screen.height());
}
} // namespace
} // namespace entente::ui
