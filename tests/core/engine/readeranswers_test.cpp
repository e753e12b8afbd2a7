// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are not what was asked for.
#include "tests/core/engine/readerfixture.h"

namespace entente
{
using namespace test;
using namespace Qt::StringLiterals;

TEST_F(ReaderTest, takesNoSenselessAnswerForAnEmptyOne)
{
    for (const char *value : {R"({"value":[{"displayName":"no key"}]})", R"({"value":["text"]})", R"({"value":[null]})",
                              R"({"value":"none"})", R"([])", R"({})"}) {
        server.cloud().setFaults({});
        answerInstead(u"/policies/crossTenantAccessPolicy/partners"_s, answer(200, json(value)));
        const LiveTenant contoso(server, u"contoso.com"_s);
        const Result<Snapshot> snapshot = read(contoso);
        ASSERT_TRUE(snapshot.has_value()) << value;
        ASSERT_FALSE(snapshot->readings[partnerType].wasRead()) << value;
        EXPECT_EQ(snapshot->readings[partnerType].why->kind, ErrorKind::BadAnswer) << value;
        EXPECT_TRUE(snapshot->readings[defaultType].wasRead()) << value;
    }
}

TEST_F(ReaderTest, doesNotPutAnotherTenantsSettingsUnderThisName)
{
    const LiveTenant fabrikam(server, u"fabrikam.com"_s);
    const LiveTenant contoso(server, u"contoso.com"_s);
    Connection mixedUp = contoso.connection();
    mixedUp.pipeline = fabrikam.connection().pipeline;
    const Result<Snapshot> snapshot = QCoro::waitFor(readTenant(mixedUp, {}, CancelToken()));
    ASSERT_FALSE(snapshot.has_value());
    EXPECT_EQ(snapshot.error().code, u"tenant.other"_s);
}

TEST_F(ReaderTest, takesNoObjectForASingletonThatLacksItsProperties)
{
    for (const char *value : {R"({})", R"({"value":[]})", R"({"allowInvitesFrom":"everyone"})"}) {
        server.cloud().setFaults({});
        answerInstead(u"/policies/authorizationPolicy"_s, answer(200, json(value)));
        answerInstead(u"/policies/crossTenantAccessPolicy/default"_s, answer(200, json(value)));
        const LiveTenant contoso(server, u"contoso.com"_s);
        const Result<Snapshot> snapshot = read(contoso);
        ASSERT_TRUE(snapshot.has_value()) << value;
        for (const QString &type : {authorizationType, defaultType}) {
            ASSERT_FALSE(snapshot->readings[type].wasRead()) << value;
            EXPECT_EQ(snapshot->readings[type].why->kind, ErrorKind::BadAnswer) << value;
            const auto again =
                QCoro::waitFor(readResource(contoso.connection(), *findResourceType(type), {}, CancelToken()));
            ASSERT_FALSE(again) << value;
            EXPECT_EQ(again.error().kind, ErrorKind::BadAnswer) << value;
        }
    }
}

TEST_F(ReaderTest, takesNoOtherEntryForTheOneThatWasAskedFor)
{
    const LiveTenant contoso(server, u"contoso.com"_s);
    for (const char *value : {R"({})", R"({"tenantId":"00000000-1111-4111-8111-000000000000"})"}) {
        server.cloud().setFaults({});
        answerInstead(u"/policies/crossTenantAccessPolicy/partners"_s, answer(200, json(value)));
        const auto found =
            QCoro::waitFor(readResource(contoso.connection(), *findResourceType(partnerType), wingtip, CancelToken()));
        ASSERT_FALSE(found) << value;
        EXPECT_EQ(found.error().kind, ErrorKind::BadAnswer) << value;
    }
}

TEST_F(ReaderTest, asksForMembersThatAreNewerThanTheInterface)
{
    server.cloud().changeFaults([](practice::Faults &faults) { faults.pageSize = 1; });
    server.cloud().withTenant(u"contoso.com"_s, [](practice::Tenant *tenant) {
        Json policy = *tenant->authorizationPolicy.current();
        policy["allowInvitesFrom"] = "membersAtNight";
        tenant->authorizationPolicy.write(policy, 0);
        for (auto &[id, entry] : tenant->partners) {
            Json changed = *entry.current();
            changed["b2bCollaborationOutbound"] = {
                {"usersAndGroups", {{"accessType", "atNight"}, {"targets", Json::array()}}}};
            entry.write(changed, 0);
        }
    });
    const LiveTenant contoso(server, u"contoso.com"_s);
    const Result<Snapshot> snapshot = read(contoso);
    ASSERT_TRUE(snapshot.has_value());
    const SettingValue who = snapshot->value({authorizationType, {}, u"entra.invitations.allowedFrom"_s});
    EXPECT_EQ(who.state, ValueState::Unknown);
    EXPECT_EQ(who.raw, Json("membersAtNight")) << "inside an envelope";
    ASSERT_EQ(snapshot->partners().size(), 12);
    for (const Json &entry : snapshot->readings[partnerType].items)
        EXPECT_EQ(entry["b2bCollaborationOutbound"]["usersAndGroups"]["accessType"], "atNight") << "on every page";
    const auto one =
        QCoro::waitFor(readResource(contoso.connection(), *findResourceType(partnerType), wingtip, CancelToken()));
    ASSERT_TRUE(one);
    EXPECT_EQ((*one)["b2bCollaborationOutbound"]["usersAndGroups"]["accessType"], "atNight");
}
} // namespace entente
