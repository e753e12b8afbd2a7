// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing plan files.
#include "core/base/files.h"
#include "core/base/plainname.h"
#include "core/engine/plan.h"
#include "core/engine/rules.h"
#include "core/engine/stepnotes.h"
#include "core/engine/steprequest.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr qint64 maxFileBytes = 16LL * 1024 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("Plan", text);
}
Error bad(const char *code, const QString &sentence)
{
    return {ErrorKind::BadFile, QString::fromLatin1(code), sentence};
}
Error broken()
{
    return bad("plan.broken",
               say(QT_TRANSLATE_NOOP("Plan", "This is no undamaged plan of Entente. Make the plan again, "
                                             "or use an undamaged copy.")));
}

/// Before it is written: loadPlan() would not take it.
Error tooLarge()
{
    return {ErrorKind::Storage, u"plan.tooLarge"_s,
            say(QT_TRANSLATE_NOOP("Plan", "This plan is too large for a file that can be read back. Make several plans "
                                          "with fewer changes each."))};
}

/// A name or title for showing from a file.
QString shownText(const Json &object, const char *member)
{
    return plainName(textAt(object, member));
}

/// The numbers that the planner gives; anything else could be a sentence that is shown as if it were one.
bool isStepId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 6 && std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<QDateTime> momentAt(const Json &object, const char *member)
{
    const QDateTime moment = QDateTime::fromString(textAt(object, member), Qt::ISODateWithMs);
    return moment.isValid() ? Result<QDateTime>(moment.toUTC()) : failure(broken());
}

Result<FieldChange> fieldFromJson(const Json &json)
{
    const auto implied = boolAt(json, "implied");
    if (!implied)
        return failure(broken());
    return FieldChange{textAt(json, "setting"), valueFromJson(memberAt(json, "old")),
                       valueFromJson(memberAt(json, "new")), *implied};
}

bool isRequestOf(const PlanStep &step, const Json &request)
{
    return textAt(request, "verb") == QString::fromLatin1(verbName(step.verb)) &&
           textAt(request, "path") == step.path && memberAt(request, "body") == step.body;
}

/// Everything that a person is told about the step and that does not have to be believed. What breaks a rule is refused
/// by checkStep.
void deriveAll(PlanStep &step, const ResourceType &type)
{
    makeRequest(step, type);
    describeStep(step, type);
    if (!type.isCollection())
        step.keyName = label(type);
    checkFieldRules(type, step.fields, step.notes);
    step.notes += notesFor(type, step);
}

Result<PlanStep> stepFromJson(const Json &json, const QString &tenantId)
{
    PlanStep step;
    step.id = textAt(json, "id");
    step.resourceType = textAt(json, "resourceType");
    step.key = textAt(json, "key");
    step.keyName = shownText(json, "keyName");
    step.expectedBefore = memberAt(json, "expectedBefore");
    step.expectedInherited = memberAt(json, "expectedInherited");
    const auto action = actionNamed(textAt(json, "action"));
    const Json &fields = memberAt(json, "fields");
    if (!isStepId(step.id) || !action || !fields.is_array())
        return failure(broken());
    step.action = *action;
    for (const Json &item : fields) {
        auto field = fieldFromJson(item);
        if (!field)
            return failure(field.error());
        step.fields.push_back(std::move(*field));
    }
    if (const ResourceType *type = findResourceType(step.resourceType))
        deriveAll(step, *type);
    if (const auto fine = checkStep(step, tenantId); !fine)
        return failure(fine.error());
    if (!isRequestOf(step, memberAt(json, "request")))
        return failure(bad("plan.otherRequest",
                           say(QT_TRANSLATE_NOOP("Plan", "Step %1 of the plan would send something else than it shows. "
                                                         "Do not use this file; make the plan again."))
                               .arg(step.id)));
    return step;
}

Result<TenantPlan> tenantFromJson(const Json &json)
{
    TenantPlan tenant;
    tenant.tenantId = textAt(json, "tenantId").toLower(); // or one tenant could stand there twice
    tenant.tenantName = shownText(json, "tenantName");
    const auto readAt = momentAt(json, "readAt");
    const Json &steps = memberAt(json, "steps");
    if (!isPlainId(tenant.tenantId) || !readAt || !steps.is_array())
        return failure(broken());
    tenant.readAt = *readAt;
    for (const Json &item : steps) {
        auto step = stepFromJson(item, tenant.tenantId);
        if (!step)
            return failure(step.error());
        if (std::ranges::find(tenant.steps, step->id, &PlanStep::id) != tenant.steps.end())
            return failure(broken());
        tenant.steps.push_back(std::move(*step));
    }
    return tenant;
}

std::optional<Error> formatProblem(const Json &json)
{
    const Json &version = memberAt(json, "version");
    if (textAt(json, "format") != u"entente-plan" || !version.is_number_integer())
        return broken();
    if (version.get<qint64>() > planFormatVersion)
        return bad("plan.newer", say(QT_TRANSLATE_NOOP("Plan", "This plan was written by a newer version of Entente. "
                                                               "Install that version, or make the plan again.")));
    return version.get<qint64>() == planFormatVersion ? std::nullopt : std::optional(broken());
}
} // namespace

Result<Plan> planFromJson(const Json &json)
{
    if (const auto problem = formatProblem(json))
        return failure(*problem);
    Plan plan;
    plan.id = textAt(json, "id");
    plan.title = shownText(json, "title");
    const auto madeAt = momentAt(json, "madeAt");
    const Json &tenants = memberAt(json, "tenants");
    if (QUuid::fromString(plan.id).isNull() || !madeAt || !tenants.is_array())
        return failure(broken());
    plan.madeAt = *madeAt;
    if (tenants.empty())
        return failure(broken()); // to apply it would look as if something had been done
    for (const Json &item : tenants) {
        auto tenant = tenantFromJson(item);
        if (!tenant)
            return failure(tenant.error());
        if (plan.forTenant(tenant->tenantId))
            return failure(broken());
        plan.tenants.push_back(std::move(*tenant));
    }
    return plan;
}

Result<Plan> loadPlan(const QString &file)
{
    const Result<QByteArray> bytes = readFile(file, maxFileBytes);
    if (!bytes)
        return failure(bytes.error());
    const auto json = parseJson(*bytes);
    return json ? planFromJson(*json) : failure(broken());
}

Result<bool> savePlan(const Plan &plan, const QString &file)
{
    const QByteArray bytes = toBytes(toJson(plan), 2) + '\n';
    if (bytes.size() > maxFileBytes)
        return failure(tooLarge());
    return replaceFile(file, bytes);
}
} // namespace entente
