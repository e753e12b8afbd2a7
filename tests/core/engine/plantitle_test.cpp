// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan of single changes is called: by what it changes, whatever else is in sight.
#include "core/engine/plantitle.h"

#include "tests/core/engine/plansamples.h"

#include <gtest/gtest.h>

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
namespace
{
PlanStep step(const QString &type, const QString &key, const QString &name)
{
    PlanStep made;
    made.resourceType = type;
    made.key = key;
    made.keyName = name;
    return made;
}

TenantPlan of(const QString &id, const QString &name, std::vector<PlanStep> steps)
{
    TenantPlan tenant;
    tenant.tenantId = id;
    tenant.tenantName = name;
    tenant.steps = std::move(steps);
    return tenant;
}

QString titleOf(std::vector<TenantPlan> tenants)
{
    Plan plan;
    plan.tenants = std::move(tenants);
    return changesTitle(plan);
}

const PlanStep fabrikam = step(partnerType, fabrikamId, u"Fabrikam"_s);
const PlanStep tailspin = step(partnerType, tailspinId, u"Tailspin Toys"_s);
const PlanStep defaults = step(defaultType, {}, u"Default settings"_s);
} // namespace

TEST(PlanTitle, namesThePartner)
{
    EXPECT_EQ(titleOf({of(contosoId, u"Contoso"_s, {fabrikam})}), u"Changes: Fabrikam"_s);
}

TEST(PlanTitle, countsPartnersByTheirIdsAndNamesWhatCountsForAll)
{
    const PlanStep namesake = step(partnerType, tailspinId, u"Fabrikam"_s);
    EXPECT_EQ(titleOf({of(contosoId, u"Contoso"_s, {defaults, fabrikam, namesake, fabrikam})}),
              u"Changes: "_s + QLocale().createSeparatedList({u"2 partner(s)"_s, u"Default settings"_s}))
        << "plurals come with the translation";
}

TEST(PlanTitle, namesBothTenantsWhereTheyChangeWhatTheyShare)
{
    const PlanStep back = step(partnerType, contosoId, u"Contoso"_s);
    EXPECT_EQ(titleOf({of(contosoId, u"Contoso"_s, {fabrikam}), of(fabrikamId, u"Fabrikam"_s, {back})}),
              u"Changes between Contoso and Fabrikam"_s);
    EXPECT_EQ(titleOf({of(contosoId, u"Contoso"_s, {tailspin}), of(fabrikamId, u"Fabrikam"_s, {tailspin})}),
              u"Changes: Tailspin Toys"_s);
}
} // namespace entente
