// SPDX-License-Identifier: GPL-3.0-or-later
// What `catalogue` says can be set is what `plan --set` takes.
#include "app/cli/settingtext.h"
#include "tests/cli/clifixture.h"

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace entente::test
{
namespace
{
using cli::ExitCode;

TEST_F(CliTest, theCatalogueNamesWhatStandsForAKey)
{
    const CliRun text = runBare({u"catalogue"_s, u"trust.mfa"_s});
    EXPECT_THAT(text.out.toStdString(), HasSubstr("/partners/{partner tenant ID}  "));
    EXPECT_THAT(runBare({u"--lang"_s, u"nl"_s, u"catalogue"_s, u"trust.mfa"_s}).out.toStdString(),
                HasSubstr("/partners/{id van de partnertenant}  "));
    for (const QString &language : {u"en"_s, u"sv"_s}) {
        const CliRun json = runBare({u"--lang"_s, language, u"--format"_s, u"json"_s, u"catalogue"_s});
        EXPECT_FALSE(json.out.contains("%1"));
        const std::string all = json.out.toStdString();
        EXPECT_THAT(all, HasSubstr("crossTenantAccessPolicy/partners/{partnerTenantId}\""));
        EXPECT_THAT(all, HasSubstr("crossTenantAccessPolicy/partners/{partnerTenantId}'\""));
    }
}

TEST_F(CliTest, theCatalogueOffersWhatIsTakenAndSaysWhatItMeans)
{
    const std::string roles = runBare({u"catalogue"_s, u"guests.role"_s}).out.toStdString();
    EXPECT_THAT(roles, HasSubstr("10dae51f-b6af-4016-8d66-8c2a99b929b3 (Limited)"));
    EXPECT_THAT(roles, Not(HasSubstr("notset")));
    for (const CatalogueEntry &place : allSettings()) {
        const bool inherits = *place.type->inheritsFrom != '\0';
        EXPECT_EQ(cli::valueForms(place).split(u", "_s).contains(u"notset"_s), inherits) << place.setting->id;
        EXPECT_EQ(cli::parseValue(place, u"notset"_s).has_value(), inherits) << place.setting->id;
    }
}

TEST_F(CliTest, aValueThatTheDefaultDoesNotTakeIsRefusedWithThoseThatItDoes)
{
    const CliRun refused = run({u"plan"_s, u"contoso.com"_s, u"-o"_s, file(u"x.json"_s), u"--set"_s,
                                u"entra.invitations.allowedFrom=notset"_s});
    EXPECT_EQ(refused.code, ExitCode::Usage);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("It takes: none (Nobody, administrators neither), "));
    const auto forms = [](const char *id) {
        return cli::valueForms(findSettingOf(false, QLatin1String(id)));
    };
    EXPECT_EQ(forms("entra.directConnect.inbound.users"), u"allowed, blocked"_s) << "chosen ones only for a partner";
    EXPECT_EQ(forms("entra.redemption.inbound"), u"nothing for all partners, only for one"_s);
}

TEST(FindSettingOf, tellsThePartnersEntryFromTheTenantsOwnSettings)
{
    EXPECT_EQ(QLatin1String(findSettingOf(true, u"entra.trust.mfa"_s).type->id), u"entra.crossTenantAccess.partner"_s);
    EXPECT_EQ(QLatin1String(findSettingOf(false, u"entra.trust.mfa"_s).type->id), u"entra.crossTenantAccess.default"_s);
    EXPECT_EQ(findSettingOf(true, u"entra.guests.role"_s).setting, nullptr);
    EXPECT_EQ(findSettingOf(false, u"entra.nothing"_s).type, nullptr);
}
} // namespace
} // namespace entente::test
