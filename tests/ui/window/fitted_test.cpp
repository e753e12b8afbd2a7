// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fitted.h"

#include "tests/support/jobs.h"
#include "tests/support/plans.h"
#include "ui/plan/reviewdialog.h"
#include "ui/signin/addtenantdialog.h"
#include "ui/signin/registrationdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

/// Letters as large as on a screen of this size that is set to 200 %.
class LargeLetters
{
public:
    LargeLetters() : m_before(QApplication::font())
    {
        QFont large = m_before;
        large.setPointSizeF(m_before.pointSizeF() * 2);
        QApplication::setFont(large);
    }
    ~LargeLetters() { QApplication::setFont(m_before); }
    LargeLetters(const LargeLetters &) = delete;
    LargeLetters &operator=(const LargeLetters &) = delete;

private:
    QFont m_before;
};

/// The buttons at the bottom that would be below the edge of the screen.
int buttonsOutOfSight(const QDialog &dialog, const QList<QPushButton *> &buttons)
{
    const QRect room(QPoint(0, 0), dialog.screen()->availableSize());
    int out = 0;
    for (const QPushButton *button : buttons)
        out += room.contains(QRect(button->mapTo(&dialog, QPoint(0, 0)), button->size())) ? 0 : 1;
    return out;
}

TEST(Fitted, takesWhatIsWantedWhereThereIsRoom)
{
    EXPECT_EQ(fitted(QSize(900, 700), QSize(1920, 1040)), QSize(900, 700));
}

TEST(Fitted, leavesRoomForTheFrameWhereThereIsLittle)
{
    EXPECT_EQ(fitted(QSize(900, 700), QSize(1000, 600)), QSize(900, 570)) << "each way by itself";
    EXPECT_EQ(fitted(QSize(900, 700), QSize(800, 600)), QSize(760, 570));
}

TEST(Fitted, theReviewOpensWithinTheScreen)
{
    JobMaker jobs;
    const ReviewDialog dialog([&jobs](const Plan &) { return jobs.endless<ApplyReport>(); }, {}, planForFabrikam(), {});
    const QSize room = dialog.screen()->availableSize();
    EXPECT_LT(dialog.width(), room.width());
    EXPECT_LT(dialog.height(), room.height());
}

TEST(Fitted, theButtonsOfTheTwoLongFormsAreInSightInLargeLetters)
{
    const LargeLetters large;
    JobMaker jobs;
    AddTenantDialog add([&jobs](const SignInInput &) { return jobs.endless<TenantStatus>(); }, {}, false);
    RegistrationDialog registration(*AppRegistration::in(u"global"_s, u"contoso.com"_s));
    for (QDialog *dialog : std::initializer_list<QDialog *>{&add, &registration}) {
        dialog->show();
        QApplication::processEvents();
        const QSize room = dialog->screen()->availableSize();
        EXPECT_LE(dialog->height(), room.height());
        EXPECT_LE(dialog->minimumSizeHint().height(), room.height()) << "nor can it be made lower";
        EXPECT_EQ(buttonsOutOfSight(*dialog, dialog->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)), 0);
    }
}

TEST(Fitted, theTwoLongFormsAreShownAsAWholeWhereThereIsRoom)
{
    JobMaker jobs;
    AddTenantDialog add([&jobs](const SignInInput &) { return jobs.endless<TenantStatus>(); }, {}, true);
    RegistrationDialog registration(*AppRegistration::in(u"global"_s, u"contoso.com"_s));
    for (QDialog *dialog : std::initializer_list<QDialog *>{&add, &registration}) {
        dialog->show();
        QApplication::processEvents();
        const auto *scroll = dialog->findChild<QScrollArea *>();
        ASSERT_TRUE(scroll);
        EXPECT_FALSE(scroll->verticalScrollBar()->isVisible()) << qPrintable(dialog->windowTitle());
        EXPECT_FALSE(scroll->horizontalScrollBar()->isVisible()) << qPrintable(dialog->windowTitle());
    }
}
} // namespace
} // namespace entente::ui
