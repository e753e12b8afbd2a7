// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenant/directory.h"
#include "core/tenant/facts.h"
#include "core/tenant/names.h"
#include "tests/support/livetenant.h"

#include <QCoroTask>

namespace entente
{
using namespace test;
using namespace Qt::StringLiterals;
namespace
{
class DirectoryTest : public PracticeTest
{
protected:
    std::vector<DirectoryObject> search(ObjectKind kind, const QString &text, int limit = 10)
    {
        const auto found = QCoro::waitFor(searchDirectory(m_contoso.pipeline(), kind, text, limit, CancelToken()));
        EXPECT_TRUE(found.has_value()) << (found ? "" : qPrintable(found.error().message + found.error().detail));
        return found.value_or(std::vector<DirectoryObject>());
    }
    Result<TenantName> tenant(const QString &domainOrId)
    {
        return QCoro::waitFor(findTenant(m_contoso.pipeline(), domainOrId, CancelToken()));
    }

    LiveTenant m_contoso{server, u"contoso.com"_s};
};
} // namespace

TEST_F(DirectoryTest, findsPeopleGroupsAndApplicationsByName)
{
    const auto users = search(ObjectKind::User, u"maria"_s);
    ASSERT_FALSE(users.empty());
    EXPECT_TRUE(users.front().name.displayName.startsWith(u"Maria"_s));
    EXPECT_EQ(users.front().name.kind, ObjectKind::User);
    EXPECT_TRUE(users.front().name.detail.contains(u'@'));
    const auto groups = search(ObjectKind::Group, u"All staff"_s);
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups.front().id, u"d4f5b482-3612-41f1-8b0c-ef1f71d7d963"_s);
    const auto apps = search(ObjectKind::Application, u"Contoso"_s, 2);
    ASSERT_EQ(apps.size(), 2U);
    EXPECT_EQ(search(ObjectKind::Application, u"Lagerhantering"_s).at(0).id, u"a9c244aa-118f-411e-847e-3f9385fe3b3e"_s);
    EXPECT_EQ(search(ObjectKind::Application, u"勤怠管理"_s).size(), 1U);
}

TEST_F(DirectoryTest, findsByAddressAndById)
{
    ASSERT_EQ(search(ObjectKind::User, u"maria.sorensen@contoso.com"_s).size(), 1U);
    ASSERT_EQ(search(ObjectKind::User, u"dcce21f1-d412-4f1c-b658-3f475294aa4e"_s).size(), 1U);
    ASSERT_EQ(search(ObjectKind::Application, u"80fb6641-d0be-4b12-856e-b3742aacb82d"_s).size(), 1U);
    EXPECT_TRUE(search(ObjectKind::Group, u"dcce21f1-d412-4f1c-b658-3f475294aa4e"_s).empty());
}

TEST_F(DirectoryTest, takesNoTextForMoreThanText)
{
    for (const QString &text : {u"zz\""_s, u"zz\\"_s, u"zz\" OR \"displayName:b"_s, u"&$filter=x#y+z%"_s, u"O'Hara"_s})
        EXPECT_TRUE(search(ObjectKind::Group, text).empty()) << qPrintable(text);
    EXPECT_TRUE(search(ObjectKind::Group, u"  "_s).empty());
}

TEST_F(DirectoryTest, findsATenantByDomainAndId)
{
    const Result<TenantName> byDomain = tenant(u" fabrikam.NL "_s);
    ASSERT_TRUE(byDomain.has_value()) << qPrintable(byDomain.error().message);
    EXPECT_EQ(byDomain->displayName, u"Fabrikam"_s);
    EXPECT_EQ(byDomain->defaultDomain, u"fabrikam.com"_s);
    const Result<TenantName> byId = tenant(byDomain->tenantId.toUpper());
    ASSERT_TRUE(byId.has_value());
    EXPECT_EQ(byId->tenantId, byDomain->tenantId);
}

TEST_F(DirectoryTest, saysWhichTenantNobodyHas)
{
    for (const QString &text :
         {u"nobody.example"_s, u"00000000-1111-4111-8111-000000000000"_s, u"o'hara.example"_s, u"a/b?c.example"_s}) {
        const Result<TenantName> found = tenant(text);
        ASSERT_FALSE(found.has_value());
        EXPECT_EQ(found.error().kind, ErrorKind::NotFound) << qPrintable(text + found.error().detail);
        EXPECT_TRUE(found.error().message.contains(text));
    }
    for (const QString &text : {u""_s, u"fabrikam"_s})
        EXPECT_EQ(tenant(text).error().kind, ErrorKind::Usage);
}

TEST_F(DirectoryTest, namesManyObjectsInFewRequests)
{
    std::vector<ObjectRef> wanted;
    server.cloud().withTenant(u"contoso.com"_s, [&wanted](practice::Tenant *contoso) {
        for (const Json &user : contoso->users.all())
            wanted.emplace_back(textAt(user, "id"), ObjectKind::User);
        for (const Json &app : contoso->servicePrincipals.all())
            wanted.emplace_back(textAt(app, "appId"), ObjectKind::Application);
    });
    ASSERT_GT(wanted.size(), 40U);
    const std::size_t known = wanted.size();
    wanted.emplace_back(u"11111111-2222-4333-8444-555555555555"_s, ObjectKind::Group);
    wanted.emplace_back(u"no id at all"_s, ObjectKind::User);
    const NamesFound found =
        QCoro::waitFor(lookUpNames(m_contoso.pipeline(), wanted, Priority::Foreground, CancelToken()));

    EXPECT_FALSE(found.why.has_value());
    for (std::size_t i = 0; i < known; ++i)
        EXPECT_TRUE(found.names.find(wanted[i].id).has_value()) << qPrintable(wanted[i].id);
    EXPECT_TRUE(found.names.isUnresolved(wanted[known].id));
    EXPECT_TRUE(found.names.isUnresolved(wanted[known + 1].id));
    EXPECT_EQ(servedRequests(server, u"getByIds"_s), 1);
}

TEST_F(DirectoryTest, takesNoSenselessAnswerForNobody)
{
    for (const char *path : {"/graph/v1.0/directoryObjects/getByIds", "/graph/v1.0/groups"}) {
        server.cloud().changeFaults([path](practice::Faults &faults) {
            faults.overrides.push_back({{}, QString::fromLatin1(path), [](const practice::Request &) {
                                            return std::optional(practice::Response(200, Json::object()));
                                        }});
        });
    }
    const auto groups =
        QCoro::waitFor(searchDirectory(m_contoso.pipeline(), ObjectKind::Group, u"All staff"_s, 10, CancelToken()));
    ASSERT_FALSE(groups);
    EXPECT_EQ(groups.error().kind, ErrorKind::BadAnswer);
    const QString id = u"d4f5b482-3612-41f1-8b0c-ef1f71d7d963"_s;
    std::vector<ObjectRef> wanted;
    wanted.emplace_back(id, ObjectKind::Group);
    const NamesFound found =
        QCoro::waitFor(lookUpNames(m_contoso.pipeline(), wanted, Priority::Foreground, CancelToken()));
    ASSERT_TRUE(found.why);
    EXPECT_EQ(found.why->kind, ErrorKind::BadAnswer);
    EXPECT_FALSE(found.names.isUnresolved(id)) << "nobody said that it cannot be resolved";
}

TEST_F(DirectoryTest, namesFromTheServerAreFitToBeShown)
{
    const QString id = u"d4f5b482-3612-41f1-8b0c-ef1f71d7d963"_s;
    const QString hostile = u"All\nstaff\u202e \u001b[31m\u2066x\u009b"_s;
    const QString shown = u"All staff [31mx"_s;
    const Json object = Json::object({{"id", id}, {"displayName", hostile}, {"mail", hostile}});
    const Json tenant = Json::object({{"tenantId", id}, {"displayName", hostile}, {"defaultDomainName", hostile}});
    const Json list = Json::object({{"value", Json::array({object})}});
    server.cloud().changeFaults([&](practice::Faults &faults) {
        const auto answer = [&faults](const QString &path, const Json &json) {
            faults.overrides.push_back({{}, u"/graph/v1.0"_s + path, [json](const practice::Request &) {
                                            return std::optional(practice::Response(200, json));
                                        }});
        };
        answer(u"/groups"_s, list);
        answer(u"/tenantRelationships"_s, tenant);
        answer(u"/organization"_s, list);
    });
    const auto groups = search(ObjectKind::Group, u"All staff"_s);
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0].name.displayName, shown);
    EXPECT_EQ(groups[0].name.detail, shown);
    const auto found = this->tenant(id);
    ASSERT_TRUE(found) << qPrintable(found.error().message);
    EXPECT_EQ(found->displayName, shown);
    EXPECT_EQ(found->defaultDomain, shown);
    const auto facts = QCoro::waitFor(readName(m_contoso.connection(), CancelToken()));
    ASSERT_TRUE(facts) << qPrintable(facts.error().message);
    EXPECT_EQ(facts->displayName, shown);
    NameBook book;
    book.add(id, {ObjectKind::Group, hostile, hostile});
    EXPECT_EQ(book.text(id), shown) << "wherever it came from, a file included";
}
} // namespace entente
