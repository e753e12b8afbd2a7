// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/graphhelper.h"

#include <map>

namespace entente::test
{
using namespace Qt::StringLiterals;

class Batch : public GraphTest
{
protected:
    static Json part(const std::string &id, const char *method, const std::string &url)
    {
        return {{"id", id}, {"method", method}, {"url", url}};
    }
    Response batch(const Json &requests) { return send("POST", u"/$batch"_s, {{"requests", requests}}); }
    std::map<std::string, Json> parts(const Response &response)
    {
        std::map<std::string, Json> byId;
        const Json json = response.json();
        for (const Json &one : memberAt(json, "responses"))
            byId[one["id"].get<std::string>()] = one;
        return byId;
    }
};

TEST_F(Batch, answersEachPartForItself)
{
    const Response response = batch(Json::array(
        {part("a", "GET", "/me"), part("b", "GET", "organization?$select=id"), part("c", "GET", "/nowhere")}));
    ASSERT_EQ(response.status, 200);
    auto answers = parts(response);
    EXPECT_EQ(answers["a"]["status"], 200);
    EXPECT_EQ(answers["b"]["body"]["value"][0]["id"].get<QString>(), tenantId(u"contoso.com"_s));
    EXPECT_EQ(answers["c"]["status"], 400);
    EXPECT_FALSE(answers["c"]["body"]["error"]["innerError"]["request-id"].get<QString>().isEmpty());
    EXPECT_NE(response.json()["responses"][0]["id"], "a") << "a client must go by the id, not by the order";
}

TEST_F(Batch, runsInTheOrderOfDependenceAndSkipsAfterAFailure)
{
    Json second = part("2", "GET", "/policies/crossTenantAccessPolicy/default");
    second["dependsOn"] = Json::array({"1"});
    Json first = part("1", "PATCH", "/policies/crossTenantAccessPolicy/default");
    first["headers"] = {{"Content-Type", "application/json"}};
    first["body"] = {{"inboundTrust", {{"isMfaAccepted", true}}}};
    auto answers = parts(batch(Json::array({second, first})));
    EXPECT_EQ(answers["1"]["status"], 204);
    EXPECT_FALSE(answers["1"].contains("body"));
    EXPECT_EQ(answers["2"]["body"]["inboundTrust"]["isMfaAccepted"], true);

    first["body"] = {{"inboundTrust", {{"mfa", true}}}};
    answers = parts(batch(Json::array({second, first, part("3", "GET", "/me")})));
    EXPECT_EQ(answers["1"]["status"], 400);
    EXPECT_EQ(answers["2"]["status"], 424);
    EXPECT_EQ(answers["3"]["status"], 200);
}

TEST_F(Batch, isRefusedAsAWholeWhenItMakesNoSense)
{
    Json tooMany = Json::array();
    for (int i = 0; i < 21; ++i)
        tooMany.push_back(part(std::to_string(i), "GET", "/me"));
    Json circle = Json::array({part("1", "GET", "/me"), part("2", "GET", "/me")});
    circle[0]["dependsOn"] = Json::array({"2"});
    circle[1]["dependsOn"] = Json::array({"1"});
    Json stranger = Json::array({part("1", "GET", "/me")});
    stranger[0]["dependsOn"] = Json::array({"9"});
    Json noType = Json::array({part("1", "PATCH", "/policies/authorizationPolicy")});
    noType[0]["body"] = {{"allowInvitesFrom", "none"}};
    const Json absolute = Json::array({part("1", "GET", "https://graph.microsoft.com/v1.0/me")});
    const Json twice = Json::array({part("a", "GET", "/me"), part("A", "GET", "/me")});
    for (const Json &requests : {tooMany, circle, stranger, noType, absolute, twice, Json::array(), Json("x")}) {
        cloud.clearLog();
        EXPECT_EQ(batch(requests).status, 400) << requests.dump();
        EXPECT_EQ(cloud.log().size(), 1U) << "nothing may have been done: " << requests.dump();
    }
}

TEST_F(Batch, throttlesPartsAndNotTheEnvelope)
{
    cloud.changeFaults([](practice::Faults &faults) {
        faults.throttleEveryNth = 3;
        faults.retryAfter = std::chrono::seconds(7);
    });
    Json requests = Json::array();
    for (int i = 0; i < 6; ++i)
        requests.push_back(part(std::to_string(i), "GET", "/users?$top=" + std::to_string(i + 1)));
    const Response response = batch(requests);
    EXPECT_EQ(response.status, 200);
    int throttled = 0;
    for (const auto &[id, answer] : parts(response)) {
        if (answer["status"] != 429)
            continue;
        ++throttled;
        EXPECT_EQ(answer["headers"]["Retry-After"], "7");
    }
    EXPECT_EQ(throttled, 2);
}

TEST_F(Batch, needsAToken)
{
    token = "nonsense";
    EXPECT_EQ(batch(Json::array({part("1", "GET", "/me")})).status, 401);
}
} // namespace entente::test
