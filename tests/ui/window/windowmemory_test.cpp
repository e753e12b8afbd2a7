// SPDX-License-Identifier: GPL-3.0-or-later
// What the window keeps for the next start, and what follows a language that is chosen in its menu.
#include "tests/support/paths.h"
#include "tests/support/ui/windowfixture.h"
#include "translations/translators.h"
#include "ui/parts/elidedlabel.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingstable.h"
#include "ui/shell/sidecard.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QHeaderView>
#include <QProcess>
#include <QTest>
#include <QTimer>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

class WindowMemory : public WindowFixture
{
protected:
    /// As View > Language does.
    void chooseLanguage(const QString &code)
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->data().toString() == code)
                action->trigger();
        }
        QCoreApplication::processEvents();
    }
    static QString when(const Side &side, const QLocale &locale)
    {
        return locale.toString(side.snapshot->takenAt.toLocalTime(), QLocale::ShortFormat);
    }
    SideCard *leftCard() { return m_window->findChildren<SideCard *>().value(0); }
    QString status()
    {
        const auto *line = m_window->findChild<StatusLine *>();
        return line->findChild<ElidedLabel *>()->fullText();
    }
    /// The edge between the first two columns, drawn with the mouse.
    static void dragFirstColumn(SettingsTable *table, int by)
    {
        QWidget *header = table->header()->viewport();
        const QPoint edge(table->columnWidth(0) - 1, header->height() / 2);
        QTest::mousePress(header, Qt::LeftButton, {}, edge);
        QTest::mouseMove(header, edge + QPoint(by, 0));
        QTest::mouseRelease(header, Qt::LeftButton, {}, edge + QPoint(by, 0));
    }
};

TEST_F(WindowMemory, itsSizeIsKept)
{
    m_window->resize(1000, 700);
    m_window->close();
    const MainWindow again(m_composition->workbench(), m_composition->hooks());
    EXPECT_EQ(again.size(), QSize(1000, 700));
}

TEST_F(WindowMemory, aLanguageThatIsChosenIsSpokenAtOnceAndAtTheNextStart)
{
    practise();
    chooseLanguage(u"nl"_s);
    EXPECT_EQ(currentLanguage(), u"nl"_s);
    EXPECT_EQ(leftCard()->accessibleName().section(u':', 0, 0), u"Eerste tenant"_s);
    useLanguage(u"en"_s); // of another program, on the same data
    QProcess program;
    program.start(binaryDir() + u"/app/gui/entente"_s, {u"--data"_s, m_folder.path(), u"--help"_s});
    ASSERT_TRUE(program.waitForFinished(30'000));
    EXPECT_TRUE(program.readAllStandardOutput().startsWith("Het delen tussen twee"));
}

TEST_F(WindowMemory, datesAreWrittenAsInTheLanguageThatWasChosen)
{
    practise();
    const QString file = m_folder.filePath(u"contoso.json"_s);
    ASSERT_TRUE(saveSnapshot(*session().side(SideId::Left).snapshot, file));
    session().openFile(SideId::Left, file);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session().isReading(); }));
    chooseLanguage(u"sv"_s);
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    const QString taken = when(session().side(SideId::Left), swedish);
    EXPECT_TRUE(leftCard()->accessibleName().contains(taken)) << qPrintable(leftCard()->accessibleName());
    EXPECT_TRUE(status().endsWith(when(session().side(SideId::Right), swedish))) << qPrintable(status());
}

TEST_F(WindowMemory, theLineBelowSaysOnWhichDayATenantWasRead)
{
    practise();
    EXPECT_TRUE(status().contains(u"Contoso read on "_s + when(session().side(SideId::Left), QLocale())))
        << qPrintable(status());
}

TEST_F(WindowMemory, whatWasSaidIsNotReadOutAfterItIsGone)
{
    auto *line = m_window->findChild<StatusLine *>();
    line->showMessage(u"Saved."_s);
    EXPECT_EQ(line->accessibleName(), u"Saved."_s);
    for (QTimer *timer : line->findChildren<QTimer *>())
        timer->start(0); // its time is up
    EXPECT_TRUE(QTest::qWaitFor([line] { return line->accessibleName().isEmpty(); })) << "still called Saved.";
}

TEST_F(WindowMemory, columnsStayAsThePersonDraggedThem)
{
    practise();
    const int before = panel()->table()->columnWidth(0);
    dragFirstColumn(panel()->table(), 60);
    ASSERT_EQ(panel()->table()->columnWidth(0), before + 60);
    const int second = panel()->table()->columnWidth(1);
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_composition->workbench(), m_composition->hooks());
    m_window->show();
    practise();
    EXPECT_EQ(panel()->table()->columnWidth(0), before + 60);
    EXPECT_EQ(panel()->table()->columnWidth(1), second);
    m_window->close(); // without a look at them, they are kept all the same
    m_window = std::make_unique<MainWindow>(m_composition->workbench(), m_composition->hooks());
    m_window->close();
    EXPECT_FALSE(WindowState(m_folder.path()).columns().isEmpty());
}

TEST_F(WindowMemory, columnsThatNobodyDraggedGoOnSharingTheWidth)
{
    practise();
    ASSERT_TRUE(panel());
    m_window->close();
    EXPECT_TRUE(WindowState(m_folder.path()).columns().isEmpty());
}
} // namespace
} // namespace entente::ui
