// SPDX-License-Identifier: GPL-3.0-or-later
// With whom the choice of people begins in "Set up partner", and what becomes of it.
#include "core/catalogue/targets.h"
#include "tests/ui/models/setupdraft.h"

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

const QString anna = u"a0000000-0000-4000-8000-00000000000a"_s;
const QString sales = u"b0000000-0000-4000-8000-00000000000b"_s;
const char *const outbound = "entra.directConnect.outbound.users";
const char *const inbound = "entra.directConnect.inbound.users";

/// What a direction of direct connect is, with these ids as a group and a user; none: everyone.
std::string direct(const char *property, const char *access, const QString &group, const QString &user = {})
{
    QStringList targets;
    if (!group.isEmpty())
        targets << uR"({"target": "%1", "targetType": "group"})"_s.arg(group);
    if (!user.isEmpty())
        targets << uR"({"target": "%1", "targetType": "user"})"_s.arg(user);
    if (targets.isEmpty())
        targets << uR"({"target": "AllUsers", "targetType": "user"})"_s;
    return QStringLiteral(R"({"%1": {"usersAndGroups": {"accessType": "%2", "targets": [%3]},
        "applications": {"accessType": "allowed", "targets": [{"target": "Office365", "targetType": "application"}]}}})")
        .arg(QLatin1String(property), QLatin1String(access), targets.join(u','))
        .toStdString();
}

/// Contoso, whose entry for Fabrikam is `partner`, in the wizard after the partner was found.
SetupDraft foundWith(const std::string &partner)
{
    Snapshot own = emptyTenant(contosoId, u"Contoso"_s);
    addPartner(own, fabrikamId, partner.c_str());
    own.names.add(projectDelta, knownName(ObjectKind::Group, u"Project Delta"_s));
    own.names.add(anna, knownName(ObjectKind::User, u"Anna"_s));
    SetupDraft draft;
    draft.own = shared(own);
    draft.partner.emplace();
    draft.partner->tenantId = fabrikamId;
    draft.partner->displayName = u"Fabrikam"_s;
    return draft;
}

/// Who is let through by a plan: ids with their types, of one setting in one tenant.
std::set<QString> planned(const SetupDraft &draft, const QString &tenantId, const char *setting)
{
    std::set<QString> who;
    const auto plan = SetupRules::makePlan(draft, nullptr);
    if (!plan)
        return {plan.error().message};
    for (const TenantPlan &tenant : plan->tenants)
        for (const PlanStep &step : tenant.steps)
            for (const FieldChange &field : step.fields)
                if (tenant.tenantId == tenantId && field.setting == QLatin1String(setting)) {
                    const TargetRule rule = targetRuleFromJson(field.newValue.raw).value();
                    for (const Target &target : rule.targets)
                        who.insert((target.type == TargetType::User ? u"user "_s : u"group "_s) + target.id);
                }
    return who;
}
using Who = std::set<QString>;

TEST(Audience, beginsWithThoseWhoAreAllowedByName)
{
    SetupDraft draft = foundWith(direct("b2bDirectConnectOutbound", "allowed", projectDelta, anna));
    SetupRules::chooseAsNow(draft);
    EXPECT_FALSE(people(draft).outbound.everyone);
    EXPECT_TRUE(people(draft).outbound.replaces);
    ASSERT_EQ(people(draft).outbound.chosen.size(), 2U);
    EXPECT_EQ(people(draft).outbound.chosen[0].name.displayName, u"Project Delta"_s);
    EXPECT_EQ(people(draft).outbound.chosen[1].name.displayName, u"Anna"_s);
    EXPECT_TRUE(people(draft).inbound.everyone) << "the other direction names nobody";
}

TEST(Audience, leftAsItIsPlansNothingAndTakenOffOrAddedPlansTheListAsItStands)
{
    SetupDraft draft = foundWith(direct("b2bDirectConnectOutbound", "allowed", projectDelta, anna));
    draft.wish.sharedChannelsOutbound = true;
    SetupRules::chooseAsNow(draft);
    EXPECT_EQ(planned(draft, contosoId, outbound), Who{});
    people(draft).outbound.chosen.erase(people(draft).outbound.chosen.begin());
    EXPECT_EQ(planned(draft, contosoId, outbound), Who{u"user "_s + anna});
    DirectoryObject added;
    added.id = sales;
    added.name = knownName(ObjectKind::Group, u"Sales"_s);
    people(draft).outbound.chosen.push_back(added);
    EXPECT_EQ(planned(draft, contosoId, outbound), (Who{u"group "_s + sales, u"user "_s + anna}));
    people(draft).outbound.chosen.clear();
    EXPECT_TRUE(planned(draft, contosoId, outbound).begin()->contains(u"Choose at least one group"_s))
        << "an emptied list is not everyone";
}

TEST(Audience, peopleOfADirectoryThatCannotBeReadAreIdsThatKeepTheirType)
{
    SetupDraft draft = foundWith(direct("b2bDirectConnectInbound", "allowed", projectDelta, anna));
    draft.wish.sharedChannelsInbound = true;
    SetupRules::chooseAsNow(draft);
    EXPECT_EQ(people(draft).inbound.pastedIds, (QStringList{projectDelta, anna}));
    EXPECT_TRUE(people(draft).inbound.chosen.empty());
    people(draft).inbound.pastedIds = {anna, sales};
    EXPECT_EQ(planned(draft, contosoId, inbound), (Who{u"group "_s + sales, u"user "_s + anna}));
}

TEST(Audience, isThePartnersListWhereOursNamesNobody)
{
    SetupDraft draft = foundWith(direct("b2bDirectConnectOutbound", "blocked", {}));
    Snapshot theirs = emptyTenant(fabrikamId, u"Fabrikam"_s);
    addPartner(theirs, contosoId, direct("b2bDirectConnectInbound", "allowed", projectDelta).c_str());
    draft.partnerSide = shared(theirs);
    draft.wish.sharedChannelsOutbound = true;
    SetupRules::chooseAsNow(draft);
    ASSERT_EQ(people(draft).outbound.chosen.size(), 1U);
    EXPECT_EQ(people(draft).outbound.chosen[0].id, projectDelta);
    EXPECT_EQ(planned(draft, contosoId, outbound), Who{u"group "_s + projectDelta});
    EXPECT_EQ(planned(draft, fabrikamId, inbound), Who{}) << "theirs stands so already";
}

TEST(Audience, isEveryoneWhereOursLetsEveryoneThroughAndTheirsDoesNot)
{
    SetupDraft draft = foundWith(direct("b2bDirectConnectOutbound", "allowed", {}));
    Snapshot theirs = emptyTenant(fabrikamId, u"Fabrikam"_s);
    addPartner(theirs, contosoId, direct("b2bDirectConnectInbound", "allowed", projectDelta).c_str());
    draft.partnerSide = shared(theirs);
    draft.wish.sharedChannelsOutbound = true;
    SetupRules::chooseAsNow(draft);
    EXPECT_TRUE(people(draft).outbound.everyone) << "left as it is, it narrows nothing of ours";
    EXPECT_EQ(people(draft).outbound.note, AudienceNote::PartnerOnlySome) << "and theirs is not opened unseen";
    EXPECT_EQ(planned(draft, contosoId, outbound), Who{});
    EXPECT_EQ(planned(draft, fabrikamId, inbound), Who{u"user AllUsers"_s});
}

TEST(Audience, isEveryoneWhereEveryoneOrNobodyIsLetThrough)
{
    for (const char *access : {"allowed", "blocked"}) {
        SetupDraft draft = foundWith(direct("b2bDirectConnectOutbound", access, {}));
        SetupRules::chooseAsNow(draft);
        EXPECT_TRUE(people(draft).outbound.everyone) << access;
        EXPECT_FALSE(people(draft).outbound.replaces) << access;
    }
}

TEST(Audience, mustBeChosenWhereTheValueIsNoListOfThoseAllowed)
{
    SetupDraft draft = foundWith(direct("b2bDirectConnectOutbound", "blocked", projectDelta));
    SetupRules::chooseAsNow(draft);
    EXPECT_FALSE(people(draft).outbound.everyone) << "everyone would let in those who are blocked";
    EXPECT_TRUE(people(draft).outbound.chosen.empty());
    EXPECT_EQ(people(draft).outbound.note, AudienceNote::BlocksChosen);
    EXPECT_TRUE(people(draft).outbound.replaces) << "somebody is named already";
    draft = foundWith(direct("b2bDirectConnectOutbound", "askTheManager", projectDelta));
    SetupRules::chooseAsNow(draft);
    EXPECT_FALSE(people(draft).outbound.everyone) << "nobody knows whom that lets through";
    EXPECT_TRUE(people(draft).outbound.chosen.empty());
    EXPECT_EQ(people(draft).outbound.note, AudienceNote::NotUnderstood);
    const auto unread = audienceNow(SettingValue::unreadable(Error(ErrorKind::Forbidden, {}, {})), {}, true);
    ASSERT_TRUE(unread);
    EXPECT_FALSE(unread->everyone);
    EXPECT_EQ(unread->note, AudienceNote::NotRead);
}
} // namespace
} // namespace entente::ui
