// SPDX-License-Identifier: GPL-3.0-or-later
// The history that is in sight has the run that was just applied.
#include "tests/support/ui/windowfixture.h"
#include "ui/dialogs/messagebox.h"
#include "ui/history/historytab.h"
#include "ui/plan/reviewdialog.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingstable.h"
#include "ui/shell/pendingbar.h"
#include "ui/shell/tabarea.h"

#include <QPushButton>
#include <QTest>
#include <QTreeView>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

class HistoryInTheWindow : public WindowFixture
{
};

TEST_F(HistoryInTheWindow, aRunThatIsAppliedBesideItAppears)
{
    practise();
    panel()->reveal(u"entra.trust.compliantDevice"_s, SideId::Left);
    ASSERT_TRUE(panel()->table()->model()->setData(panel()->table()->currentIndex(),
                                                   QVariant::fromValue(SettingValue::set(Json(true))), Qt::EditRole));
    m_window->tabs()->choose(static_cast<int>(m_window->tabs()->titles().indexOf(HistoryTab::title())));
    auto *history = m_window->findChild<HistoryTab *>();
    ASSERT_TRUE(history && history->isVisible());

    Q_EMIT m_window->findChild<PendingBar *>()->reviewWanted();
    auto *dialog = m_window->findChild<ReviewDialog *>();
    ASSERT_TRUE(dialog);
    auto *apply = control<QPushButton>(u"Apply"_s, dialog);
    ASSERT_TRUE(QTest::qWaitFor([apply] { return apply->isEnabled(); }));
    apply->click();
    const auto *list = history->findChild<QTreeView *>();
    EXPECT_TRUE(QTest::qWaitFor([list] { return list->model()->rowCount() == 1; }, 20'000));
    dialog->accept();
}
} // namespace
} // namespace entente::ui
