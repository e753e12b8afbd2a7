// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/readerfixture.h"

namespace entente
{
using namespace test;
using namespace Qt::StringLiterals;

TEST_F(ReaderTest, readsFactsSettingsAndNames)
{
    const LiveTenant contoso(server, u"contoso.com"_s);
    const Result<Snapshot> snapshot = read(contoso);
    ASSERT_TRUE(snapshot.has_value()) << qPrintable(snapshot.error().message + snapshot.error().detail);

    EXPECT_EQ(snapshot->tenant.id, contoso.id());
    EXPECT_EQ(snapshot->tenant.displayName, u"Contoso"_s);
    EXPECT_EQ(snapshot->tenant.defaultDomain, u"contoso.com"_s);
    EXPECT_EQ(snapshot->tenant.domains.size(), 3);
    EXPECT_EQ(snapshot->tenant.hasPlan(u"AAD_PREMIUM"_s), std::optional(true));
    EXPECT_TRUE(snapshot->tenant.roles.contains(u"62e90394-69f5-4237-9190-012177145e10"_s));
    EXPECT_EQ(snapshot->tenant.signedInAs, u"maria.sorensen@contoso.com"_s);
    EXPECT_TRUE(snapshot->tenant.unread.isEmpty()) << snapshot->tenant.unread.firstKey().toStdString();
    EXPECT_EQ(snapshot->partners().size(), 12);
    EXPECT_EQ(snapshot->names.text(wingtip), u"Wingtip Toys"_s);
    EXPECT_EQ(snapshot->value({authorizationType, {}, u"entra.invitations.allowedFrom"_s}).raw,
              Json("adminsGuestInvitersAndAllMembers"));
    // Practice properties that no table knows are in the snapshot as they came.
    EXPECT_TRUE(snapshot->find(defaultType, {})->contains("tenantRestrictions"));
    EXPECT_EQ(schemaComplaints(toJson(*snapshot), schemaOf(u"snapshot"_s)), QStringList());
}

TEST_F(ReaderTest, tellsOwnNamesFromIdsOfThePartner)
{
    const LiveTenant contoso(server, u"contoso.com"_s);
    const Result<Snapshot> snapshot = read(contoso);
    ASSERT_TRUE(snapshot.has_value());
    // Wingtip's group, chosen for coming in, and a group of Contoso's, chosen for going out.
    EXPECT_TRUE(snapshot->names.isUnresolved(u"ea5d441f-112d-4425-adbc-3d7599066c41"_s));
    const CatalogueEntry outbound = findSetting(partnerType, u"entra.directConnect.outbound.users"_s);
    const SettingValue value = effectiveForPartner(*snapshot, wingtip, *outbound.setting).value;
    const QString text = valueText(*outbound.setting, value, snapshot->names);
    const QString id = value.raw["targets"][0]["target"].get<QString>();
    ASSERT_TRUE(snapshot->names.find(id).has_value()) << qPrintable(text);
    EXPECT_TRUE(text.contains(snapshot->names.find(id)->displayName));
}

TEST_F(ReaderTest, findsNamesWithTheNarrowerPermissionsToo)
{
    const QStringList narrow = {u"User.Read"_s,
                                u"Policy.Read.All"_s,
                                u"User.Read.All"_s,
                                u"GroupMember.Read.All"_s,
                                u"Application.Read.All"_s,
                                u"Domain.Read.All"_s,
                                u"Organization.Read.All"_s,
                                u"CrossTenantInformation.ReadBasic.All"_s};
    const LiveTenant wide(server, u"contoso.com"_s);
    const LiveTenant contoso(server, u"contoso.com"_s, LiveOptions{.scopes = narrow});
    const Result<Snapshot> expected = read(wide);
    const Result<Snapshot> snapshot = read(contoso);
    ASSERT_TRUE(snapshot.has_value() && expected.has_value());
    EXPECT_TRUE(snapshot->tenant.unread.isEmpty());
    EXPECT_EQ(snapshot->names.toJson(), expected->names.toJson());
}

TEST_F(ReaderTest, recordsWhatIsRefusedAndGoesOn)
{
    answerInstead(u"/policies/authorizationPolicy"_s, refusal());
    answerInstead(u"/subscribedSkus"_s, refusal());
    answerInstead(u"/tenantRelationships"_s, refusal());
    const LiveTenant contoso(server, u"contoso.com"_s);
    const Result<Snapshot> snapshot = read(contoso);
    ASSERT_TRUE(snapshot.has_value());
    EXPECT_EQ(snapshot->readings[authorizationType].why->kind, ErrorKind::Forbidden);
    EXPECT_FALSE(snapshot->readings[authorizationType].why->message.isEmpty());
    EXPECT_EQ(snapshot->tenant.hasPlan(u"AAD_PREMIUM"_s), std::nullopt);
    EXPECT_EQ(snapshot->tenant.unread.value(u"names"_s).kind, ErrorKind::Forbidden);
    EXPECT_FALSE(snapshot->names.isUnresolved(wingtip)); // nobody said that it cannot be resolved
    EXPECT_EQ(snapshot->partners().size(), 12);
}

TEST_F(ReaderTest, knowsDomainsByEitherSource)
{
    answerInstead(u"/domains"_s, refusal());
    const LiveTenant contoso(server, u"contoso.com"_s);
    const Result<Snapshot> snapshot = read(contoso);
    ASSERT_TRUE(snapshot.has_value());
    EXPECT_EQ(snapshot->tenant.domains.size(), 3);
    EXPECT_FALSE(snapshot->tenant.unread.contains(u"domains"_s));
}

TEST_F(ReaderTest, looksEachPartnerUpOncePerConnection)
{
    const LiveTenant contoso(server, u"contoso.com"_s);
    ASSERT_TRUE(read(contoso).has_value());
    const int first = servedRequests(server, u"findTenantInformation"_s);
    EXPECT_EQ(first, 12);
    const Result<Snapshot> again = read(contoso);
    ASSERT_TRUE(again.has_value());
    // What nobody has is asked for again: it may exist by now.
    int unresolved = 0;
    for (const QString &partner : again->partners())
        unresolved += again->names.isUnresolved(partner) ? 1 : 0;
    EXPECT_EQ(servedRequests(server, u"findTenantInformation"_s), first + unresolved);
    EXPECT_EQ(again->names.text(wingtip), u"Wingtip Toys"_s);
}

TEST(Reader, givesTheSameSnapshotWhateverThePagesAndThrottles)
{
    FakeClock clock;
    PracticeServer server(clock);
    const LiveTenant contoso(server, u"contoso.com"_s, LiveOptions{.clock = &clock});
    Result<Snapshot> expected = QCoro::waitFor(readTenant(contoso.connection(), {}, CancelToken()));
    ASSERT_TRUE(expected.has_value());

    server.cloud().changeFaults([](practice::Faults &faults) {
        faults.pageSize = 1;
        faults.throttleEveryNth = 3;
        faults.retryAfter = std::chrono::seconds(17);
    });
    const LiveTenant again(server, u"contoso.com"_s, LiveOptions{.clock = &clock});
    Result<Snapshot> snapshot = QCoro::waitFor(readTenant(again.connection(), {}, CancelToken()));
    ASSERT_TRUE(snapshot.has_value()) << qPrintable(snapshot.error().message);
    snapshot->takenAt = expected->takenAt;
    EXPECT_EQ(toJson(*snapshot), toJson(*expected));
    EXPECT_GT(server.cloud().throttled(), 0);
    EXPECT_EQ(server.cloud().repeatedTooEarly(), 0);
    EXPECT_GE(clock.elapsed(), std::chrono::seconds(17));
}

TEST(Reader, holdsEverythingBackForATenantThatThrottles)
{
    // On the real clock: on one that leaps over every wait, nothing can come too early. Every answer takes a while, so
    // that there is something left to be sent, and a reading that went on would be seen to.
    PracticeServer server;
    server.cloud().changeFaults([](practice::Faults &faults) {
        faults.pageSize = 2;
        faults.latency = std::chrono::milliseconds(40);
        faults.throttleEveryNth = 12;
        faults.retryAfter = std::chrono::seconds(1);
    });
    const LiveTenant contoso(server, u"contoso.com"_s);
    const Result<Snapshot> snapshot = QCoro::waitFor(readTenant(contoso.connection(), {}, CancelToken()));
    ASSERT_TRUE(snapshot.has_value()) << qPrintable(snapshot.error().message);
    EXPECT_GT(server.cloud().throttled(), 1);
    EXPECT_EQ(server.cloud().repeatedTooEarly(), 0);
}

TEST_F(ReaderTest, tellsHowFarItIs)
{
    const LiveTenant contoso(server, u"contoso.com"_s);
    ASSERT_TRUE(read(contoso).has_value());
    ASSERT_FALSE(m_progress.empty());
    // 3 types, 5 facts, 12 partners' names, the names of targets, and the start itself.
    EXPECT_EQ(m_progress.back().total, 3 + 5 + 12 + 1 + 1);
    EXPECT_EQ(m_progress.back().done, m_progress.back().total);
    for (std::size_t i = 0; i < m_progress.size(); ++i) {
        EXPECT_EQ(m_progress[i].done, static_cast<int>(i) + 1);
        EXPECT_FALSE(m_progress[i].what.isEmpty());
    }
}

TEST_F(ReaderTest, endsWhereNobodyIsSignedIn)
{
    const LiveTenant contoso(server, u"contoso.com"_s, LiveOptions{.user = u"nobody@contoso.com"_s});
    const Result<Snapshot> snapshot = read(contoso);
    ASSERT_FALSE(snapshot.has_value());
    EXPECT_EQ(snapshot.error().kind, ErrorKind::SignIn);
}

TEST_F(ReaderTest, endsWhenItIsCancelled)
{
    server.cloud().changeFaults([](practice::Faults &faults) { faults.latency = std::chrono::milliseconds(50); });
    const LiveTenant contoso(server, u"contoso.com"_s);
    const CancelToken token;
    auto task = readTenant(
        contoso.connection(), [token](const ReadProgress &) { token.cancel(); }, token);
    const Result<Snapshot> snapshot = QCoro::waitFor(task);
    ASSERT_FALSE(snapshot.has_value());
    EXPECT_EQ(snapshot.error().kind, ErrorKind::Cancelled);
}

TEST_F(ReaderTest, readsOneResourceAnew)
{
    const LiveTenant contoso(server, u"contoso.com"_s);
    const ResourceType &partner = *findResourceType(partnerType);
    const Result<Json> there = QCoro::waitFor(readResource(contoso.connection(), partner, wingtip, CancelToken()));
    ASSERT_TRUE(there.has_value());
    EXPECT_EQ(textAt(*there, "tenantId"), wingtip);
    const Result<Json> missing = QCoro::waitFor(
        readResource(contoso.connection(), partner, u"00000000-1111-4111-8111-000000000000"_s, CancelToken()));
    ASSERT_TRUE(missing.has_value()) << qPrintable(missing.error().message);
    EXPECT_TRUE(missing->is_null());

    answerInstead(u"/policies/authorizationPolicy"_s, refusal());
    const ResourceType &policy = *findResourceType(authorizationType);
    const Result<Json> refused = QCoro::waitFor(readResource(contoso.connection(), policy, {}, CancelToken()));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, ErrorKind::Forbidden);
}

/// A walk over the whole catalogue: whatever stands there in practice is understood.
TEST_F(ReaderTest, understandsEverySettingOfThePracticeTenants)
{
    for (const QString &domain : {u"contoso.com"_s, u"fabrikam.com"_s, u"tailspintoys.com"_s}) {
        const LiveTenant tenant(server, domain);
        const Result<Snapshot> snapshot = read(tenant);
        ASSERT_TRUE(snapshot.has_value()) << qPrintable(domain);
        for (const CatalogueEntry &entry : allSettings()) {
            const QStringList keys = entry.type->perPartner ? snapshot->partners() : QStringList{QString()};
            for (const QString &key : keys) {
                const SettingAddress address{QString::fromLatin1(entry.type->id), key,
                                             QString::fromLatin1(entry.setting->id)};
                const EffectiveValue found = effectiveValue(*snapshot, address);
                const bool halfSet = found.value.state == ValueState::NotSet && found.origin == Origin::Own;
                EXPECT_TRUE(found.value.state == ValueState::Set || halfSet)
                    << qPrintable(domain) << ' ' << entry.setting->id << ' ' << qPrintable(key);
                EXPECT_FALSE(valueText(*entry.setting, found.value, snapshot->names).isEmpty());
            }
        }
    }
}

} // namespace entente
