// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reading.h"

#include "core/base/guid.h"
#include "core/catalogue/targets.h"
#include "core/tenant/directory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
ObjectKind kindOf(TargetType type)
{
    switch (type) {
    case TargetType::User:
        return ObjectKind::User;
    case TargetType::Group:
        return ObjectKind::Group;
    case TargetType::Application:
        break;
    }
    return ObjectKind::Application;
}

/// Users and groups of an inbound setting are the partner's (Microsoft Entra: modify inbound access settings).
bool isOfPartner(const Setting &setting, const Target &target)
{
    return setting.direction == Direction::Inbound && target.type != TargetType::Application;
}

template <class Visit>
void eachTarget(const PlanStep &step, Visit visit)
{
    for (const FieldChange &field : step.fields) {
        const Setting *setting = findSetting(step.resourceType, field.setting).setting;
        for (const SettingValue *value : {&field.oldValue, &field.newValue}) {
            const std::optional<TargetRule> rule = setting ? targetRuleFromJson(value->raw) : std::nullopt;
            for (const Target &target : rule.value_or(TargetRule()).targets)
                visit(*setting, target);
        }
    }
}

template <class Visit>
void eachTarget(const Snapshot &snapshot, Visit visit)
{
    for (const CatalogueEntry &entry : allSettings()) {
        const bool hasTargets = entry.setting->kind == Kind::UserTargets || //
                                entry.setting->kind == Kind::ApplicationTargets;
        const auto reading = snapshot.readings.constFind(QLatin1String(entry.type->id));
        if (!hasTargets || reading == snapshot.readings.constEnd())
            continue;
        for (const Json &item : reading->items) {
            const SettingValue value = readValue(*entry.setting, item);
            const std::optional<TargetRule> rule = targetRuleFromJson(value.raw);
            for (const Target &target : rule.value_or(TargetRule()).targets)
                visit(*entry.setting, target);
        }
    }
}
} // namespace

Reading::Reading(Connection from, std::function<void(ReadProgress)> listener, const CancelToken &token)
    : connection(std::move(from)), cancel(token.child()), m_listener(std::move(listener))
{
}

bool Reading::endsAll(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::SignIn:
    case ErrorKind::Network:
    case ErrorKind::ProxyCredentials:
        break;
    default:
        return false;
    }
    // The first one is the cause; what it cancels comes after it.
    if (!fatal)
        fatal = error;
    cancel.cancel();
    return true;
}

void Reading::noteUnread(const QString &part, const Error &why)
{
    if (!endsAll(why) && !snapshot.tenant.unread.contains(part))
        snapshot.tenant.unread.insert(part, why);
}

bool Reading::isNewTenant(const QString &id)
{
    const QString key = id.toLower();
    const bool isNew = !m_tenants.contains(key);
    m_tenants.insert(key);
    return isNew;
}

void Reading::partStarted()
{
    ++m_total;
}

void Reading::partEnded(const QString &what)
{
    ++m_done;
    if (m_listener && !cancel.isCancelled())
        m_listener(ReadProgress(what, m_done, m_total));
    if (m_done == m_total)
        m_allEnded->open();
}

QCoro::Task<void> nameTenant(Reading &reading, QString id)
{
    NameBook &names = reading.snapshot.names;
    NameBook &known = *reading.connection.knownTenants;
    if (const std::optional<KnownName> name = known.find(id)) {
        names.add(id, *name);
        co_return;
    }
    if (!isGuid(id)) {
        names.addUnresolved(id, ObjectKind::Tenant);
        co_return;
    }
    const Result<TenantName> found =
        co_await findTenant(*reading.connection.pipeline, id, reading.cancel, Priority::Background);
    if (found) {
        const KnownName name{ObjectKind::Tenant, found->displayName, found->defaultDomain};
        names.add(id, name);
        known.add(id, name);
    } else if (found.error().kind == ErrorKind::NotFound) {
        names.addUnresolved(id, ObjectKind::Tenant);
    } else {
        reading.noteUnread(u"names"_s, found.error());
    }
}

std::vector<ObjectRef> idsToResolve(const Snapshot &snapshot, NameBook &names)
{
    std::vector<ObjectRef> wanted;
    QSet<QString> seen;
    eachTarget(snapshot, [&](const Setting &setting, const Target &target) {
        if (isSpecialTarget(target.id))
            return;
        if (isOfPartner(setting, target)) {
            names.addUnresolved(target.id, kindOf(target.type));
            return;
        }
        if (!seen.contains(target.id.toLower()))
            wanted.emplace_back(target.id, kindOf(target.type));
        seen.insert(target.id.toLower());
    });
    return wanted;
}

std::vector<ObjectRef> idsToResolve(const Plan &plan, const QString &tenantId, NameBook &names)
{
    std::vector<ObjectRef> wanted;
    QSet<QString> seen;
    for (const TenantPlan &tenant : plan.tenants) {
        for (const PlanStep &step : tenant.steps) {
            eachTarget(step, [&](const Setting &setting, const Target &target) {
                if (isSpecialTarget(target.id))
                    return;
                const QString &owner = isOfPartner(setting, target) ? step.key : tenant.tenantId;
                if (owner.compare(tenantId, Qt::CaseInsensitive) != 0)
                    names.addUnresolved(target.id, kindOf(target.type));
                else if (!seen.contains(target.id.toLower())) {
                    wanted.emplace_back(target.id, kindOf(target.type));
                    seen.insert(target.id.toLower());
                }
            });
        }
    }
    return wanted;
}
} // namespace entente
