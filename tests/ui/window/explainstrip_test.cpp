// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/explainstrip.h"

#include "tests/support/ui/scopes.h"

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

/// What Copy gives for a setting of Contoso for Fabrikam.
QString copied(const Pair &pair)
{
    SettingsModel model;
    model.show(pair.scope());
    ExplainStrip strip;
    strip.explain(indexOf(model, u"entra.trust.mfa"_s, SettingsModel::LeftColumn));
    return strip.copyText();
}

TEST(ExplainStrip, changingAnEntryThatIsThereIsAPatchOfIt)
{
    const QString text = copied(Pair());
    EXPECT_TRUE(text.startsWith(u"PATCH /policies/crossTenantAccessPolicy/partners/"_s + fabrikamId + u'\n'))
        << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Update-MgPolicyCrossTenantAccessPolicyPartner"_s)) << qPrintable(text);
}

TEST(ExplainStrip, whereThePartnerHasNoEntryOneIsMade)
{
    Pair pair;
    pair.contoso.readings[partnerType].items.clear();
    const QString text = copied(pair);
    EXPECT_TRUE(text.startsWith(u"POST /policies/crossTenantAccessPolicy/partners\n"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"New-MgPolicyCrossTenantAccessPolicyPartner"_s)) << qPrintable(text);
}

TEST(ExplainStrip, whatCouldNotBeReadIsNotTakenForMissing)
{
    Pair pair;
    setUnread(pair.contoso, partnerType);
    EXPECT_TRUE(copied(pair).startsWith(u"PATCH "_s));
}
} // namespace
} // namespace entente::ui
