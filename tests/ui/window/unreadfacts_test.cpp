// SPDX-License-Identifier: GPL-3.0-or-later
// What is not known of a tenant is said where failures are, until the person has seen it.
#include "tests/support/snapshots.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/windowfixture.h"
#include "translations/translators.h"
#include "ui/parts/messagestrip.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

class UnreadFacts : public WindowFixture
{
protected:
    MessageStrip *stripThatSays(const QString &text)
    {
        for (MessageStrip *strip : m_window->findChildren<MessageStrip *>())
            if (strip->isVisible() && strip->text().contains(text))
                return strip;
        return nullptr;
    }
};

TEST_F(UnreadFacts, areToldWithTheReasonAndCanBeClosed)
{
    Snapshot snapshot = emptyTenant(contosoId, u"Contoso"_s);
    const Error why(ErrorKind::Forbidden, u"Authorization_RequestDenied"_s, u"Ask for the role."_s);
    snapshot.tenant.unread.insert(u"servicePlans"_s, why);
    snapshot.tenant.unread.insert(u"roles"_s, why);
    const QString file = m_folder.filePath(u"contoso.json"_s);
    ASSERT_TRUE(saveSnapshot(snapshot, file));
    session().openFile(SideId::Left, file);
    const QString told =
        u"Contoso, not read: Roles of the signed-in person and Licences. Ask for the role."_s; // each reason once
    ASSERT_TRUE(QTest::qWaitFor([&] { return stripThatSays(told) != nullptr; }));

    const auto buttons = stripThatSays(told)->findChildren<QPushButton *>();
    const auto close = std::ranges::find(buttons, u"Close"_s, &QPushButton::text);
    ASSERT_NE(close, buttons.end());
    (*close)->click();
    EXPECT_EQ(stripThatSays(told), nullptr);

    session().openFile(SideId::Left, file);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stripThatSays(told) != nullptr; })) << "another reading";
}

TEST_F(UnreadFacts, whoseFailureItIsIsSaidInTheLanguageOfNow)
{
    const MarkedLanguage marked;
    session().openFile(SideId::Left, m_folder.filePath(u"missing.json"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session().isReading(); }));
    const MessageStrip *strip = stripThatSays(u"missing"_s);
    ASSERT_TRUE(strip);
    EXPECT_TRUE(strip->text().startsWith(u'«')) << qPrintable(strip->text());
}

TEST_F(UnreadFacts, aFailureOfNoSideIsClosedInTheLanguageOfNow)
{
    m_window->showError(Error(ErrorKind::Storage, u"broken"_s, u"The disk is full."_s));
    ASSERT_TRUE(control<QPushButton>(u"Close"_s));
    useLanguage(u"sv"_s);
    QCoreApplication::processEvents();
    EXPECT_TRUE(control<QPushButton>(u"Stäng"_s));
}
} // namespace
} // namespace entente::ui
