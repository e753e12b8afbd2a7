// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/catalogue/namebook.h"
#include "core/catalogue/targets.h"
#include "core/catalogue/valuelist.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace entente
{
namespace
{
Json parsed(const char *text)
{
    return parseJson(text).value();
}

const Setting &partnerSetting(const char *id)
{
    const CatalogueEntry entry =
        findSetting(QStringLiteral("entra.crossTenantAccess.partner"), QString::fromLatin1(id));
    if (!entry.setting)
        throw std::logic_error(id);
    return *entry.setting;
}

const Setting &invitations()
{
    return *findSetting(QStringLiteral("entra.authorizationPolicy"), QStringLiteral("entra.invitations.allowedFrom"))
                .setting;
}

SettingValue read(const char *id, const char *resource)
{
    return readValue(partnerSetting(id), parsed(resource));
}

class English
{
public:
    English() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~English() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(English)

private:
    QLocale m_before;
};
} // namespace

TEST(ReadValue, takesNullAbsentAndObjectsOfNullsForNotSet)
{
    for (const char *resource :
         {R"({})", R"({"b2bDirectConnectInbound":null})",
          R"({"b2bDirectConnectInbound":{"usersAndGroups":null,"applications":null}})",
          R"({"b2bDirectConnectInbound":{"usersAndGroups":{"accessType":null,"targets":null}}})",
          R"({"b2bDirectConnectInbound":{"applications":{"accessType":"allowed","targets":[]}}})"})
        EXPECT_EQ(read("entra.directConnect.inbound.users", resource).state, ValueState::NotSet) << resource;
}

TEST(ReadValue, keepsWhatItDoesNotKnow)
{
    const struct {
        const char *id, *resource, *raw;
    } rows[] = {
        {"entra.directConnect.inbound.users",
         R"({"b2bDirectConnectInbound":{"usersAndGroups":{"accessType":"perhaps","targets":[]}}})",
         R"({"accessType":"perhaps","targets":[]})"},
        {"entra.directConnect.inbound.users", R"({"b2bDirectConnectInbound":"open"})", R"("open")"},
        {"entra.directConnect.inbound.users", R"({"b2bDirectConnectInbound":[]})", R"([])"},
        // An application among the users is not documented.
        {"entra.directConnect.inbound.users",
         R"({"b2bDirectConnectInbound":{"usersAndGroups":{"accessType":"allowed",
             "targets":[{"target":"Office365","targetType":"application"}]}}})",
         R"({"accessType":"allowed","targets":[{"target":"Office365","targetType":"application"}]})"},
        {"entra.trust.mfa", R"({"inboundTrust":{"isMfaAccepted":"true"}})", R"("true")"},
        {"entra.trust.mfa", R"({"inboundTrust":{"isMfaAccepted":1}})", R"(1)"},
    };
    for (const auto &row : rows) {
        const SettingValue value = read(row.id, row.resource);
        EXPECT_EQ(value.state, ValueState::Unknown) << row.resource;
        EXPECT_EQ(value.raw, parsed(row.raw)) << row.resource;
    }
}

TEST(ReadValue, knowsAnEnumerationByItsMembers)
{
    EXPECT_EQ(readValue(invitations(), parsed(R"({"allowInvitesFrom":"everyone"})")).state, ValueState::Set);
    EXPECT_EQ(readValue(invitations(), parsed(R"({"allowInvitesFrom":"Everyone"})")).state, ValueState::Unknown);
    EXPECT_EQ(readValue(invitations(), parsed(R"({"allowInvitesFrom":"unknownFutureValue"})")).state,
              ValueState::Unknown);
}

TEST(ReadValue, tellsFalseFromNotSet)
{
    const SettingValue value = read("entra.trust.mfa", R"({"inboundTrust":{"isMfaAccepted":false}})");
    EXPECT_EQ(value.state, ValueState::Set);
    EXPECT_EQ(value.raw, Json(false));
    EXPECT_EQ(read("entra.trust.compliantDevice", R"({"inboundTrust":{"isMfaAccepted":false}})").state,
              ValueState::NotSet);
}

TEST(ValueText, saysItInWords)
{
    const English english;
    NameBook names;
    names.add(QStringLiteral("g1"), {ObjectKind::Group, QStringLiteral("Project Delta"), QString()});
    names.addUnresolved(QStringLiteral("p1"), ObjectKind::Group);
    const struct {
        const char *rule, *text;
    } rows[] = {
        {R"({"accessType":"allowed","targets":[{"target":"AllUsers","targetType":"user"}]})", "Allowed, all users"},
        {R"({"accessType":"blocked","targets":[{"target":"AllUsers","targetType":"user"}]})", "Blocked, all users"},
        {R"({"accessType":"allowed","targets":[{"target":"G1","targetType":"group"}]})", "Allowed, “Project Delta”"},
        {R"({"accessType":"allowed","targets":[{"target":"p1","targetType":"group"}]})",
         "Allowed, not resolvable from this side: p1"},
        {R"({"accessType":"allowed","targets":[{"target":"zz","targetType":"group"}]})", "Allowed, zz"},
        {R"({"accessType":"allowed","targets":[{"target":"a","targetType":"group"},{"target":"b","targetType":"user"},
            {"target":"c","targetType":"group"}]})",
         "Allowed, 1 user(s) and 2 group(s)"},
        {R"({"accessType":"allowed","targets":[]})", "Allowed, but the list is empty"},
    };
    for (const auto &row : rows) {
        const QString text =
            valueText(partnerSetting("entra.directConnect.outbound.users"), SettingValue::set(parsed(row.rule)), names);
        EXPECT_EQ(text, QString::fromUtf8(row.text));
    }
    const QString apps =
        valueText(partnerSetting("entra.directConnect.outbound.applications"),
                  SettingValue::set(
                      parsed(R"({"accessType":"allowed","targets":[{"target":"Office365","targetType":"application"},
            {"target":"x","targetType":"application"},{"target":"y","targetType":"application"}]})")),
                  names);
    EXPECT_EQ(apps, QStringLiteral("Allowed, Office 365 and 2 application(s)"));
}

namespace
{
SettingValue groups(const QStringList &ids)
{
    TargetRule rule;
    rule.access = AccessType::Allowed;
    for (const QString &id : ids)
        rule.targets.emplace_back(id, TargetType::Group);
    return SettingValue::set(toJson(rule));
}
QStringList numbered(int count)
{
    QStringList ids;
    for (int i = 1; i <= count; ++i)
        ids << QStringLiteral("g%1").arg(i);
    return ids;
}
} // namespace

TEST(ValueText, inFullTellsAUserFromAGroupOfTheSameId)
{
    const English english;
    const Setting &users = partnerSetting("entra.directConnect.inbound.users");
    const auto one = [](const char *type) {
        return SettingValue::set(
            Json::object({{"accessType", "allowed"},
                          {"targets", Json::array({Json::object({{"target", "AB"}, {"targetType", type}})})}}));
    };
    NameBook names;
    const QString id = names.text(QStringLiteral("AB"));
    EXPECT_EQ(valueTextInFull(users, one("user"), names, one("group")), QStringLiteral("Allowed, %1 (user)").arg(id));
    EXPECT_EQ(valueTextInFull(users, one("group"), names, one("user")), QStringLiteral("Allowed, %1 (group)").arg(id));
    EXPECT_EQ(valueTextInFull(users, one("group"), names), QStringLiteral("Allowed, %1").arg(id));
}

TEST(ValueText, inFullNamesEveryTarget)
{
    const English english;
    NameBook names;
    names.add(QStringLiteral("a"), {ObjectKind::Group, QStringLiteral("Delta"), QString()});
    names.add(QStringLiteral("b"), {ObjectKind::Group, QStringLiteral("Sales"), QString()});
    names.add(QStringLiteral("c"), {ObjectKind::Group, QStringLiteral("Sales"), QString()});
    const Setting &users = partnerSetting("entra.directConnect.outbound.users");
    const SettingValue before = groups({QStringLiteral("a"), QStringLiteral("b")});
    const SettingValue after = groups({QStringLiteral("a"), QStringLiteral("c")});
    EXPECT_EQ(valueTextInFull(users, before, names), QStringLiteral("Allowed, “Delta” and “Sales”"));
    EXPECT_EQ(valueTextInFull(users, before, names, after), QStringLiteral("Allowed, “Delta” and “Sales” (b)"));
    EXPECT_EQ(valueTextInFull(users, after, names, before), QStringLiteral("Allowed, “Delta” and “Sales” (c)"));
    EXPECT_EQ(valueTextInFull(users, SettingValue::notSet(), names), QStringLiteral("Not set"));
    EXPECT_EQ(valueTextInFull(users, SettingValue::set(Json("odd")), names), QStringLiteral("Unknown value: \"odd\""));
    EXPECT_EQ(valueTextInFull(users, groups({}), names), QStringLiteral("Allowed, but the list is empty"));
    EXPECT_EQ(valueTextInFull(partnerSetting("entra.trust.mfa"), SettingValue::set(true), names),
              QStringLiteral("Yes"));
}

TEST(ValueText, inFullShowsTheDifferenceOfLongListsToo)
{
    const English english;
    const Setting &users = partnerSetting("entra.directConnect.outbound.users");
    EXPECT_TRUE(valueTextInFull(users, groups(numbered(20)), {}).endsWith(QStringLiteral("g19 and g20")));
    const QString text = valueTextInFull(users, groups(numbered(25)), {}, groups(numbered(24)));
    EXPECT_TRUE(text.startsWith(QStringLiteral("Allowed, g25, g1, g2, "))) << text.toStdString();
    EXPECT_TRUE(text.endsWith(QStringLiteral("g19 and 5 more"))) << text.toStdString();
}

TEST(ValueText, isNeverEmpty)
{
    const NameBook names;
    const Error refused(ErrorKind::Forbidden, QStringLiteral("x"), QStringLiteral("y"));
    for (const CatalogueEntry &entry : allSettings()) {
        // Also for a value of the wrong type, which a hostile plan file may call "set".
        for (const SettingValue &value :
             {SettingValue::notSet(), SettingValue::unknown(Json("odd")), SettingValue::unreadable(refused),
              SettingValue::set(Json("odd")), SettingValue::set(Json(7)), SettingValue::set(Json::object())})
            EXPECT_FALSE(valueText(*entry.setting, value, names).isEmpty()) << entry.setting->id;
    }
    EXPECT_EQ(valueText(partnerSetting("entra.trust.mfa"), SettingValue::set(Json("odd")), names),
              QStringLiteral("Unknown value: \"odd\""));
    EXPECT_EQ(valueText(invitations(), SettingValue::unreadable(refused), names),
              QStringLiteral("Not known: role missing"));
    EXPECT_EQ(valueText(invitations(), SettingValue::set(Json("none")), names),
              QStringLiteral("Nobody, administrators neither"));
}
} // namespace entente
