// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jobs.h"
#include "tests/support/ui/accessiblewalk.h"
#include "ui/parts/codebox.h"
#include "ui/signin/addtenantdialog.h"
#include "ui/signin/browser.h"
#include "ui/signin/proxycredentialsdialog.h"
#include "ui/signin/registrationdialog.h"
#include "ui/signin/signincard.h"
#include "ui/signin/signinpanel.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

/// Stands in for the system browser.
class OpenedPages : public QObject
{
    Q_OBJECT
public:
    OpenedPages()
    {
        for (const auto &scheme : {u"https"_s, u"http"_s, u"file"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~OpenedPages() override
    {
        for (const auto &scheme : {u"https"_s, u"http"_s, u"file"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Q_INVOKABLE void open(const QUrl &address) { addresses << address; }

    QList<QUrl> addresses;
};

QPushButton *button(QWidget &dialog, const QString &face)
{
    for (auto *candidate : dialog.findChildren<QPushButton *>())
        if (candidate->isVisible() && candidate->text().remove(u'&') == face)
            return candidate;
    return nullptr;
}

QLineEdit *field(QWidget &dialog, const QString &name)
{
    for (auto *candidate : dialog.findChildren<QLineEdit *>())
        if (candidate->accessibleName() == name)
            return candidate;
    return nullptr;
}

bool says(QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

const QString clientId = u"c1100000-0000-4000-8000-000000000009"_s;

TEST(Browser, OnlyEverGetsSafeAddresses)
{
    const OpenedPages pages;
    EXPECT_TRUE(Browser::open(QUrl(u"https://login.example/authorize?a=b"_s)));
    EXPECT_TRUE(Browser::open(QUrl(u"http://127.0.0.1:8080/authorize"_s)));
    for (const auto &address : {u"http://login.example/"_s, u"file:///etc/passwd"_s, u"https:///nohost"_s, QString()})
        EXPECT_FALSE(Browser::open(QUrl(address))) << qPrintable(address);
    EXPECT_EQ(pages.addresses.size(), 2);
}

TEST(SignInPanel, OpensAnAddressOnceHoweverManyPanelsShowIt)
{
    const OpenedPages pages;
    SignInPanel one, two;
    const QUrl address(u"https://login.example/authorize?state=once"_s);
    one.showBrowser(address, u"Contoso"_s);
    two.showBrowser(address, u"Contoso"_s);
    EXPECT_EQ(pages.addresses, QList<QUrl>{address});
    EXPECT_EQ(field(two, u"Address to sign in at"_s)->text(), address.toString());
    EXPECT_FALSE(two.isHidden());
    two.clear();
    EXPECT_TRUE(two.isHidden());
}

TEST(SignInPanel, ShowsTheDeviceCodeAndWhereToTypeIt)
{
    SignInPanel panel;
    panel.showDeviceCode(u"FJC3KLZ9"_s, QUrl(u"https://login.example/device"_s),
                         QDateTime::currentDateTimeUtc().addSecs(900), u"Contoso"_s);
    panel.show();
    EXPECT_EQ(field(panel, u"Device code"_s)->text(), u"FJC3KLZ9"_s);
    EXPECT_EQ(field(panel, u"Address to sign in at"_s)->text(), u"https://login.example/device"_s);
    EXPECT_EQ(namelessControls(&panel), "");
}

TEST(SignInCard, CountsDown)
{
    const QDateTime now(QDate(2026, 11, 12), QTime(14, 0), Qt::UTC);
    EXPECT_EQ(SignInCard::timeLeft(now.addSecs(245), now), u"4:05"_s);
    EXPECT_EQ(SignInCard::timeLeft(now.addSecs(1), now), u"0:01"_s);
    EXPECT_TRUE(SignInCard::timeLeft(now, now).isEmpty());
}

TEST(AddTenant, ChecksTheInputBeforeAnybodyIsAsked)
{
    SignInInput input;
    input.domainOrId = u"contoso.example"_s;
    input.cloud = u"global"_s;
    input.clientId = clientId;
    EXPECT_TRUE(AddTenantDialog::problemWith(input).isEmpty());
    for (const auto &domain : {QString(), u"contoso"_s, u"anna@contoso.example"_s, u"https://contoso.example"_s}) {
        SignInInput wrong = input;
        wrong.domainOrId = domain;
        EXPECT_FALSE(AddTenantDialog::problemWith(wrong).isEmpty()) << qPrintable(domain);
    }
    SignInInput without = input;
    without.clientId.clear();
    EXPECT_FALSE(AddTenantDialog::problemWith(without).isEmpty()) << "a built-in cloud brings no client id";
    without.clientId = u"entente"_s;
    EXPECT_FALSE(AddTenantDialog::problemWith(without).isEmpty());
}

class AddTenantDialogTest : public ::testing::Test
{
protected:
    void open(bool tokensLast = true)
    {
        dialog = std::make_unique<AddTenantDialog>(
            [this](const SignInInput &input) {
                asked.push_back(input);
                return answer ? jobs.with<TenantStatus>(*answer) : jobs.endless<TenantStatus>();
            },
            QString(), tokensLast);
        dialog->show();
        field(*dialog, u"Domain or tenant ID"_s)->setText(u"contoso.example"_s);
        field(*dialog, u"Application (client) ID"_s)->setText(clientId);
    }

    JobMaker jobs;
    std::optional<Result<TenantStatus>> answer;
    std::vector<SignInInput> asked;
    std::unique_ptr<AddTenantDialog> dialog;
};

TEST_F(AddTenantDialogTest, handsOnWhatWasFilledInAndCloses)
{
    TenantStatus status;
    status.entry.tenantId = u"c0000000-0000-4000-8000-000000000001"_s;
    answer = status;
    open();
    for (auto *flow : dialog->findChildren<QRadioButton *>())
        if (flow->text().contains(u"code"_s))
            flow->setChecked(true);
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    button(*dialog, u"Sign in"_s)->click();
    ASSERT_TRUE(accepted.wait());
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].domainOrId, u"contoso.example"_s);
    EXPECT_EQ(asked[0].cloud, u"global"_s);
    EXPECT_EQ(asked[0].clientId, clientId);
    EXPECT_EQ(asked[0].flow, SignInFlow::DeviceCode);
    EXPECT_EQ(dialog->added()->entry.tenantId, status.entry.tenantId);
}

TEST_F(AddTenantDialogTest, aRefusedSignInSaysWhyAndKeepsWhatWasTyped)
{
    answer = failure(ErrorKind::SignIn, u"AADSTS50105"_s, u"Ask to be assigned to the app."_s);
    open();
    button(*dialog, u"Sign in"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*dialog, u"Ask to be assigned to the app."_s); }));
    EXPECT_EQ(field(*dialog, u"Domain or tenant ID"_s)->text(), u"contoso.example"_s);
    EXPECT_TRUE(button(*dialog, u"Sign in"_s)->isEnabled());
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(AddTenantDialogTest, escapeEndsTheWaitingFirstAndTheDialogNext)
{
    open();
    button(*dialog, u"Sign in"_s)->click();
    EXPECT_FALSE(button(*dialog, u"Sign in"_s));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(button(*dialog, u"Sign in"_s));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(AddTenantDialogTest, saysSoWhereTheSignInCannotBeKept)
{
    open(true);
    EXPECT_FALSE(says(*dialog, u"keychain"_s));
    open(false);
    EXPECT_TRUE(says(*dialog, u"keychain"_s));
    EXPECT_EQ(namelessControls(dialog.get()), "");
}

TEST(Registration, TheScriptHoldsExactlyWhatWasChosen)
{
    RegistrationDialog dialog(AppRegistration::in(u"global"_s, u"contoso.example"_s).value());
    dialog.show();
    const auto script = [&dialog] {
        return dialog.findChild<CodeBox *>()->text();
    };
    EXPECT_TRUE(script().contains(u"Policy.Read.All"_s));
    EXPECT_FALSE(script().contains(u"Policy.ReadWrite.CrossTenantAccess"_s));
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
        if (box->text().contains(u"change settings"_s))
            box->setChecked(true);
    EXPECT_TRUE(script().contains(u"Policy.ReadWrite.CrossTenantAccess"_s));
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
        if (box->isEnabled())
            box->setChecked(false);
    EXPECT_FALSE(script().contains(u"Policy.Read.All"_s));
    EXPECT_TRUE(script().contains(u"offline_access"_s)) << "signing in belongs to everything";
    EXPECT_EQ(namelessControls(&dialog), "");
}

TEST(ProxyCredentials, TheNameIsNeededAndThePasswordNotShown)
{
    ProxyCredentialsDialog dialog(u"proxy.example"_s);
    dialog.show();
    EXPECT_FALSE(button(dialog, u"Sign in"_s)->isEnabled());
    const auto fields = dialog.findChildren<QLineEdit *>();
    ASSERT_EQ(fields.size(), 2);
    fields[0]->setText(u"anna"_s);
    fields[1]->setText(u"secret"_s);
    EXPECT_TRUE(button(dialog, u"Sign in"_s)->isEnabled());
    EXPECT_EQ(fields[1]->echoMode(), QLineEdit::Password);
    EXPECT_EQ(dialog.user(), u"anna"_s);
    EXPECT_EQ(dialog.password(), u"secret"_s);
    EXPECT_EQ(namelessControls(&dialog), "");
}
} // namespace
} // namespace entente::ui

#include "signin_test.moc"
