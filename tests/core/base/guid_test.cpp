// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/guid.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace entente
{
TEST(Guid, isTakenInEitherCase)
{
    EXPECT_TRUE(isGuid(u"01234567-89ab-cdef-0123-456789abcdef"));
    EXPECT_TRUE(isGuid(u"01234567-89AB-CDEF-0123-456789ABCDEF"));
}

TEST(Guid, isNothingElse)
{
    for (const QString &text :
         {QString(), u"contoso.example"_s, u"0123456789abcdef0123456789abcdef"_s,
          u"{01234567-89ab-cdef-0123-456789abcdef}"_s, u"{1234567-89ab-cdef-0123-456789abcde}"_s,
          u"01234567-89ab-cdef-0123-456789abcdef\n"_s, u" 1234567-89ab-cdef-0123-456789abcdef"_s,
          u"0123456-789ab-cdef-0123-456789abcdef"_s, u"01234567-89ab-cdef-0123-456789abcdeg"_s,
          // Other digits of Unicode and a hyphen that only looks like one.
          u"\u0661\u06612345678-9ab-cdef-0123-456789abcde"_s.left(36), u"01234567\u201089ab-cdef-0123-456789abcdef"_s})
        EXPECT_FALSE(isGuid(text)) << text.toStdString();
}

TEST(Guid, areFoundInWhateverWasPasted)
{
    const QStringList ids =
        guidsIn(u"Sales: A0000000-0000-4000-8000-000000000011;\n\t<b0000000-0000-4000-8000-000000000012> "
                u"a0000000-0000-4000-8000-000000000011, 12345, a0000000-0000-4000-8000-00000000001Z, "
                u"xc0000000-0000-4000-8000-000000000013 {\"id\":\"d0000000-0000-4000-8000-000000000014\"}"_s);
    EXPECT_EQ(ids, (QStringList{u"a0000000-0000-4000-8000-000000000011"_s, u"b0000000-0000-4000-8000-000000000012"_s,
                                u"d0000000-0000-4000-8000-000000000014"_s}));
    EXPECT_TRUE(guidsIn(u"nothing"_s).isEmpty());
}
} // namespace entente
