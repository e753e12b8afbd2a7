// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue, and every request of a reading, held against Microsoft's own metadata.
#include "core/engine/reader.h"
#include "core/tenant/directory.h"
#include "tests/support/graphschema.h"
#include "tests/support/livetenant.h"

#include <gmock/gmock.h>

#include <QCoroTask>
#include <QUrlQuery>

namespace entente
{
using namespace test;
using namespace Qt::StringLiterals;
namespace
{
class CatalogueContract : public PracticeTest
{
protected:
    void SetUp() override
    {
        if (!schema)
            GTEST_SKIP() << "graph-schema.json is not beside this checkout: nothing to hold the catalogue against";
    }

    /// "collection(user)" -> "user"
    static QString inner(const Json &entry)
    {
        QString type = textAt(entry, "response");
        return type.startsWith(u"collection("_s) ? type.mid(11).chopped(1) : type;
    }
    static QStringList scopesOf(const Json &entry)
    {
        QStringList scopes;
        for (const Json &scope : memberAt(entry, "scopesDelegated"))
            scopes.append(scope.get<QString>());
        return scopes;
    }
    void expectPath(const char *method, const char *path, std::span<const char *const> scopes)
    {
        const QString named = QString::fromLatin1(path).replace(u"%1"_s, u"{tenantId}"_s);
        const Json *entry = schema->path(QString::fromLatin1(method), named);
        ASSERT_TRUE(entry) << method << ' ' << path;
        for (const char *scope : scopes)
            EXPECT_TRUE(scopesOf(*entry).contains(QLatin1String(scope))) << method << ' ' << path << ' ' << scope;
    }
    /// The metadata's type at the end of a setting's path; empty where a name on the way is not in it.
    QString typeAt(QString type, const Setting &setting)
    {
        for (const QString &name : QString::fromLatin1(setting.path).split(u'/', Qt::SkipEmptyParts))
            type = schema->propertyType(type, name);
        return type;
    }
    void expectSelected(const QString &query, const QString &type, const QString &path)
    {
        const QString selected = QUrlQuery(query).queryItemValue(u"$select"_s, QUrl::FullyDecoded);
        for (const QString &name : selected.split(u',', Qt::SkipEmptyParts))
            EXPECT_TRUE(schema->knows(type, name)) << qPrintable(path) << " selects " << qPrintable(name);
    }

    std::optional<GraphSchema> schema = GraphSchema::load();
};
} // namespace

TEST_F(CatalogueContract, namesEverySettingAsTheMetadataDoes)
{
    for (const CatalogueEntry &entry : allSettings()) {
        const Json *path = schema->path(u"GET"_s, QString::fromLatin1(entry.type->listPath));
        ASSERT_TRUE(path) << entry.type->listPath;
        const QString type = typeAt(inner(*path), *entry.setting);
        switch (entry.setting->kind) {
        case Kind::Bool:
            EXPECT_EQ(type, u"Edm.Boolean"_s) << entry.setting->id;
            break;
        case Kind::UserTargets:
        case Kind::ApplicationTargets:
            EXPECT_EQ(type, u"crossTenantAccessPolicyTargetConfiguration"_s) << entry.setting->id;
            break;
        case Kind::Enum:
            EXPECT_TRUE(type == u"Edm.Guid"_s || !schema->enumMembers(type).isEmpty()) << entry.setting->id;
            break;
        default:
            ADD_FAILURE() << entry.setting->id << " has a kind that no Entra setting has";
        }
    }
}

TEST_F(CatalogueContract, hasEveryMemberOfAnEnumerationAndNoOther)
{
    int enumerations = 0;
    for (const CatalogueEntry &entry : allSettings()) {
        const Json *path = schema->path(u"GET"_s, QString::fromLatin1(entry.type->listPath));
        ASSERT_TRUE(path);
        QStringList members = schema->enumMembers(typeAt(inner(*path), *entry.setting));
        if (members.isEmpty())
            continue;
        ++enumerations;
        members.removeAll(u"unknownFutureValue"_s); // stands for what is not known yet
        QStringList choices;
        for (const Choice &choice : entry.setting->choices)
            choices.append(QString::fromLatin1(choice.wire));
        EXPECT_THAT(choices, ::testing::UnorderedElementsAreArray(members)) << entry.setting->id;
    }
    EXPECT_EQ(enumerations, 1);
    EXPECT_THAT(schema->enumMembers(u"crossTenantAccessPolicyTargetConfigurationAccessType"_s),
                ::testing::UnorderedElementsAre(u"allowed"_s, u"blocked"_s, u"unknownFutureValue"_s));
    EXPECT_THAT(schema->enumMembers(u"crossTenantAccessPolicyTargetType"_s),
                ::testing::UnorderedElementsAre(u"user"_s, u"group"_s, u"application"_s, u"unknownFutureValue"_s));
}

TEST_F(CatalogueContract, readsAndWritesAtPathsThatExistWithTheirScopes)
{
    for (const ResourceType *type : allResourceTypes()) {
        expectPath("GET", type->listPath, type->readScopes);
        expectPath("PATCH", type->isCollection() ? type->itemPath : type->listPath, type->writeScopes);
        if (type->isCollection())
            expectPath("GET", type->itemPath, type->readScopes);
        if (*type->createPath != '\0')
            expectPath("POST", type->createPath, type->writeScopes);
        if (type->removable)
            expectPath("DELETE", type->itemPath, type->writeScopes);
    }
}

TEST_F(CatalogueContract, asksOnlyForWhatTheMetadataKnows)
{
    LiveTenant contoso(server, u"contoso.com"_s);
    ASSERT_TRUE(QCoro::waitFor(readTenant(contoso.connection(), {}, CancelToken())).has_value());
    for (const ObjectKind kind : {ObjectKind::User, ObjectKind::Group, ObjectKind::Application})
        ASSERT_TRUE(QCoro::waitFor(searchDirectory(contoso.pipeline(), kind, u"a"_s, 5, CancelToken())).has_value());
    ASSERT_TRUE(QCoro::waitFor(findTenant(contoso.pipeline(), u"fabrikam.com"_s, CancelToken())).has_value());

    int seen = 0;
    for (const practice::LogEntry &request : server.cloud().log()) {
        QString path = request.path;
        ASSERT_TRUE(path.startsWith(u"/graph/v1.0"_s)) << qPrintable(path);
        path.remove(0, QStringLiteral("/graph/v1.0").size());
        const Json *entry = schema->pathOfRequest(QString::fromLatin1(request.method), path);
        ASSERT_TRUE(entry) << request.method.constData() << ' ' << qPrintable(path);
        expectSelected(QString::fromUtf8(request.query), inner(*entry), path);
        ++seen;
    }
    EXPECT_GT(seen, 20);
}
} // namespace entente
