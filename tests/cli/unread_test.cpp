// SPDX-License-Identifier: GPL-3.0-or-later
// What could not be read, or is not to be told apart, is said and never shown as empty.
#include "tests/cli/clifixture.h"
#include "tests/support/jsonschema.h"

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace entente::test
{
namespace
{
using cli::ExitCode;

constexpr auto partnerType = "entra.crossTenantAccess.partner";

class UnreadTest : public CliTest
{
protected:
    void refusePartners()
    {
        practice::OverrideRule rule;
        rule.pathPrefix = u"/graph/v1.0/policies/crossTenantAccessPolicy/partners"_s;
        rule.answer = [](const practice::Request &) {
            return practice::Response(403,
                                      Json{{"error", {{"code", "Authorization_RequestDenied"}, {"message", "No"}}}});
        };
        server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    }
    CliRun runJson(const QStringList &words) { return run(QStringList{u"--format"_s, u"json"_s} + words); }
};

TEST_F(UnreadTest, showTellsThatThePartnersCouldNotBeRead)
{
    refusePartners();
    const CliRun shown = run({u"show"_s, u"contoso.com"_s});
    EXPECT_EQ(shown.code, ExitCode::Fine) << shown.err.toStdString();
    EXPECT_THAT(shown.out.toStdString(), HasSubstr("The partners could not be read. "));
    EXPECT_THAT(shown.err.toStdString(), HasSubstr("Not read: "));

    const Json document = runJson({u"show"_s, u"contoso.com"_s}).json();
    ASSERT_TRUE(document.contains("partners"));
    EXPECT_TRUE(document["partners"].is_null()) << document["partners"].dump();
    ASSERT_EQ(document["unread"].size(), 1U) << document["unread"].dump();
    EXPECT_EQ(textAt(document["unread"][partnerType], "kind"), u"forbidden"_s);
}

TEST_F(UnreadTest, aSnapshotKeepsThatThePartnersCouldNotBeRead)
{
    refusePartners();
    const QString path = file(u"partial.json"_s);
    const Json written = runJson({u"snapshot"_s, u"contoso.com"_s, u"-o"_s, path}).json();
    ASSERT_TRUE(written.contains("partners"));
    EXPECT_TRUE(written["partners"].is_null());
    EXPECT_EQ(textAt(written["unread"][partnerType], "kind"), u"forbidden"_s);
    const Json stored = *parseJson(readFile(path));
    EXPECT_TRUE(schemaComplaints(stored, schemaOf(u"snapshot"_s)).isEmpty());

    const CliRun shown = run({u"show"_s, path});
    EXPECT_THAT(shown.out.toStdString(), HasSubstr("The partners could not be read. "));
}

TEST_F(UnreadTest, factsThatCouldNotBeReadAreToldByEveryVerb)
{
    practice::OverrideRule rule;
    rule.pathPrefix = u"/graph/v1.0/subscribedSkus"_s;
    rule.answer = [](const practice::Request &) {
        return practice::Response(403, Json{{"error", {{"code", "Authorization_RequestDenied"}, {"message", "No"}}}});
    };
    server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    const QString path = file(u"x.json"_s);
    for (const QStringList &words :
         {QStringList{u"show"_s, u"contoso.com"_s}, QStringList{u"snapshot"_s, u"contoso.com"_s, u"-o"_s, path},
          QStringList{u"compare"_s, u"contoso.com"_s, u"fabrikam.com"_s}})
        EXPECT_THAT(run(words).err.toStdString(), HasSubstr("Not read: Licences, Contoso (contoso.com). "));
    const Json shown = runJson({u"show"_s, path}).json();
    EXPECT_EQ(textAt(shown["unread"]["servicePlans"], "kind"), u"forbidden"_s) << shown["unread"].dump();
    const Json compared = runJson({u"compare"_s, path, path}).json();
    EXPECT_EQ(textAt(compared["unread"]["right"]["servicePlans"], "kind"), u"forbidden"_s);
    EXPECT_TRUE(schemaComplaints(compared, schemaOf(u"compare"_s)).isEmpty());
}

TEST_F(UnreadTest, aNameIsNeverTakenForADomain)
{
    const QString path = file(u"contoso.json"_s);
    ASSERT_EQ(run({u"snapshot"_s, u"contoso.com"_s, u"-o"_s, path}).code, ExitCode::Fine);
    Json snapshot = *parseJson(readFile(path));
    const Json &partners = snapshot["resources"][partnerType]["items"];
    ASSERT_GE(partners.size(), 2U);
    const std::string impostor = partners[0]["tenantId"];
    const std::string owner = partners[1]["tenantId"];
    Json &known = snapshot["names"]["known"];
    known[impostor]["displayName"] = "woodgrove.example";
    known[owner]["detail"] = "woodgrove.example";
    const QString named = writeFile(u"named.json"_s, toBytes(snapshot));
    const QStringList words{u"show"_s, named, u"--partner"_s, u"Woodgrove.example"_s};
    EXPECT_EQ(runJson(words).json()["partner"], owner);
    known[owner]["detail"] = "other.example";
    writeFile(u"named.json"_s, toBytes(snapshot));
    EXPECT_EQ(run(words).code, ExitCode::Usage) << "nobody is known to have that domain";
}

TEST_F(UnreadTest, aTenantIsNoPartnerOfItself)
{
    for (const QString &typed : {u"contoso.com"_s, u"Contoso.SE"_s, u"contoso.onmicrosoft.com"_s}) {
        const CliRun shown = run({u"show"_s, u"contoso.com"_s, u"--partner"_s, typed});
        EXPECT_EQ(shown.code, ExitCode::Usage) << shown.out.toStdString();
        EXPECT_THAT(shown.err.toStdString(), HasSubstr("is the tenant itself"));
    }
    const QString id = textAt(runJson({u"show"_s, u"contoso.com"_s}).json(), "tenantId");
    EXPECT_EQ(run({u"plan"_s, u"contoso.com"_s, u"--partner"_s, id, u"--trust-mfa"_s, u"yes"_s, u"-o"_s,
                   file(u"self.json"_s)})
                  .code,
              ExitCode::Usage);
}

TEST_F(UnreadTest, practiceTenantsAreMarkedAndNamedWithTheirDomain)
{
    ASSERT_EQ(run({u"sign-in"_s, u"contoso.com"_s}).code, ExitCode::Fine);
    const Json listed = runJson({u"tenants"_s}).json()["tenants"];
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0]["practice"], true);
    EXPECT_THAT(run({u"tenants"_s}).out.toStdString(), HasSubstr("Contoso (practice tenant)"));

    const Json applied = runJson({u"apply"_s, makePlan(), u"--yes"_s}).json();
    const CliRun told = run({u"history"_s, textAt(applied, "run")});
    EXPECT_THAT(told.out.toStdString(), HasSubstr("Contoso (contoso.com) (practice tenant), step 1"));
}

TEST_F(UnreadTest, nothingIsSaidWhereAllWasRead)
{
    const CliRun shown = run({u"show"_s, u"contoso.com"_s});
    EXPECT_THAT(shown.err.toStdString(), Not(HasSubstr("Not read: ")));
    const Json document = runJson({u"show"_s, u"contoso.com"_s}).json();
    EXPECT_EQ(document["partners"].size(), 12U);
    EXPECT_TRUE(document["unread"].empty());
}

TEST_F(UnreadTest, aNameOfSeveralPartnersIsRefusedWithTheirIds)
{
    const QString path = file(u"contoso.json"_s);
    ASSERT_EQ(run({u"snapshot"_s, u"contoso.com"_s, u"-o"_s, path}).code, ExitCode::Fine);
    Json snapshot = *parseJson(readFile(path));
    std::vector<std::string> ids;
    for (const Json &partner : snapshot["resources"][partnerType]["items"])
        ids.push_back(partner["tenantId"].get<std::string>());
    ASSERT_GE(ids.size(), 2U);
    for (const std::string &id : {ids[0], ids[1]})
        snapshot["names"]["known"][id]["displayName"] = "Woodgrove Bank";
    const QString twins = writeFile(u"twins.json"_s, toBytes(snapshot));

    const CliRun refused = run({u"show"_s, twins, u"--partner"_s, u"woodgrove bank"_s});
    EXPECT_EQ(refused.code, ExitCode::Usage);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr(ids[0]));
    EXPECT_THAT(refused.err.toStdString(), HasSubstr(ids[1]));
    EXPECT_THAT(refused.err.toStdString(), Not(HasSubstr(ids.back())));

    const Json one = runJson({u"show"_s, twins, u"--partner"_s, QString::fromStdString(ids[1])}).json();
    EXPECT_EQ(one["partner"], ids[1]) << "an ID is one partner";
}
} // namespace
} // namespace entente::test
