// SPDX-License-Identifier: GPL-3.0-or-later
// Under whose name the journal keeps a run, where a person picks another account on the way.
#include "core/practice/signin/consent.h"
#include "core/practice/tenant.h"
#include "tests/core/jobs/workbenchfixture.h"

#include <QUrlQuery>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
const QString maria = u"maria.sorensen@contoso.com"_s;
const QString karim = u"karim.haddad@contoso.com"_s;

class WhoApplies : public WorkbenchFixture
{
protected:
    void SetUp() override
    {
        contoso = signedIn(u"contoso.com"_s);
        ASSERT_EQ(workbench.tenant(contoso)->entry.account.userName, maria);
        server.cloud().withTenant(contoso, [](practice::Tenant *tenant) {
            const QString writes = practice::scopeKey(practice::graphResource(), u"Policy.ReadWrite.CrossTenantAccess");
            practice::consent(*tenant, textAt(*tenant->userByName(karim), "id"), {writes});
        });
    }

    /// At every sign-in from now on, whoever was meant.
    void pickKarim()
    {
        practice::OverrideRule rule;
        rule.pathPrefix = u"/login/%1/oauth2/v2.0/authorize"_s.arg(contoso);
        rule.answer = [origin =
                           server.origin()](const practice::Request &request) -> std::optional<practice::Response> {
            QUrlQuery query(QString::fromUtf8(request.query));
            if (query.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded) == karim)
                return std::nullopt;
            query.removeAllQueryItems(u"login_hint"_s);
            query.addQueryItem(u"login_hint"_s, karim);
            practice::Response elsewhere(302);
            elsewhere.setHeader("Location",
                                (origin + request.path + u'?' + query.toString(QUrl::FullyEncoded)).toLatin1());
            return elsewhere;
        };
        server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    }

    QString journalledName()
    {
        const auto history = outcome(workbench.history(10, 0));
        return history && history->runs.size() == 1 ? history->runs.front().who : QString();
    }

    QString contoso;
};
} // namespace

TEST_F(WhoApplies, isJournalledAlsoWhereTheGrantBroughtAnotherAccount)
{
    const Plan wanted = planFor(contoso);
    pickKarim();
    const auto report = outcome(workbench.apply(wanted));
    ASSERT_TRUE(report) << qPrintable(report.error().message);
    EXPECT_TRUE(report->allDone());
    EXPECT_EQ(workbench.tenant(contoso)->entry.account.userName, karim);
    EXPECT_EQ(journalledName(), karim);
}

TEST_F(WhoApplies, doesNotChangeInTheMiddleOfARun)
{
    const Plan wanted = planFor(contoso);
    server.cloud().changeFaults([](practice::Faults &faults) {
        for (const char *verb : {"POST", "PATCH"})
            faults.stepUps.push_back({verb, u"/graph/v1.0/policies"_s, u"c1"_s});
    });
    server.cloud().withTenant(contoso, [](practice::Tenant *tenant) {
        const QString writes = practice::scopeKey(practice::graphResource(), u"Policy.ReadWrite.CrossTenantAccess");
        practice::consent(*tenant, textAt(*tenant->userByName(maria), "id"), {writes});
    });
    pickKarim();
    const auto report = outcome(workbench.apply(wanted));
    ASSERT_TRUE(report) << qPrintable(report.error().message);
    EXPECT_TRUE(report->noneDone());
    ASSERT_TRUE(report->steps.front().why);
    EXPECT_EQ(report->steps.front().why->code, u"signIn.otherAccount"_s);
    EXPECT_TRUE(report->steps.front().why->message.contains(maria)) << qPrintable(report->steps.front().why->message);
    EXPECT_EQ(workbench.tenant(contoso)->entry.account.userName, maria);
    EXPECT_EQ(journalledName(), maria);
}
} // namespace entente::test
