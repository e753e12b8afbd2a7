// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translators.h"
#include "ui/shell/menus.h"

#include <gtest/gtest.h>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QWizard>

#include <utility>

namespace entente::test
{
namespace
{
using namespace Qt::StringLiterals;

using Button = std::pair<QDialogButtonBox::StandardButton, QString>;

class QtTextsTest : public ::testing::Test
{
protected:
    ~QtTextsTest() override { useLanguage(u"en"_s); }

    static void expectButtons(const QList<Button> &expected)
    {
        for (const auto &[button, text] : expected) {
            QDialogButtonBox box(button);
            EXPECT_EQ(box.button(button)->text().remove(u'&'), text);
        }
    }
};

TEST_F(QtTextsTest, StandardButtonsAreSwedishThoughQtHasNoSwedish)
{
    ASSERT_TRUE(useLanguage(u"sv"_s));
    expectButtons({{QDialogButtonBox::Cancel, u"Avbryt"_s},
                   {QDialogButtonBox::Close, u"Stäng"_s},
                   {QDialogButtonBox::Save, u"Spara"_s},
                   {QDialogButtonBox::Apply, u"Verkställ"_s},
                   {QDialogButtonBox::Discard, u"Förkasta"_s},
                   {QDialogButtonBox::Yes, u"Ja"_s},
                   {QDialogButtonBox::No, u"Nej"_s},
                   {QDialogButtonBox::Retry, u"Försök igen"_s}});
}

TEST_F(QtTextsTest, StandardButtonsAreDutchAlsoWhereQtLeavesEnglish)
{
    ASSERT_TRUE(useLanguage(u"nl"_s));
    expectButtons({{QDialogButtonBox::Cancel, u"Annuleren"_s},
                   {QDialogButtonBox::Apply, u"Toepassen"_s},
                   {QDialogButtonBox::Reset, u"Opnieuw instellen"_s}});
}

TEST_F(QtTextsTest, TheButtonsOfAWizardHaveDifferentMnemonics)
{
    for (const QString &language : languages()) {
        ASSERT_TRUE(useLanguage(language));
        QWizard wizard;
        wizard.setWizardStyle(QWizard::ClassicStyle);
        QString letters;
        for (const auto button : {QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton}) {
            const QString text = wizard.buttonText(button);
            letters += text.at(text.indexOf(u'&') + 1).toLower();
        }
        EXPECT_TRUE(letters.at(0) != letters.at(1) && letters.at(0) != letters.at(2) && letters.at(1) != letters.at(2))
            << qPrintable(language) << ": " << qPrintable(letters);
    }
}

TEST_F(QtTextsTest, AClassFindsItsTextsUnderItsFullName)
{
    ASSERT_TRUE(useLanguage(u"nl"_s));
    EXPECT_EQ(ui::Menus::tr("&File"), u"&Bestand"_s);
    ASSERT_TRUE(useLanguage(u"sv"_s));
    EXPECT_EQ(ui::Menus::tr("&File"), u"&Arkiv"_s);
}
} // namespace
} // namespace entente::test
