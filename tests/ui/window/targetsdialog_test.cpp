// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/targetsdialog.h"

#include "tests/support/ui/accessiblewalk.h"
#include "tests/support/ui/windowfixture.h"
#include "ui/settings/directorysearch.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingstable.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

const QString wingtip = u"ceb4c723-2a3f-4f5f-8136-c71548c1bc30"_s; ///< for which Contoso sets direct connect

class TargetsDialogTest : public WindowFixture
{
protected:
    /// Opens the dialog as Enter on the cell does.
    TargetsDialog *openFor(const QString &setting, SideId side)
    {
        panel()->reveal(setting, side);
        QTest::keyClick(panel()->table(), Qt::Key_Return);
        return m_window->findChild<TargetsDialog *>();
    }
    void press(TargetsDialog *dialog, const QString &name) { control<QAbstractButton>(name, dialog)->click(); }
};

TEST_F(TargetsDialogTest, picksAGroupFromTheDirectoryByName)
{
    practise();
    TargetsDialog *dialog = openFor(u"entra.directConnect.outbound.users"_s, SideId::Left);
    ASSERT_TRUE(dialog);
    EXPECT_EQ(namelessControls(dialog), "");
    press(dialog, u"Allowed"_s);
    press(dialog, u"Chosen users and groups"_s);
    auto *list = control<QListWidget>(u"Chosen"_s, dialog);
    ASSERT_TRUE(list);
    while (list->count() > 0) {
        list->setCurrentRow(0);
        press(dialog, u"Remove"_s);
    }
    auto *accept = control<QAbstractButton>(u"Add to pending changes"_s, dialog);
    EXPECT_FALSE(accept->isEnabled()) << "chosen, but nobody";
    QTest::keyClicks(control(u"Name of a group or a user"_s, dialog), u"Project"_s);
    auto *hits = control<QListWidget>(u"Search results"_s, dialog);
    ASSERT_TRUE(QTest::qWaitFor([hits] { return hits->count() > 0; }, 10'000));
    const QString name = hits->item(0)->text().section(u" · "_s, 0, 0);
    QTest::keyClick(control(u"Name of a group or a user"_s, dialog), Qt::Key_Down);
    QTest::keyClick(hits, Qt::Key_Return);
    ASSERT_EQ(list->count(), 1);
    ASSERT_TRUE(accept->isEnabled());
    accept->click();
    ASSERT_EQ(session().pending().total(), 1);
    EXPECT_TRUE(panel()->table()->currentIndex().data().toString().contains(name))
        << "the name shows before it was ever read: " << qPrintable(panel()->table()->currentIndex().data().toString());
}

TEST_F(TargetsDialogTest, canBeMadeNarrowerThanItOpens)
{
    practise();
    TargetsDialog *dialog = openFor(u"entra.directConnect.outbound.users"_s, SideId::Left);
    ASSERT_TRUE(dialog);
    EXPECT_LT(dialog->minimumWidth(), dialog->width()) << "a screen may be narrower than what it would like";
}

TEST_F(TargetsDialogTest, cancellingWishesNothing)
{
    practise();
    TargetsDialog *dialog = openFor(u"entra.directConnect.outbound.users"_s, SideId::Left);
    ASSERT_TRUE(dialog);
    press(dialog, u"Blocked"_s);
    press(dialog, u"Cancel"_s);
    EXPECT_EQ(session().pending().total(), 0);
}

TEST_F(TargetsDialogTest, whatIsAcceptedGoesToThePartnerItWasOpenedFor)
{
    practise();
    const QString contoso = session().side(SideId::Left).tenantId();
    const QString fabrikam = session().partner();
    TargetsDialog *dialog = openFor(u"entra.directConnect.outbound.users"_s, SideId::Left);
    ASSERT_TRUE(dialog);
    press(dialog, u"Allowed"_s);
    QString another;
    for (const QString &partner : session().side(SideId::Left).snapshot->partners())
        another = partner != fabrikam ? partner : another;
    session().choosePartner(another); // as when the reading of the other side ends meanwhile
    press(dialog, u"Add to pending changes"_s);
    ASSERT_EQ(session().pending().total(), 1);
    EXPECT_EQ(session().pending().of(contoso)[0].address.key, fabrikam);
}

TEST_F(TargetsDialogTest, thePartnersPeopleAreSearchedInThePartnersDirectory)
{
    practise();
    TargetsDialog *dialog = openFor(u"entra.directConnect.inbound.users"_s, SideId::Left);
    ASSERT_TRUE(dialog);
    press(dialog, u"Allowed"_s);
    press(dialog, u"Chosen users and groups"_s);
    EXPECT_TRUE(dialog->findChild<DirectorySearch *>());
    EXPECT_FALSE(dialog->findChild<QPlainTextEdit *>());
}

TEST_F(TargetsDialogTest, withoutThePartnerSignedInTheirIdsArePastedAndMarked)
{
    practise();
    session().close(SideId::Right);
    session().choosePartner(session().side(SideId::Left).snapshot->partners().constFirst());
    TargetsDialog *dialog = openFor(u"entra.directConnect.inbound.users"_s, SideId::Left);
    ASSERT_TRUE(dialog);
    press(dialog, u"Allowed"_s);
    press(dialog, u"Chosen users and groups"_s);
    auto *list = control<QListWidget>(u"Chosen"_s, dialog);
    const int before = list->count();
    auto *paste = dialog->findChild<QPlainTextEdit *>();
    ASSERT_TRUE(paste);
    paste->setPlainText(u"no id in here"_s);
    press(dialog, u"Add these IDs"_s);
    EXPECT_EQ(list->count(), before);
    paste->setPlainText(u"a7a7a7a7-0000-4000-8000-000000000011"_s);
    press(dialog, u"Add these IDs"_s);
    ASSERT_EQ(list->count(), before + 1);
    EXPECT_TRUE(list->item(before)->text().contains(u"not checked"_s)) << qPrintable(list->item(before)->text());
    EXPECT_EQ(namelessControls(dialog), "");
}

TEST_F(TargetsDialogTest, theDefaultEntryTakesAllOrNobodyInbound)
{
    practise();
    session().choosePartner(QString());
    TargetsDialog *dialog = openFor(u"entra.directConnect.inbound.users"_s, SideId::Left);
    ASSERT_TRUE(dialog);
    auto *chosen = control<QAbstractButton>(u"Chosen users and groups"_s, dialog);
    EXPECT_FALSE(chosen->isEnabled());
}

TEST_F(TargetsDialogTest, aDoubleClickOnASuggestionChoosesNothingElse)
{
    practise();
    TargetsDialog *dialog = openFor(u"entra.directConnect.outbound.applications"_s, SideId::Left);
    ASSERT_TRUE(dialog);
    press(dialog, u"Allowed"_s);
    press(dialog, u"Chosen applications"_s);
    auto *list = control<QListWidget>(u"Chosen"_s, dialog);
    while (list->count() > 0) {
        list->setCurrentRow(0);
        press(dialog, u"Remove"_s);
    }
    QTest::keyClicks(control(u"Name of an application"_s, dialog), u"All"_s);
    auto *hits = control<QListWidget>(u"Search results"_s, dialog);
    ASSERT_EQ(hits->count(), 1) << "and another one in its place once the field is empty again";
    // By way of the window, where Qt tells double clicks from two.
    const QPoint first = hits->viewport()->mapTo(dialog, hits->visualItemRect(hits->item(0)).center());
    QTest::mouseDClick(dialog->windowHandle(), Qt::LeftButton, {}, first);
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->item(0)->toolTip(), allMicrosoftApps);
    QTest::mouseClick(dialog->windowHandle(), Qt::LeftButton, {}, first);
    EXPECT_EQ(list->count(), 2) << "the next click counts";
}

TEST_F(TargetsDialogTest, goingBackToTheDefaultIsAChoice)
{
    practise();
    session().choosePartner(wingtip);
    TargetsDialog *dialog = openFor(u"entra.directConnect.outbound.users"_s, SideId::Left);
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(panel()->table()->currentIndex().data(SettingsModel::OwnRole).toBool()) << "one group is chosen there";
    press(dialog, u"Use the default settings"_s);
    EXPECT_EQ(dialog->value().state, ValueState::NotSet);
    press(dialog, u"Add to pending changes"_s);
    EXPECT_EQ(session().pending().total(), 1);
}
} // namespace
} // namespace entente::ui
