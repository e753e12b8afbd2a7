// SPDX-License-Identifier: GPL-3.0-or-later
// Compare of two snapshots: its time, and that it grows with the number of partners and no faster.
#include "core/engine/compare.h"
#include "tests/bench/bench.h"
#include "tests/support/snapshots.h"

#include <QUuid>

namespace entente::bench
{
namespace
{
Snapshot tenantWith(const QString &id, const QString &name, int partners)
{
    Snapshot snapshot = test::emptyTenant(id, name);
    for (int number = 0; number < partners; ++number) {
        const QString partner = QUuid::createUuidV5(QUuid(), QString::number(number)).toString(QUuid::WithoutBraces);
        test::addPartner(snapshot, partner, number % 2 ? R"({"inboundTrust":{"isMfaAccepted":true}})" : "{}");
    }
    return snapshot;
}

double compareTime(int partners)
{
    const Snapshot left = tenantWith(test::contosoId, QStringLiteral("Contoso"), partners);
    const Snapshot right = tenantWith(test::fabrikamId, QStringLiteral("Fabrikam"), partners);
    return shortest(5, [&left, &right] { compare(left, right, CompareMode::LikeWithLike); });
}
} // namespace

Measurements measureCompare()
{
    const double ten = compareTime(10);
    const double hundred = compareTime(100);
    const double thousand = compareTime(1000);
    return {
        {QStringLiteral("compare, 10 partners"), ten, {}, {}},
        {QStringLiteral("compare, 100 partners (ratio per partner to 10)"), hundred, hundred / ten / 10, {}},
        {QStringLiteral("compare, 1000 partners (ratio per partner to 10)"), thousand, thousand / ten / 100, 1.5},
    };
}
} // namespace entente::bench
