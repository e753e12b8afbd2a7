// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tenantregistry.h"

#include "tests/support/fulldisk.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
TenantEntry entryOf(const QString &id)
{
    TenantEntry entry;
    entry.tenantId = id;
    entry.domain = u"contoso.example"_s;
    entry.displayName = u"Contoso"_s;
    entry.cloud = u"global"_s;
    entry.clientId = u"app"_s;
    entry.account.tenantId = id;
    entry.account.objectId = u"oid"_s;
    entry.account.userName = u"adele@contoso.example"_s;
    entry.account.displayName = u"Adele"_s;
    return entry;
}

class Registry : public ::testing::Test
{
protected:
    QByteArray bytes() const
    {
        QFile file(registry.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    void put(const QByteArray &content) const
    {
        QFile file(registry.path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir folder;
    TenantRegistry registry = TenantRegistry(folder.path());
};
} // namespace

TEST_F(Registry, isEmptyWithoutAFile)
{
    EXPECT_TRUE(registry.entries().value_or(std::vector<TenantEntry>(1)).empty());
    EXPECT_TRUE(registry.remove(u"x"_s).has_value());
    EXPECT_EQ(bytes(), "no file");
}

TEST_F(Registry, remembersReplacesAndForgets)
{
    ASSERT_TRUE(registry.save(entryOf(u"a"_s)).has_value());
    ASSERT_TRUE(registry.save(entryOf(u"b"_s)).has_value());
    TenantEntry changed = entryOf(u"a"_s);
    changed.clientId = u"other app"_s;
    changed.account.byIssuer = true;
    changed.tokenKeys = {u"a key"_s, u"another"_s};
    changed.practice = true;
    ASSERT_TRUE(registry.save(changed).has_value());
    const std::vector<TenantEntry> entries = *TenantRegistry(folder.path()).entries();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(toJson(entries[0]), toJson(changed));
    EXPECT_EQ(entries[0].account.tenantId, u"a"_s);
    EXPECT_EQ(entries[0].tokenKeys, changed.tokenKeys);
    EXPECT_TRUE(entries[0].practice);
    EXPECT_FALSE(entries[1].practice);
    EXPECT_EQ(entries[1].account.userName, u"adele@contoso.example"_s);
    ASSERT_TRUE(registry.remove(u"a"_s).has_value());
    EXPECT_EQ(registry.entries()->size(), 1U);
}

TEST(TenantEntry, isAskedForByItsDomainWhereAnIssuerStandsInForTheId)
{
    TenantEntry entry = entryOf(u"11111111-2222-4333-8444-555555555555"_s);
    EXPECT_EQ(tenantToAskFor(entry), u"11111111-2222-4333-8444-555555555555"_s);
    entry.tenantId = u"https://login.lab.example/realms/contoso"_s;
    entry.account.byIssuer = true;
    EXPECT_EQ(tenantToAskFor(entry), u"contoso.example"_s);
}

TEST_F(Registry, makesTheDataFolder)
{
    const TenantRegistry deep(folder.filePath(u"new/folder"_s));
    EXPECT_TRUE(deep.save(entryOf(u"a"_s)).has_value());
    EXPECT_EQ(deep.entries()->size(), 1U);
}

TEST_F(Registry, doesNotTakeAFileOutOfReachForNone)
{
    // As behind a folder that may not be searched; root may search all.
    const QString nowhere = folder.filePath(u"nowhere"_s);
    ASSERT_TRUE(QFile::link(nowhere, nowhere));
    const TenantRegistry behind(nowhere);
    const auto entries = behind.entries();
    ASSERT_FALSE(entries.has_value());
    EXPECT_EQ(entries.error().code, u"tenants.unreadable"_s);
    EXPECT_EQ(behind.save(entryOf(u"a"_s)).error().code, u"tenants.unreadable"_s);
}

TEST_F(Registry, readsAListOfBefore)
{
    put("{\"format\":\"entente-tenants\",\"version\":1,\"tenants\":[{\"tenantId\":\"a\",\"domain\":\"a.example\"},"
        "{\"tenantId\":\"b\",\"tokenKeys\":\"none\",\"practice\":7},{\"tenantId\":\"c\",\"tokenKeys\":[5,\"key\"]}]}");
    const auto entries = registry.entries();
    ASSERT_TRUE(entries.has_value());
    EXPECT_TRUE(entries->at(0).tokenKeys.isEmpty());
    EXPECT_FALSE(entries->at(0).practice);
    EXPECT_FALSE(entries->at(1).practice);
    EXPECT_TRUE(entries->at(1).tokenKeys.isEmpty());
    EXPECT_EQ(entries->at(2).tokenKeys, QStringList(u"key"_s));
}

TEST_F(Registry, refusesDamagedFilesAndLeavesThemAlone)
{
    for (const QByteArray &content :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"format\":\"entente-plan\",\"version\":1}"),
          QByteArray("{\"format\":\"entente-tenants\",\"version\":1,\"tenants\":{}}"),
          QByteArray("{\"format\":\"entente-tenants\",\"version\":\"1\",\"tenants\":[]}"),
          QByteArray("{\"format\":\"entente-tenants\",\"version\":1,\"tenants\":[{\"tenantId\":7}]}"),
          QByteArray("{\"format\":\"entente-tenants\",\"version\":1,\"tenants\":[],\"x\":\"") +
              QByteArray(1024 * 1024, 'x') + "\"}"}) {
        put(content);
        EXPECT_EQ(registry.entries().error().kind, ErrorKind::BadFile);
        const Result<bool> saved = registry.save(entryOf(u"a"_s));
        ASSERT_FALSE(saved.has_value());
        EXPECT_EQ(saved.error().code, u"tenants.broken"_s);
        EXPECT_EQ(registry.remove(u"a"_s).error().kind, ErrorKind::BadFile);
        EXPECT_EQ(bytes(), content);
    }
}

TEST_F(Registry, takesNoMoreTenantsThanItReads)
{
    Json list = Json::array();
    for (int i = 0; i < 1'000; ++i)
        list.push_back({{"tenantId", "tenant-" + std::to_string(i)}});
    put(toBytes({{"format", "entente-tenants"}, {"version", 1}, {"tenants", list}}));
    const QByteArray before = bytes();
    const Result<bool> saved = registry.save(entryOf(u"one more"_s));
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().kind, ErrorKind::Storage);
    EXPECT_EQ(saved.error().code, u"tenants.full"_s);
    EXPECT_EQ(bytes(), before);
    EXPECT_TRUE(registry.save(entryOf(u"tenant-7"_s)).has_value()) << "that one is in the list already";
    EXPECT_EQ(registry.entries()->size(), 1'000U);
}

TEST_F(Registry, growsNoLargerThanItReads)
{
    ASSERT_TRUE(registry.save(entryOf(u"a"_s)).has_value());
    TenantEntry large = entryOf(u"b"_s);
    large.tokenKeys = QStringList(QString(1024 * 1024, u'k'));
    const Result<bool> saved = registry.save(large);
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, u"tenants.full"_s);
    EXPECT_EQ(registry.entries().value_or(std::vector<TenantEntry>()).size(), 1U);
}

TEST_F(Registry, saysThatAFileIsNewer)
{
    put("{\"format\":\"entente-tenants\",\"version\":2,\"people\":[]}");
    EXPECT_EQ(registry.entries().error().code, u"tenants.newer"_s);
}

TEST_F(Registry, keepsTheListWhereTheDiskIsFull)
{
    ASSERT_TRUE(registry.save(entryOf(u"a"_s)).has_value());
    const QByteArray before = bytes();
    Result<bool> saved;
    {
        const test::FullDisk full(64);
        saved = registry.save(entryOf(u"b"_s));
    }
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, u"tenants.unwritable"_s);
    EXPECT_EQ(bytes(), before);
}

TEST_F(Registry, saysThatItCannotWrite)
{
    put("{\"format\":\"entente-tenants\",\"version\":1,\"tenants\":[]}");
    const TenantRegistry below(registry.path());
    const Result<bool> saved = below.save(entryOf(u"a"_s));
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().kind, ErrorKind::Storage);
}
} // namespace entente
