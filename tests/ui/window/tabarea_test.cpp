// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/windowfixture.h"
#include "ui/shell/tabarea.h"

#include <QLabel>
#include <QTabBar>
#include <QTest>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

/// Takes the keys, as the workloads' tables do.
class Panel : public TabPanel
{
public:
    Panel(int &timesShown, QWidget *parent) : TabPanel(parent), m_timesShown(timesShown)
    {
        setFocusPolicy(Qt::StrongFocus);
        setFocusProxy(new QLabel(this));
        focusProxy()->setFocusPolicy(Qt::StrongFocus);
    }
    void shown() override { ++m_timesShown; }

private:
    int &m_timesShown;
};

class TabAreaTest : public WindowFixture
{
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        m_tabs = std::make_unique<TabArea>(session());
        for (const QString &title : {u"One"_s, u"Two"_s}) {
            m_tabs->add({[title] { return title; },
                         [this](Session &, QWidget *parent) {
                             ++m_made;
                             return new Panel(m_timesShown, parent);
                         }});
        }
    }
    void TearDown() override
    {
        m_tabs.reset();
        WindowFixture::TearDown();
    }

    std::unique_ptr<TabArea> m_tabs;
    int m_made = 0;
    int m_timesShown = 0;
};

TEST_F(TabAreaTest, makesWhatATabShowsOnceTheWindowWasPaintedAndNotBefore)
{
    EXPECT_EQ(m_tabs->titles(), (QStringList{u"One"_s, u"Two"_s}));
    m_tabs->choose(0);
    EXPECT_EQ(m_made, 0) << "nobody sees it yet";
    m_tabs->show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_made == 1; }));
    EXPECT_TRUE(m_tabs->current()->isVisible());
}

TEST_F(TabAreaTest, makesAnotherTabWhenItIsChosenAndKeepsIt)
{
    m_tabs->show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_made == 1; }));
    m_tabs->choose(1);
    m_tabs->choose(0);
    m_tabs->choose(1);
    EXPECT_EQ(m_made, 2);
}

TEST_F(TabAreaTest, aTabThatIsChosenRightAfterTheFirstPaintIsShownOnce)
{
    m_tabs->grab(); // painted; what that asks for comes with the next events
    m_tabs->choose(1);
    ASSERT_EQ(m_timesShown, 1);
    QCoreApplication::sendPostedEvents(m_tabs.get(), QEvent::MetaCall);
    EXPECT_EQ(m_timesShown, 1);
    EXPECT_EQ(m_made, 1);
}

TEST_F(TabAreaTest, theKeysGoToAPanelThatIsMadeLater)
{
    m_tabs->focusPanel(Qt::OtherFocusReason);
    m_tabs->show();
    m_tabs->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_made == 1; }));
    EXPECT_EQ(m_tabs->focusWidget(), m_tabs->current()->focusProxy());
}
} // namespace
} // namespace entente::ui
