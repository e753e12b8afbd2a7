// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/graphhelper.h"

#include <QUrl>

#include <array>

namespace entente::test
{
using namespace Qt::StringLiterals;

class Directory : public GraphTest
{
protected:
    const practice::Headers eventual = {{"ConsistencyLevel", "eventual"}};

    static QString escaped(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }
    QStringList names(const Response &response)
    {
        QStringList list;
        const Json json = response.json();
        for (const Json &item : memberAt(json, "value"))
            list.append(textAt(item, "displayName"));
        return list;
    }
    Response filtered(const QString &collection, const QString &filter, practice::Headers headers = {})
    {
        return get(u"/%1?$top=999&$filter=%2"_s.arg(collection, escaped(filter)), headers);
    }
    Response searched(const QString &collection, const QString &search)
    {
        return get(u"/%1?$search=%2"_s.arg(collection, escaped(search)), eventual);
    }
};

TEST_F(Directory, filtersAsTheDirectoryDoes)
{
    EXPECT_EQ(names(filtered(u"users"_s, u"startswith(displayName,'zoë')"_s)), QStringList{u"Zoë van der Meulen"_s});
    EXPECT_EQ(names(filtered(u"users"_s, u"surname eq 'O''Neill'"_s)), QStringList{u"Siobhán O'Neill"_s});
    EXPECT_EQ(
        names(filtered(u"servicePrincipals"_s,
                       u"appId in ('00000003-0000-0000-c000-000000000000','00000003-0000-0ff1-ce00-000000000000')"_s))
            .size(),
        2);
    const qsizetype everybody = names(get(u"/users?$top=999"_s)).size();
    const qsizetype guests = names(filtered(u"users"_s, u"userType eq 'Guest'"_s)).size();
    const qsizetype members =
        names(filtered(u"users"_s, u"userType eq 'Member' and (accountEnabled eq true or accountEnabled eq false)"_s))
            .size();
    EXPECT_GE(guests, 24);
    EXPECT_GE(members, 24);
    EXPECT_EQ(guests + members, everybody);
    EXPECT_EQ(names(filtered(u"users"_s, u"userType eq 'Guest' and externalUserState eq 'PendingAcceptance'"_s)).size(),
              5);
    const qsizetype teams = names(filtered(u"groups"_s, u"resourceProvisioningOptions/Any(x:x eq 'Team')"_s)).size();
    EXPECT_GT(teams, 0);
    EXPECT_GT(names(filtered(u"groups"_s, u"groupTypes/any(c:c eq 'Unified')"_s)).size(), teams);
}

TEST_F(Directory, refusesAFilterItCannotRead)
{
    for (const QString &filter :
         {u"usertype eq 'Guest'"_s, u"userType = 'Guest'"_s, u"userType eq 'Guest"_s, u"userType eq"_s,
          u"(userType eq 'Guest'"_s, u"startswith(displayName 'x')"_s, QString(), u"userType eq 'a' x"_s}) {
        EXPECT_EQ(filtered(u"users"_s, filter).status, 400) << qPrintable(filter);
    }
}

TEST_F(Directory, wantsConsistencyLevelForWhatIsAdvanced)
{
    const QString filter = u"userType ne 'Guest'"_s;
    EXPECT_EQ(codeOf(filtered(u"users"_s, filter)), u"Request_UnsupportedQuery"_s);
    EXPECT_EQ(filtered(u"users"_s, filter, eventual).status, 400) << "without $count=true";
    const Response both = get(u"/users?$count=true&$filter="_s + escaped(filter), eventual);
    EXPECT_EQ(both.status, 200);
    EXPECT_EQ(both.json()["@odata.count"], both.json()["value"].size());
    EXPECT_EQ(codeOf(get(u"/users?$search=%22displayName:maria%22"_s)), u"Request_UnsupportedQuery"_s);
    EXPECT_EQ(get(u"/users/$count"_s).status, 400);
    EXPECT_EQ(get(u"/users/$count"_s, eventual).body.toInt(), names(get(u"/users?$top=999"_s)).size());
}

TEST_F(Directory, searchesByTheBeginningOfWordsInEveryScript)
{
    EXPECT_TRUE(names(searched(u"users"_s, u"\"displayName:сав\""_s)).isEmpty());
    EXPECT_EQ(names(searched(u"users"_s, u"\"displayName:ПЕТР\""_s)), QStringList{u"Elena Петрова"_s});
    EXPECT_EQ(names(searched(u"groups"_s, u"\"displayName:設計\""_s)), QStringList{u"設計チーム"_s});
    EXPECT_EQ(names(searched(u"users"_s, u"\"displayName:van meu\""_s)), QStringList{u"Zoë van der Meulen"_s});
    EXPECT_EQ(names(searched(u"users"_s, u"\"displayName:elena\" AND \"displayName:chloé\""_s)), QStringList());
    EXPECT_EQ(names(searched(u"users"_s, u"\"displayName:elena\" OR \"displayName:chloé\""_s)).size(), 2);
    EXPECT_EQ(searched(u"users"_s, u"displayName:elena"_s).status, 400);
    EXPECT_EQ(searched(u"users"_s, u"\"jobTitle:lead\""_s).status, 400);
}

TEST_F(Directory, givesPagesAndCountsOnlyOnTheFirst)
{
    const Response first = get(u"/users?$top=10&$count=true&$orderby=displayName"_s, eventual);
    EXPECT_TRUE(first.json().contains("@odata.count"));
    QStringList all = names(first);
    QString next = textAt(first.json(), "@odata.nextLink");
    while (!next.isEmpty()) {
        const Response page = get(next.section(u"/graph/v1.0"_s, 1), eventual);
        ASSERT_EQ(page.status, 200) << page.body.constData();
        EXPECT_FALSE(page.json().contains("@odata.count"));
        all += names(page);
        next = textAt(page.json(), "@odata.nextLink");
    }
    EXPECT_EQ(all.size(), first.json()["@odata.count"].get<int>());
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), all.size());
    EXPECT_EQ(get(u"/users?$top=1000"_s).status, 400);
    EXPECT_EQ(get(u"/users?$top=0"_s).status, 400);
}

TEST_F(Directory, selectsAndLeavesOutTheRest)
{
    const Json one = get(u"/users?$top=1&$select=id,userType"_s).json()["value"][0];
    EXPECT_EQ(one.size(), 2U);
    EXPECT_FALSE(get(u"/me"_s).json().contains("userType")) << "not among the properties that come unasked";
    EXPECT_EQ(get(u"/users?$select=usertype"_s).status, 400);
    EXPECT_EQ(get(u"/users?$expand=manager"_s).status, 400);
    EXPECT_EQ(get(u"/users?$format=xml"_s).status, 400);
}

TEST_F(Directory, findsSingleObjects)
{
    EXPECT_EQ(textAt(get(u"/users/MARIA.SORENSEN@contoso.com"_s).json(), "displayName"), u"Maria Sörensen"_s);
    EXPECT_EQ(codeOf(get(u"/users/6d1a0e0c-1f0e-4a52-8f8f-5a7c5ce0b7d5"_s)), u"Request_ResourceNotFound"_s);
    EXPECT_EQ(textAt(get(u"/servicePrincipals(appId='00000003-0000-0ff1-ce00-000000000000')"_s).json(), "displayName"),
              u"Office 365 SharePoint Online"_s);
    EXPECT_EQ(get(u"/servicePrincipals(appId=00000003)"_s).status, 400);
}

TEST_F(Directory, resolvesIdsOfEveryKindAndLeavesOutTheUnknown)
{
    const auto first = [this](const QString &collection) {
        return textAt(get(collection + u"?$top=1"_s).json()["value"][0], "id").toStdString();
    };
    const Json ids = Json::array({first(u"/users"_s), first(u"/groups"_s), first(u"/servicePrincipals"_s),
                                  "6d1a0e0c-1f0e-4a52-8f8f-5a7c5ce0b7d5"});
    EXPECT_EQ(send("POST", u"/directoryObjects/getByIds"_s, {{"ids", ids}}).json()["value"].size(), 3U);
    const Json groups = send("POST", u"/directoryObjects/getByIds"_s, {{"ids", ids}, {"types", Json::array({"group"})}})
                            .json()["value"];
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0]["@odata.type"], "#microsoft.graph.group");

    Json many = Json::array();
    for (int i = 0; i < 1001; ++i)
        many.push_back(first(u"/users"_s));
    EXPECT_EQ(send("POST", u"/directoryObjects/getByIds"_s, {{"ids", many}}).status, 400);
    EXPECT_EQ(send("POST", u"/directoryObjects/getByIds"_s, {{"ids", "x"}}).status, 400);
    EXPECT_EQ(send("POST", u"/directoryObjects/getByIds"_s, {{"ids", Json::array({"x"})}}).status, 400);
}

TEST_F(Directory, aGroupWithoutMembersHasNoneAndAnUnknownOneIsNotFound)
{
    const QString board = textAt(filtered(u"groups"_s, u"displayName eq 'Board'"_s).json()["value"][0], "id");
    EXPECT_EQ(get(u"/groups/%1/members"_s.arg(board)).json()["value"].size(), 6U);
    cloud.withTenant(u"contoso.com"_s, [&board](practice::Tenant *tenant) { tenant->membersOfGroup.erase(board); });
    const Response empty = get(u"/groups/%1/members"_s.arg(board));
    EXPECT_EQ(empty.status, 200) << empty.body.constData();
    EXPECT_EQ(empty.json()["value"], Json::array());
    EXPECT_EQ(codeOf(get(u"/groups/6d1a0e0c-1f0e-4a52-8f8f-5a7c5ce0b7d5/members"_s)), u"Request_ResourceNotFound"_s);
}

TEST_F(Directory, tellsWhoIAmAndWhatIMay)
{
    const Json roles = get(u"/me/transitiveMemberOf/microsoft.graph.directoryRole"_s).json()["value"];
    ASSERT_EQ(roles.size(), 1U);
    EXPECT_EQ(roles[0]["displayName"], "Global Administrator");
    EXPECT_EQ(roles[0]["roleTemplateId"], "62e90394-69f5-4237-9190-012177145e10");
    token = tokenOf(u"tailspintoys.com"_s);
    EXPECT_EQ(get(u"/me/transitiveMemberOf/microsoft.graph.directoryRole"_s).json()["value"][0]["displayName"],
              "Global Reader");
}

TEST_F(Directory, licencesTellWhoHasPremium)
{
    const auto hasPremium = [this](const QString &domain) {
        token = tokenOf(domain);
        return get(u"/subscribedSkus"_s).body.contains("\"AAD_PREMIUM\"");
    };
    EXPECT_TRUE(hasPremium(u"contoso.com"_s));
    EXPECT_TRUE(hasPremium(u"fabrikam.com"_s));
    EXPECT_FALSE(hasPremium(u"tailspintoys.com"_s));
}
} // namespace entente::test
