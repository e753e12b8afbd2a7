// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenant/roles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
struct Role {
    QLatin1StringView name;
    QLatin1StringView templateId;
};
constexpr auto known = std::to_array<Role>({
    {"Global Administrator"_L1, "62e90394-69f5-4237-9190-012177145e10"_L1},
    {"Security Administrator"_L1, "194ae4cb-b126-40b2-bd5b-6091b380977d"_L1},
    {"Privileged Role Administrator"_L1, "e8611ab8-c189-46e8-94e1-60213ab1f814"_L1},
});
} // namespace

QString roleTemplateId(const QString &name)
{
    const auto found = std::ranges::find_if(known, [&name](const Role &role) { return role.name == name; });
    return found == known.end() ? QString() : QString(found->templateId);
}

bool mayChange(const TenantFacts &facts, const ResourceType &type)
{
    if (facts.unread.contains(u"roles"_s) || facts.roles.isEmpty())
        return true;
    const QStringList enough = {roleTemplateId(u"Global Administrator"_s),
                                roleTemplateId(QString::fromLatin1(type.writeRole))};
    return std::ranges::any_of(facts.roles,
                               [&enough](const QString &role) { return enough.contains(role, Qt::CaseInsensitive); });
}
} // namespace entente
