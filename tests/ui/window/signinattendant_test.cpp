// SPDX-License-Identifier: GPL-3.0-or-later
// Wherever a sign-in comes from, the person sees it.
#include "tests/support/ui/windowfixture.h"
#include "ui/signin/proxycredentialsdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/signinpanel.h"
#include "ui/wizards/setuppartner/wizard.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

class SignInAttendantTest : public WindowFixture
{
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        m_attendant = new SignInAttendant(m_composition->workbench(), m_window.get());
    }
    void wantCode(const QString &code, const QString &tenant)
    {
        Q_EMIT m_composition->workbench().deviceCodeWanted(code, QUrl(u"https://login.example/device"_s),
                                                           QDateTime::currentDateTimeUtc().addSecs(900), tenant);
    }
    void end(const QString &tenant) { Q_EMIT m_composition->workbench().signInEnded(tenant); }
    static bool says(const QWidget &widget, const QString &text)
    {
        return std::ranges::any_of(widget.findChildren<QLabel *>(),
                                   [&text](const QLabel *label) { return label->text().contains(text); });
    }
    static bool isOnScreen(const QString &code)
    {
        for (const QWidget *widget : QApplication::allWidgets()) {
            const auto *line = qobject_cast<const QLineEdit *>(widget);
            if (line && line->isVisible() && line->text() == code)
                return true;
        }
        return false;
    }
    /// The one question for a proxy's password that is shown.
    ProxyCredentialsDialog *proxyQuestion()
    {
        ProxyCredentialsDialog *found = nullptr;
        for (auto *question : m_window->findChildren<ProxyCredentialsDialog *>()) {
            EXPECT_FALSE(found && question->isVisible()) << "one at a time";
            found = question->isVisible() ? question : found;
        }
        return found;
    }
    SignInDialog *dialog() { return m_window->findChild<SignInDialog *>(); }

    SignInAttendant *m_attendant = nullptr;
};

TEST_F(SignInAttendantTest, aPanelOnAPageThatIsNotShownShowsNobodyTheCode)
{
    practise();
    control<QPushButton>(u"Set up partner…"_s)->click();
    auto *wizard = m_window->findChild<SetupPartnerWizard *>();
    ASSERT_TRUE(wizard && wizard->findChild<SignInPanel *>()) << "its page for applying has one";
    wantCode(u"WXYZ1234"_s, u"contoso.com"_s);
    EXPECT_TRUE(isOnScreen(u"WXYZ1234"_s));
    end(u"contoso.com"_s);
    EXPECT_FALSE(isOnScreen(u"WXYZ1234"_s));
    wizard->reject();
}

TEST_F(SignInAttendantTest, aDialogThatShowsItIsNotCovered)
{
    QDialog own(m_window.get());
    auto *panel = new SignInPanel(&own);
    panel->attach(m_composition->workbench());
    own.open();
    wantCode(u"WXYZ1234"_s, u"contoso.com"_s);
    EXPECT_TRUE(panel->isVisible());
    EXPECT_FALSE(dialog()->isVisible());
    end(u"contoso.com"_s);
}

TEST_F(SignInAttendantTest, twoSignInsAtOnceAreBothShownUntilTheirOwnEnd)
{
    wantCode(u"AAAA1111"_s, u"contoso.com"_s);
    wantCode(u"BBBB2222"_s, u"fabrikam.com"_s);
    EXPECT_TRUE(isOnScreen(u"AAAA1111"_s));
    EXPECT_TRUE(isOnScreen(u"BBBB2222"_s));
    end(u"contoso.com"_s);
    EXPECT_FALSE(isOnScreen(u"AAAA1111"_s));
    EXPECT_TRUE(isOnScreen(u"BBBB2222"_s)) << "that one still waits";
    end(u"fabrikam.com"_s);
    EXPECT_FALSE(dialog()->isVisible());
}

TEST_F(SignInAttendantTest, aSecondCodeForTheSameTenantReplacesTheFirst)
{
    wantCode(u"AAAA1111"_s, u"contoso.com"_s);
    wantCode(u"CCCC3333"_s, u"contoso.com"_s);
    EXPECT_FALSE(isOnScreen(u"AAAA1111"_s));
    EXPECT_TRUE(isOnScreen(u"CCCC3333"_s));
}

TEST_F(SignInAttendantTest, twoProxiesAreAskedForOneAfterTheOther)
{
    Q_EMIT m_composition->workbench().proxyCredentialsWanted(u"one.example:8080"_s);
    Q_EMIT m_composition->workbench().proxyCredentialsWanted(u"two.example:8080"_s);
    ASSERT_TRUE(proxyQuestion());
    EXPECT_TRUE(says(*proxyQuestion(), u"one.example:8080"_s));
    proxyQuestion()->reject();
    ASSERT_TRUE(proxyQuestion());
    EXPECT_TRUE(says(*proxyQuestion(), u"two.example:8080"_s));
    proxyQuestion()->accept();
    EXPECT_FALSE(proxyQuestion());
}
} // namespace
} // namespace entente::ui
