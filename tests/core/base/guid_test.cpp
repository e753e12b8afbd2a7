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
} // namespace entente
