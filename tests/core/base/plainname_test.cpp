// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plainname.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace entente
{
TEST(PlainName, staysInItsLine)
{
    EXPECT_EQ(plainName(u"Sales\r\nAll users: allowed"_s), u"Sales All users: allowed"_s);
    EXPECT_EQ(plainName(u"Sales\u2028North\u2029South\tEast"_s), u"Sales North South East"_s);
    EXPECT_EQ(plainName(u"\n Sales \n"_s), u"Sales"_s);
    EXPECT_EQ(plainName(u"Sales"_s + QString(200, u' ') + u"North"_s), u"Sales North"_s)
        << "pushes nothing out of sight";
}

TEST(PlainName, obeysNoTerminalAndRearrangesNothing)
{
    EXPECT_EQ(plainName(u"Sales\u001b[2J\u0007"_s), u"Sales[2J"_s);
    EXPECT_EQ(plainName(u"Sales\u009b31m\u0085\u007f"_s), u"Sales31m"_s) << "the second set of controls, too";
    for (const char16_t sign :
         {u'\u202a', u'\u202b', u'\u202c', u'\u202d', u'\u202e', u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        EXPECT_EQ(plainName(u"Fabri"_s + QChar(sign) + u"kam"_s), u"Fabrikam"_s) << std::hex << int(sign);
    EXPECT_EQ(plainName(u"a"_s + QChar(u'\0') + u"b"_s), u"ab"_s);
}

TEST(PlainName, leavesEveryScriptAsItIs)
{
    for (const QString &name : {u"Zażółć & Söner AB"_s, u"勤怠管理"_s, u"شركة \u200fABC"_s, u"חברה \u200eABC"_s,
                                u"می\u200cخواهم"_s, u"👩\u200d🔧 Service"_s})
        EXPECT_EQ(plainName(name), name) << name.toStdString();
}

TEST(PlainName, isNoLongerThanADirectoryLetsItBe)
{
    EXPECT_EQ(plainName(QString(10'000, u'x')).size(), 256);
    const QString whole(255, u'x');
    EXPECT_EQ(plainName(whole + u"👩 Service"_s), whole) << "no half of a character";
    EXPECT_EQ(plainName(QString(254, u'x') + u"👩 Service"_s), QString(254, u'x') + u"👩"_s);
}
} // namespace entente
