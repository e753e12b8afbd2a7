// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the real window, found and pressed by accessible names alone, in English and in Swedish.
#include "tests/support/ui/showntexts.h"
#include "tests/support/ui/windowfixture.h"

#include "translations/translators.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QWizard>

#include <algorithm>
#include <functional>
#include <ostream>

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

/// What a person must read, worked out apart from the catalogues.
struct Words {
    const char *language;
    const char *setUp;    ///< the button that begins the journey
    const char *verified; ///< on a step that was sent and read back
    const char *blocked;  ///< the value before
    const char *allowed;  ///< what the value afterwards begins with, in the review and in the window's table
};

void PrintTo(const Words &words, std::ostream *out)
{
    *out << words.language;
}
} // namespace

class Journey : public WindowFixture, public ::testing::WithParamInterface<Words>
{
protected:
    static QString language() { return QString::fromLatin1(GetParam().language); }

    static bool shows(QWidget *window, const std::function<bool(const QString &)> &fits)
    {
        return std::ranges::any_of(shownTexts(window), fits, &ShownText::text);
    }

    bool hasButton(const QString &name)
    {
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        return std::ranges::any_of(buttons, [&name](QAbstractButton *one) { return isShownAs(one, name); });
    }

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

    /// On the first page, as somebody who has no account.
    void startPractice()
    {
        const QString practise = said("entente::ui::FirstPage", "Practise");
        // The window hears of a new language through the event loop.
        ASSERT_TRUE(QTest::qWaitFor([this, practise] { return hasButton(practise); }, patienceMs));
        press(practise, m_window.get());
        // Both tenants are read: the button that ends a reading reads them again.
        const QString refresh = said("entente::ui::HeaderBar", "Refresh");
        ASSERT_TRUE(QTest::qWaitFor([this, refresh] { return hasButton(refresh); }, patienceMs));
    }

    /// The review says in one line what the value is, and to the right of it what it will be.
    bool reviewsTheChange()
    {
        const QString blocked = QString::fromUtf8(GetParam().blocked);
        const QString allowed = QString::fromUtf8(GetParam().allowed);
        const auto labels = wizard()->currentPage()->findChildren<QLabel *>();
        const auto place = [](const QLabel *label) {
            return label->mapTo(label->window(), QPoint(0, 0));
        };
        return std::ranges::any_of(labels, [&](const QLabel *before) {
            return before->isVisible() && before->text() == blocked &&
                   std::ranges::any_of(labels, [&](const QLabel *after) {
                       return after->isVisible() && after->text().startsWith(allowed) &&
                              after->text().contains(u"Research"_s) && place(after).y() == place(before).y() &&
                              place(after).x() > place(before).x();
                   });
        });
    }

    void fillIn()
    {
        const QString start = said("entente::ui::HeaderBar", "Set up partner…");
        ASSERT_TRUE(QTest::qWaitFor([this, start] { return hasButton(start); }, patienceMs));
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
    ASSERT_TRUE(useLanguage(language()));
    ASSERT_NO_FATAL_FAILURE(startPractice());
    ASSERT_NO_FATAL_FAILURE(fillIn());
    ASSERT_NO_FATAL_FAILURE(goOn("&Next", "entente::ui::ReviewPage", "What will change"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return reviewsTheChange(); }, patienceMs)) << "for whom, from what, to what";
    ASSERT_NO_FATAL_FAILURE(goOn("&Apply", "entente::ui::ApplyPage", "Applying the changes"));
    const QString verified = QString::fromUtf8(GetParam().verified);
    const auto isVerified = [this, verified] {
        return shows(wizard(), [&verified](const QString &text) { return text == verified; });
    };
    EXPECT_TRUE(QTest::qWaitFor(isVerified, patienceMs)) << "nobody says that it was read back";
    ASSERT_NO_FATAL_FAILURE(goOn("&Next", "entente::ui::ResultPage", "How it stands now"));
    ASSERT_NO_FATAL_FAILURE(press(spoken(said("entente::ui::SetupPartnerWizard", "&Finish")), wizard()));

    const QString allowed = QString::fromUtf8(GetParam().allowed);
    const auto isInTheWindow = [this, allowed] {
        return shows(m_window.get(), [&allowed](const QString &text) {
            return text.startsWith(allowed) && text.contains(u"Research"_s);
        });
    };
    EXPECT_TRUE(QTest::qWaitFor(isInTheWindow, patienceMs)) << "the window does not show what the tenant says now";
}

TEST_P(Journey, speaksTheChosenLanguage)
{
    ASSERT_TRUE(useLanguage(language()));
    ASSERT_NO_FATAL_FAILURE(startPractice());
    const QString setUp = QString::fromUtf8(GetParam().setUp);
    EXPECT_TRUE(QTest::qWaitFor([this, setUp] { return hasButton(setUp); }, patienceMs)) << qPrintable(setUp);
}

INSTANTIATE_TEST_SUITE_P(Languages, Journey,
                         ::testing::Values(Words{"en", "Set up partner…", "Done and read back",
                                                 "Blocked, all users (default)", "Allowed, "},
                                           Words{"sv", "Konfigurera partner…", "Klart och tillbakaläst",
                                                 "Blockeras, alla användare (standard)", "Tillåts, "}),
                         [](const auto &row) { return std::string(row.param.language); });
} // namespace entente::test
