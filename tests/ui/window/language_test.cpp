// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen, or was made once and is shown again, follows another language; beside the window itself these
// are the parts that no tour shows while the language changes.
#include "tests/support/jobs.h"
#include "tests/support/ui/pseudolanguage.h"
#include "ui/history/historytab.h"
#include "ui/history/rundetailsview.h"
#include "ui/parts/card.h"
#include "ui/parts/copybutton.h"
#include "ui/parts/messagestrip.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/signinpanel.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

/// Changes the language of what is shown and says what did not follow; `data` is no text of ours.
std::string staysBehind(QWidget &shown, const QStringList &data)
{
    const PseudoLanguage pseudo;
    QCoreApplication::processEvents();
    QStringList left = untranslatedTexts(&shown, data);
    for (const QWidget *widget : shown.findChildren<QWidget *>()) {
        const bool isOurs = qobject_cast<const CopyButton *>(widget) || qobject_cast<const QLineEdit *>(widget);
        if (isOurs && widget->isVisible() && !widget->accessibleName().startsWith(QChar(0x27e6)))
            left << u"spoken: "_s + widget->accessibleName();
    }
    return left.join(u'\n').toStdString();
}

const QUrl page(u"https://login.example/device"_s);

TEST(Language, theSignInWithADeviceCodeFollows)
{
    SignInDialog dialog;
    dialog.panel()->showDeviceCode(u"WXYZ1234"_s, page, QDateTime::currentDateTimeUtc().addSecs(900), u"contoso.com"_s);
    dialog.show();
    EXPECT_EQ(staysBehind(dialog, {u"contoso.com"_s}), "");
}

TEST(Language, theSignInInTheBrowserFollows)
{
    SignInDialog dialog;
    dialog.panel()->showBrowser(QUrl(u"file:///no/browser/opens/this"_s), u"contoso.com"_s);
    dialog.show();
    EXPECT_EQ(staysBehind(dialog, {u"contoso.com"_s}), "");
}

TEST(Language, aFailureFollowsButForItsOwnSentence)
{
    MessageStrip strip;
    Error error(ErrorKind::Service, u"broken"_s, u"The service failed."_s);
    error.requestId = u"7f7be9fc-0e93-4075-a36d-a1bf47d16bf7"_s;
    strip.showError(error);
    strip.show();
    EXPECT_EQ(staysBehind(strip, {u"The service failed."_s}), "");
}

TEST(Language, aHistoryThatCouldNotBeReadFollows)
{
    JobMaker jobs;
    HistorySource source;
    source.history = [&jobs](int, int) {
        return jobs.with<History>(failure(ErrorKind::Storage, u"journal.damaged"_s, u"The journal is damaged."_s));
    };
    HistoryTab tab(source);
    tab.show();
    tab.refresh();
    const auto isOffered = [&tab] {
        const auto buttons = tab.findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [](const QPushButton *one) { return one->text() == u"Try again"; });
    };
    ASSERT_TRUE(QTest::qWaitFor(isOffered));
    EXPECT_EQ(staysBehind(tab, {u"The journal is damaged."_s}), "");
}

TEST(Language, aStepOfTheHistoryIsReadOutInIt)
{
    const MarkedLanguage marked;
    RunDetails details;
    details.steps.resize(1);
    details.steps[0].tenantName = u"Contoso"_s;
    RunDetailsView view;
    view.showRun(details, {});
    ASSERT_TRUE(view.findChild<Card *>());
    EXPECT_TRUE(view.findChild<Card *>()->accessibleName().startsWith(u'«'))
        << "put together by the translator, who knows where the tenant stands in a sentence";
}
} // namespace
} // namespace entente::ui
