// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settingtext.h"
#include "core/catalogue/catalogue.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
CatalogueEntry setting(const QString &type, const QString &id)
{
    const CatalogueEntry entry = findSetting(type, id);
    EXPECT_NE(entry.setting, nullptr) << id.toStdString();
    return entry;
}

CatalogueEntry users()
{
    return setting(u"entra.crossTenantAccess.partner"_s, u"entra.directConnect.inbound.users"_s);
}

TEST(ParseValue, readsTargetsInEveryForm)
{
    const QString group = u"0a365eaa-b763-48e3-ad95-6f68da5e581b"_s;
    const struct {
        QString text, raw;
    } rows[] = {
        {u"blocked"_s, uR"({"accessType":"blocked","targets":[{"target":"AllUsers","targetType":"user"}]})"_s},
        {u"allowed:"_s + group,
         uR"({"accessType":"allowed","targets":[{"target":")"_s + group + uR"(","targetType":"group"}]})"_s},
        {u"allowed:user:"_s + group,
         uR"({"accessType":"allowed","targets":[{"target":")"_s + group + uR"(","targetType":"user"}]})"_s},
        {uR"({"accessType":"allowed","targets":[{"target":"AllUsers","targetType":"user"}]})"_s,
         uR"({"accessType":"allowed","targets":[{"target":"AllUsers","targetType":"user"}]})"_s},
    };
    for (const auto &row : rows) {
        const auto value = parseValue(users(), row.text);
        ASSERT_TRUE(value) << row.text.toStdString();
        EXPECT_TRUE(value->means(SettingValue::set(*parseJson(row.raw.toUtf8())))) << row.text.toStdString();
    }
    EXPECT_EQ(parseValue(users(), u"notset"_s)->state, ValueState::NotSet);
}

TEST(ParseValue, readsPlainKinds)
{
    const CatalogueEntry trust = setting(u"entra.crossTenantAccess.partner"_s, u"entra.trust.mfa"_s);
    EXPECT_EQ(parseValue(trust, u"true"_s)->raw, Json(true));
    EXPECT_EQ(parseValue(trust, u"false"_s)->raw, Json(false));
    const CatalogueEntry invite = setting(u"entra.authorizationPolicy"_s, u"entra.invitations.allowedFrom"_s);
    EXPECT_EQ(parseValue(invite, u"none"_s)->raw, Json("none"));
}

TEST(ParseValue, refusesWhatTheSettingCannotBe)
{
    const CatalogueEntry trust = setting(u"entra.crossTenantAccess.partner"_s, u"entra.trust.mfa"_s);
    const CatalogueEntry invite = setting(u"entra.authorizationPolicy"_s, u"entra.invitations.allowedFrom"_s);
    const struct {
        CatalogueEntry setting;
        QString text;
    } rows[] = {
        {trust, u"yes"_s},
        {trust, u""_s},
        {trust, u"{}"_s},
        {invite, u"NONE"_s},
        {users(), u"open"_s},
        {users(), u"allowed:"_s},
        {users(), u"allowed:app:x"_s},
        {users(), u"{\"accessType\":\"sometimes\",\"targets\":[]}"_s},
        {users(), u"{"_s},
    };
    for (const auto &row : rows) {
        const auto value = parseValue(row.setting, row.text);
        ASSERT_FALSE(value) << row.text.toStdString();
        EXPECT_EQ(value.error().kind, ErrorKind::Usage);
        EXPECT_TRUE(value.error().message.contains(QLatin1String(row.setting.setting->id)));
    }
}
} // namespace
} // namespace entente::cli
