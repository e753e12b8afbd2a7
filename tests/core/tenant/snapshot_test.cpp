// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenant/snapshot.h"
#include "tests/support/jsonschema.h"
#include "tests/support/snapshots.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace entente
{
using namespace test;
namespace
{
Snapshot rich()
{
    Snapshot contoso = emptyTenant(contosoId, QStringLiteral("Contoso"));
    addPartner(contoso, fabrikamId, R"({"inboundTrust":{"isMfaAccepted":true,"isCompliantNetworkAccepted":null},
        "aPropertyOfNextYear":{"deep":[1,{"x":null}]},"b2bCollaborationInbound":null})");
    contoso.names.add(fabrikamId,
                      {ObjectKind::Tenant, QStringLiteral("Fabrikam 株式会社"), QStringLiteral("f.example")});
    contoso.names.addUnresolved(QStringLiteral("9a"), ObjectKind::Group);
    contoso.tenant.signedInAs = QStringLiteral("anna@contoso.example");
    contoso.tenant.roles = QStringList{QStringLiteral("194ae4cb-b126-40b2-bd5b-6091b380977d")};
    contoso.tenant.unread.insert(QStringLiteral("roles"), Error(ErrorKind::Forbidden, QStringLiteral("denied"),
                                                                QStringLiteral("Ask for the role.")));
    setUnread(contoso, authorizationType);
    return contoso;
}

QString writeFile(const QTemporaryDir &dir, const QByteArray &bytes)
{
    QFile file(dir.filePath(QStringLiteral("in.json")));
    file.open(QIODevice::WriteOnly);
    file.write(bytes);
    return file.fileName();
}
} // namespace

TEST(Snapshot, isNotWrittenWhereItIsTooLargeToBeRead)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("contoso.json"));
    const qint64 size = toBytes(toJson(rich()), 1).size() + 1;
    const Result<bool> saved = saveSnapshot(rich(), file, size - 1);
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().kind, ErrorKind::Storage);
    EXPECT_EQ(saved.error().code, QStringLiteral("snapshot.tooLarge"));
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_TRUE(saveSnapshot(rich(), file, size).has_value());
}

TEST(Snapshot, keepsWhatItReceivedThroughAFile)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("contoso.json"));
    const Snapshot before = rich();
    ASSERT_TRUE(saveSnapshot(before, file).has_value());
    const Result<Snapshot> after = loadSnapshot(file);
    ASSERT_TRUE(after.has_value()) << qPrintable(after.error().message);

    EXPECT_EQ(after->readings[partnerType].items, before.readings[partnerType].items);
    EXPECT_EQ(after->readings[defaultType].items, before.readings[defaultType].items);
    ASSERT_FALSE(after->readings[authorizationType].wasRead());
    EXPECT_EQ(after->readings[authorizationType].why->kind, ErrorKind::Forbidden);
    EXPECT_EQ(after->takenAt, before.takenAt);
    EXPECT_TRUE(after->practice);
    EXPECT_EQ(after->names.text(fabrikamId), QStringLiteral("Fabrikam 株式会社"));
    EXPECT_TRUE(after->names.isUnresolved(QStringLiteral("9A")));
    EXPECT_EQ(after->tenant.domains, before.tenant.domains);
    EXPECT_EQ(after->tenant.unread.value(QStringLiteral("roles")).kind, ErrorKind::Forbidden);
    EXPECT_EQ(toJson(*after), toJson(before));
}

TEST(Snapshot, fitsItsSchema)
{
    EXPECT_EQ(schemaComplaints(toJson(rich()), schemaOf(QStringLiteral("snapshot"))), QStringList());
    EXPECT_EQ(schemaComplaints(toJson(emptyTenant(fabrikamId, QStringLiteral("Fabrikam"))),
                               schemaOf(QStringLiteral("snapshot"))),
              QStringList());
}

TEST(Snapshot, doesNotTellWhoTookIt)
{
    EXPECT_FALSE(toBytes(toJson(rich())).contains("anna@"));
    EXPECT_FALSE(toBytes(toJson(rich())).contains("194ae4cb")) << "nor what that person may do";
}

TEST(Snapshot, refusesAFileThatIsNotSound)
{
    const Json sound = toJson(rich());
    const auto changed = [&sound](const char *pointer, Json value) {
        Json copy = sound;
        copy[Json::json_pointer(pointer)] = std::move(value);
        return toBytes(copy);
    };
    const struct {
        const char *code;
        QByteArray bytes;
    } rows[] = {
        {"snapshot.broken", QByteArray()},
        {"snapshot.broken", "<html>Sign in</html>"},
        {"snapshot.broken", toBytes(sound).chopped(1)},
        {"snapshot.broken", QByteArray(100, '[') + QByteArray(100, ']')},
        {"snapshot.notOurs", "[]"},
        {"snapshot.notOurs", "null"},
        {"snapshot.notOurs", changed("/format", "entente-plan")},
        {"snapshot.newer", changed("/version", 2)},
        {"snapshot.newer", changed("/version", 1'000'000)},
        {"snapshot.broken", changed("/version", "1")},
        {"snapshot.broken", changed("/version", 0)},
        {"snapshot.broken", changed("/version", nullptr)},
        {"snapshot.broken", changed("/takenAt", "yesterday")},
        {"snapshot.broken", changed("/tenant", nullptr)},
        {"snapshot.broken", changed("/tenant/id", 3)},
        {"snapshot.broken", changed("/resources", Json::array())},
        {"snapshot.broken", changed("/resources/entra.crossTenantAccess.partner", Json::object())},
        {"snapshot.broken", changed("/resources/entra.crossTenantAccess.partner/items", "none")},
        {"snapshot.broken", changed("/resources/entra.crossTenantAccess.partner/items/0", "Fabrikam")},
        {"snapshot.broken", changed("/resources/entra.crossTenantAccess.partner/items/0", Json::object())},
        {"snapshot.broken", changed("/resources/entra.crossTenantAccess.partner/items/0/tenantId", nullptr)},
        {"snapshot.broken", changed("/resources/entra.crossTenantAccess.default/items", Json::array())},
        {"snapshot.broken", changed("/resources/entra.crossTenantAccess.default/items/1", Json::object())},
    };
    const QTemporaryDir dir;
    for (const auto &row : rows) {
        const Result<Snapshot> read = loadSnapshot(writeFile(dir, row.bytes));
        ASSERT_FALSE(read.has_value()) << row.code << row.bytes.left(80).constData();
        EXPECT_EQ(read.error().kind, ErrorKind::BadFile);
        EXPECT_EQ(read.error().code, QLatin1String(row.code)) << row.bytes.left(80).constData();
        EXPECT_FALSE(read.error().message.isEmpty());
    }
}

TEST(Snapshot, givesNamesFromAFileInOneHarmlessLine)
{
    Json json = toJson(rich());
    json["tenant"]["displayName"] = "Con\u202etoso\n";
    json["names"]["known"][fabrikamId.toStdString()]["displayName"] = "Fabri\u0007kam\u2028AB";
    const Result<Snapshot> snapshot = snapshotFromJson(json);
    ASSERT_TRUE(snapshot.has_value()) << qPrintable(snapshot.error().message);
    EXPECT_EQ(snapshot->tenant.displayName, QStringLiteral("Contoso"));
    EXPECT_EQ(snapshot->names.text(fabrikamId), QStringLiteral("Fabrikam AB"));
}

TEST(Snapshot, refusesAFileThatIsTooLarge)
{
    const QTemporaryDir dir;
    QFile large(dir.filePath(QStringLiteral("large.json")));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(256LL * 1024 * 1024 + 1)); // sparse: takes no space
    const Result<Snapshot> read = loadSnapshot(large.fileName());
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().kind, ErrorKind::BadFile);
    EXPECT_EQ(read.error().code, QStringLiteral("file.tooLarge"));
}

TEST(Snapshot, findsAResourceWhateverTheCaseOfItsKey)
{
    const Snapshot contoso = rich();
    EXPECT_NE(contoso.find(partnerType, fabrikamId.toUpper()), nullptr);
    EXPECT_EQ(contoso.find(partnerType, tailspinId), nullptr);
    EXPECT_EQ(contoso.find(authorizationType, {}), nullptr);
    EXPECT_EQ(contoso.partners(), QStringList{fabrikamId});
}

TEST(Snapshot, tellsNotReadFromNotThere)
{
    const Snapshot contoso = rich();
    EXPECT_EQ(contoso.value({partnerType, tailspinId, QStringLiteral("entra.trust.mfa")}).state, ValueState::NotSet);
    EXPECT_EQ(contoso.value({partnerType, fabrikamId, QStringLiteral("entra.trust.mfa")}).raw, Json(true));
    const SettingValue refused = contoso.value({authorizationType, {}, QStringLiteral("entra.guests.role")});
    EXPECT_EQ(refused.state, ValueState::Unreadable);
    EXPECT_EQ(refused.why->kind, ErrorKind::Forbidden);
    EXPECT_EQ(Snapshot().value({partnerType, {}, QStringLiteral("entra.trust.mfa")}).state, ValueState::Unreadable);
}

TEST(TenantFacts, doNotKnowAPlanWhereLicencesCouldNotBeRead)
{
    TenantFacts facts = emptyTenant(contosoId, QStringLiteral("Contoso")).tenant;
    EXPECT_EQ(facts.hasPlan(QStringLiteral("AAD_PREMIUM")), std::optional(true));
    EXPECT_EQ(facts.hasPlan(QStringLiteral("AAD_PREMIUM_P2")), std::optional(false));
    facts.unread.insert(QStringLiteral("servicePlans"), Error());
    EXPECT_EQ(facts.hasPlan(QStringLiteral("AAD_PREMIUM")), std::nullopt);
}
} // namespace entente
