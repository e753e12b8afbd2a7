// SPDX-License-Identifier: GPL-3.0-or-later
// Wherever a sign-in comes from, the person sees it.
#include "app/common/practicehost.h"
#include "tests/support/ui/windowfixture.h"
#include "ui/signin/proxycredentialsdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/signinpanel.h"
#include "ui/wizards/setuppartner/wizard.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

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

/// The practice cloud, asked by device code, and nobody enters it.
class CancelledSignIn : public ::testing::Test
{
protected:
    CancelledSignIn() : host(PracticeHost::start().value())
    {
        WorkbenchOptions options;
        options.dataDir = folder.path();
        options.deviceCode = true;
        workbench = std::make_unique<Workbench>(options);
        workbench->addTenants(host->tenants());
        host->cloud().changeFaults([](practice::Faults &faults) { faults.signIn = practice::SignInFate::NeverEnds; });
        tenant = host->tenants().front().tenantId;
        window.show();
        attendant = new SignInAttendant(*workbench, &window);
    }
    /// How it ended, once it has.
    std::shared_ptr<std::optional<ErrorKind>> outcomeOf(Job *job)
    {
        auto outcome = std::make_shared<std::optional<ErrorKind>>();
        QObject::connect(job, &Job::finished, job, [job, outcome] {
            *outcome = job->error() ? job->error()->kind : ErrorKind::Usage; // the latter: it did well, which is wrong
        });
        return outcome;
    }

    QTemporaryDir folder;
    std::unique_ptr<PracticeHost> host;
    std::unique_ptr<Workbench> workbench;
    QWidget window;
    SignInAttendant *attendant = nullptr;
    QString tenant;
};

TEST_F(CancelledSignIn, endsWhateverWaitsForIt)
{
    const std::vector waiting{outcomeOf(workbench->search(tenant, ObjectKind::Group, u"pro"_s, 5)),
                              outcomeOf(workbench->findTenant(tenant, u"fabrikam.com"_s)),
                              outcomeOf(workbench->read(tenant))};
    auto *dialog = window.findChild<SignInDialog *>();
    ASSERT_TRUE(QTest::qWaitFor([dialog] { return dialog->isVisible(); }, 10'000));
    dialog->reject();
    const auto haveEnded = [&waiting] {
        return std::ranges::all_of(waiting, [](const auto &one) { return one->has_value(); });
    };
    ASSERT_TRUE(QTest::qWaitFor(haveEnded, 10'000)) << "long before the patience with a person is over";
    for (const auto &one : waiting)
        EXPECT_EQ(one->value(), ErrorKind::Cancelled);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(CancelledSignIn, isNoneOfAnotherTenant)
{
    const QString other = host->tenants().at(1).tenantId;
    const auto search = outcomeOf(workbench->search(other, ObjectKind::Group, u"pro"_s, 5));
    auto *dialog = window.findChild<SignInDialog *>();
    ASSERT_TRUE(QTest::qWaitFor([dialog] { return dialog->isVisible(); }, 10'000));
    workbench->cancelSignIn(tenant);
    const auto after = outcomeOf(workbench->signOut(tenant)); // comes after it on the core thread
    ASSERT_TRUE(QTest::qWaitFor([&after] { return after->has_value(); }));
    EXPECT_FALSE(search->has_value());
    EXPECT_TRUE(dialog->isVisible());
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
