// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog, tab and page: those that the tour shows, and those that only come up when something wants a person.
// Each is looked at as a person, a translator and a screen reader would. What "Set up partner", an apply and the
// history show when things do not go as on the tour is looked at in otherwindows_test.cpp.
#include "tests/support/ui/datawords.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/windowfixture.h"
#include "tests/support/ui/windowwalk.h"

#include "app/gui/tour.h"
#include "app/gui/tourstops.h"
#include "translations/translators.h"
#include "ui/shell/pendingbar.h"

#include <QAction>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

namespace entente::test
{
using namespace Qt::StringLiterals;

class EveryWindow : public WindowFixture
{
protected:
    WindowWalk walkAll()
    {
        WindowWalk walk;
        const Look look = [this, &walk](const QString &name, QWidget *shown) {
            walk.look(name, shown, data());
        };
        tour(look);
        lookAtSignIns(look);
        lookAtAllQuestions(look);
        return walk;
    }

private:
    void tour(const Look &look)
    {
        const QTemporaryDir pictures;
        gui::Tour tour(*m_window, pictures.path(), gui::tourStops(*m_window, pictures.path()));
        QObject::connect(&tour, &gui::Tour::pictured, &tour, look);
        QSignalSpy finished(&tour, &gui::Tour::finished);
        tour.start();
        ASSERT_TRUE(finished.wait(110'000));
        EXPECT_EQ(tour.failedAt(), QString());
        EXPECT_GT(tour.pictures(), 10);
    }

    /// What a person is asked or told in a box of its own.
    void lookAtAllQuestions(const Look &look)
    {
        for (QDialog *dialog : m_window->findChildren<QDialog *>())
            dialog->close(); // what the tour leaves open
        practise();
        const ui::SideId left = ui::SideId::Left;
        const SettingAddress address{u"entra.crossTenantAccess.partner"_s, session().side(ui::SideId::Right).tenantId(),
                                     u"entra.trust.hybridDevice"_s};
        const SettingValue now = session().side(left).snapshot->value(address);
        session().wish(session().side(left).tenantId(), address, SettingValue::set(Json(now.raw != Json(true))));
        lookAtQuestion(u"discard"_s, look, [this] { Q_EMIT m_window->findChild<ui::PendingBar *>()->discardWanted(); });
        lookAtQuestion(u"leave-tenant"_s, look, [this, left] { session().close(left); });
        lookAtQuestion(u"leave"_s, look, [this] { m_window->close(); });
        lookAtQuestion(u"about"_s, look, [this] {
            for (QAction *action : m_window->findChildren<QAction *>()) {
                if (action->menuRole() == QAction::AboutRole)
                    action->trigger();
            }
        });
    }

    QStringList data()
    {
        QStringList words = dataWords();
        for (const ui::SideId id : ui::bothSides) {
            if (const SnapshotPtr snapshot = session().side(id).snapshot)
                collectNames(toJson(*snapshot), words);
        }
        return words;
    }
};

TEST_F(EveryWindow, isSeenTranslatedHasRoomAndNamesItsControls)
{
    const PseudoLanguage pseudo;
    const WindowWalk walk = walkAll();
    EXPECT_EQ(walk.untranslated.join(u'\n').toStdString(), "");
    EXPECT_EQ(walk.cut.join(u'\n').toStdString(), "");
    EXPECT_EQ(walk.nameless.join(u'\n').toStdString(), "");
    EXPECT_EQ(walk.neverSeen().join(u'\n').toStdString(), "") << "add a stop for it";
}

class EveryWindowIn : public EveryWindow, public ::testing::WithParamInterface<const char *>
{
};

TEST_P(EveryWindowIn, hasRoomAndUsesNoMnemonicTwice)
{
    ASSERT_TRUE(useLanguage(QString::fromLatin1(GetParam())));
    const WindowWalk walk = walkAll();
    EXPECT_EQ(walk.doubledMnemonics.join(u'\n').toStdString(), "");
    EXPECT_EQ(walk.cut.join(u'\n').toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(Languages, EveryWindowIn, ::testing::Values("en", "nl", "sv"),
                         [](const auto &row) { return std::string(row.param); });
} // namespace entente::test
