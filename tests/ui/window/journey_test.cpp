// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the real window, found and pressed by accessible names alone, in English and in Swedish.
#include "tests/support/ui/windowfixture.h"

#include "core/engine/effective.h"
#include "translations/translators.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QWizard>

#include <algorithm>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int patienceMs = 20'000;

/// A text as the language of the moment has it.
QString said(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

/// As a screen reader says it: without the mnemonic's sign.
QString spoken(QString text)
{
    return text.remove(u'&');
}
} // namespace

class Journey : public WindowFixture, public ::testing::WithParamInterface<const char *>
{
protected:
    QWizard *wizard() const
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QWizard *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    void press(const QString &name, QWidget *below)
    {
        auto *button = control<QAbstractButton>(name, below);
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(QTest::qWaitFor([button] { return button->isEnabled(); }, patienceMs)) << qPrintable(name);
        // A check box takes a click on its mark and its text only, and the middle of a wide one may lie beyond both.
        const QPoint atItsStart(std::min(button->width() / 2, 12), button->height() / 2);
        QTest::mouseClick(button, Qt::LeftButton, {}, atItsStart);
    }

    /// Presses a button of the wizard and waits until its page with this heading is shown.
    void goOn(const char *button, const char *pageContext, const char *heading)
    {
        press(spoken(said("entente::ui::SetupPartnerWizard", button)), wizard());
        const QString wanted = said(pageContext, heading);
        const auto there = [this, wanted] {
            return wizard() && isShownAs(wizard()->currentPage(), wanted);
        };
        ASSERT_TRUE(QTest::qWaitFor(there, patienceMs)) << qPrintable(wanted);
    }

    void chooseGroup(const QString &beginning)
    {
        const QString field = said("entente::ui::AudienceBox", "Groups of %1").arg(u"Contoso"_s);
        auto *edit = control<QLineEdit>(field, wizard());
        ASSERT_NE(edit, nullptr);
        QTest::keyClicks(edit, beginning);
        const QString found = said("entente::ui::GroupPicker", "Found: %1").arg(field);
        const auto hasHits = [this, found] {
            for (auto *list : wizard()->findChildren<QListWidget *>()) {
                if (isShownAs(list, found) && list->count() > 0)
                    return true;
            }
            return false;
        };
        ASSERT_TRUE(QTest::qWaitFor(hasHits, patienceMs));
        press(said("entente::ui::GroupPicker", "Add the group that was found"), wizard());
    }

    void fillIn()
    {
        const QString start = said("entente::ui::HeaderBar", "Set up partner…");
        // The window hears of a new language through the event loop.
        const auto speaks = [this, start] {
            const auto buttons = m_window->findChildren<QAbstractButton *>();
            return std::ranges::any_of(buttons, [&start](QAbstractButton *one) { return isShownAs(one, start); });
        };
        ASSERT_TRUE(QTest::qWaitFor(speaks, patienceMs));
        press(start, m_window.get());
        ASSERT_TRUE(QTest::qWaitFor([this] { return wizard() != nullptr; }, patienceMs));
        auto *partner =
            control<QLineEdit>(said("entente::ui::PartnerPage", "Domain or tenant ID of the partner"), wizard());
        ASSERT_NE(partner, nullptr);
        partner->selectAll();
        QTest::keyClicks(partner, u"fabrikam.com"_s);
        goOn("&Next", "entente::ui::SharePage", "What do you want to share?");
        press(
            said("Capability", "People of %1 may take part in shared channels of %2").arg(u"Contoso"_s, u"Fabrikam"_s),
            wizard());
        goOn("&Next", "entente::ui::PeoplePage", "For whom?");
        press(said("entente::ui::AudienceBox", "Only some groups of %1").arg(u"Contoso"_s), wizard());
        chooseGroup(u"Research"_s);
        goOn("&Next", "entente::ui::TrustPage", "What do you take on trust?");
    }
};

TEST_P(Journey, setsUpAPartnerForAGroupAndSeesItVerified)
{
    practise();
    ASSERT_TRUE(useLanguage(QString::fromLatin1(GetParam())));
    ASSERT_NO_FATAL_FAILURE(fillIn());
    ASSERT_NO_FATAL_FAILURE(goOn("&Next", "entente::ui::ReviewPage", "What will change"));
    ASSERT_NO_FATAL_FAILURE(press(spoken(said("entente::ui::SetupPartnerWizard", "&Apply")), wizard()));
    const QString result = said("entente::ui::ResultPage", "How it stands now");
    const auto ended = [this, result] {
        return isShownAs(wizard()->currentPage(), result);
    };
    if (!QTest::qWaitFor(ended, 3'000)) {
        ASSERT_NO_FATAL_FAILURE(goOn("&Next", "entente::ui::ResultPage", "How it stands now"));
    }
    ASSERT_NO_FATAL_FAILURE(press(spoken(said("entente::ui::SetupPartnerWizard", "&Finish")), wizard()));

    const auto readBack = [this] {
        const SnapshotPtr contoso = session().side(ui::SideId::Left).snapshot;
        const SnapshotPtr fabrikam = session().side(ui::SideId::Right).snapshot;
        const CatalogueEntry users =
            findSetting(u"entra.crossTenantAccess.partner"_s, u"entra.directConnect.outbound.users"_s);
        const EffectiveValue now = effectiveForPartner(*contoso, fabrikam->tenant.id, *users.setting);
        return now.origin == Origin::Own && now.value.raw.value("accessType", std::string()) == "allowed" &&
               now.value.raw.at("targets").at(0).value("targetType", std::string()) == "group";
    };
    EXPECT_TRUE(QTest::qWaitFor(readBack, patienceMs)) << "the window does not show what the tenant says now";
}

TEST_P(Journey, speaksTheChosenLanguage)
{
    ASSERT_TRUE(useLanguage(QString::fromLatin1(GetParam())));
    const bool english = QString::fromLatin1(GetParam()) == "en"_L1;
    EXPECT_EQ(said("entente::ui::HeaderBar", "Set up partner…") == u"Set up partner…"_s, english);
}

INSTANTIATE_TEST_SUITE_P(Languages, Journey, ::testing::Values("en", "sv"),
                         [](const auto &row) { return std::string(row.param); });
} // namespace entente::test
