// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/table.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
TEST(Table, alignsColumnsByWhatATerminalShows)
{
    Table table({u"Name"_s, u"State"_s});
    table.add({u"Göteborg"_s, u"open"_s});
    table.add({u"設計チーム"_s, u"closed"_s}); // five signs of two cells each
    table.add({u"e\u0301"_s, u"limited"_s});   // one cell: the accent takes none
    EXPECT_EQ(table.text(1), u" Name        State\n"
                             " Göteborg    open\n"
                             " 設計チーム  closed\n"
                             " e\u0301           limited"_s);
}

TEST(Table, leavesNoBlanksAtTheEndOfALine)
{
    Table table;
    table.add({u"long first cell"_s, u""_s});
    table.add({u"a"_s, u"b"_s});
    EXPECT_EQ(table.text(), u"long first cell\na                b"_s);
    EXPECT_TRUE(Table().isEmpty());
    EXPECT_EQ(Table().text(), QString());
}
} // namespace
} // namespace entente::cli
