// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/plan.h"

#include "core/engine/steprequest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr int formatVersion = 1;
constexpr qint64 maxFileBytes = 16LL * 1024 * 1024;

template <class T>
struct Named {
    T value;
    const char *name;
};
constexpr auto actions =
    std::to_array<Named<StepAction>>({{StepAction::Create, "create"}, {StepAction::Update, "update"}});
constexpr auto risks = std::to_array<Named<Risk>>({{Risk::Low, "low"}, {Risk::Medium, "medium"}, {Risk::High, "high"}});

QString riskName(Risk risk)
{
    return QString::fromLatin1(std::ranges::find(risks, risk, &Named<Risk>::value)->name);
}

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

Json namesToJson(const QStringList &names)
{
    Json out = Json::array();
    for (const QString &name : names)
        out.push_back(name);
    return out;
}

/// Text for showing from a file: bounded, and without control characters that could rearrange what is around it.
QString shownText(const Json &object, const char *member)
{
    QString text = textAt(object, member).left(2000);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return text;
}

Json fieldToJson(const FieldChange &field)
{
    return Json::object({{"setting", field.setting},
                         {"old", toJson(field.oldValue)},
                         {"new", toJson(field.newValue)},
                         {"implied", field.implied}});
}

Json tenantToJson(const TenantPlan &tenant)
{
    Json steps = Json::array();
    for (const PlanStep &step : tenant.steps)
        steps.push_back(toJson(step));
    return Json::object({{"tenantId", tenant.tenantId},
                         {"tenantName", tenant.tenantName},
                         {"readAt", tenant.readAt.toUTC().toString(Qt::ISODateWithMs)},
                         {"steps", std::move(steps)}});
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

Result<PlanStep> stepFromJson(const Json &json, const QString &tenantId)
{
    PlanStep step;
    step.id = shownText(json, "id");
    step.resourceType = textAt(json, "resourceType");
    step.key = textAt(json, "key");
    step.keyName = shownText(json, "keyName");
    step.expectedBefore = memberAt(json, "expectedBefore");
    const QString action = textAt(json, "action");
    const auto *known =
        std::ranges::find_if(actions, [&action](const auto &row) { return action == QLatin1String(row.name); });
    const Json &fields = memberAt(json, "fields");
    if (step.id.isEmpty() || known == actions.end() || !fields.is_array())
        return failure(broken());
    step.action = known->value;
    for (const Json &item : fields) {
        auto field = fieldFromJson(item);
        if (!field)
            return failure(field.error());
        step.fields.push_back(std::move(*field));
    }
    if (const ResourceType *type = findResourceType(step.resourceType)) {
        makeRequest(step, *type);
        describeStep(step, *type);
    }
    if (const auto fine = checkStep(step, tenantId); !fine)
        return failure(fine.error());
    if (!isRequestOf(step, memberAt(json, "request")))
        return failure(bad("plan.otherRequest",
                           say(QT_TRANSLATE_NOOP("Plan", "Step %1 of the plan would send something else than it shows. "
                                                         "Do not use this file; make the plan again."))
                               .arg(step.id)));
    if (const Json &notes = memberAt(json, "notes"); notes.is_array())
        for (const Json &note : notes)
            step.notes << shownText(Json::object({{"note", note}}), "note");
    return step;
}

Result<TenantPlan> tenantFromJson(const Json &json)
{
    TenantPlan tenant;
    tenant.tenantId = textAt(json, "tenantId");
    tenant.tenantName = shownText(json, "tenantName");
    const auto readAt = momentAt(json, "readAt");
    const Json &steps = memberAt(json, "steps");
    if (tenant.tenantId.isEmpty() || !readAt || !steps.is_array())
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
    if (version.get<qint64>() > formatVersion)
        return bad("plan.newer", say(QT_TRANSLATE_NOOP("Plan", "This plan was written by a newer version of Entente. "
                                                               "Install that version, or make the plan again.")));
    return version.get<qint64>() == formatVersion ? std::nullopt : std::optional(broken());
}

tl::unexpected<Error> fileError(ErrorKind kind, const char *code, const char *text, const QString &file)
{
    return failure(kind, QString::fromLatin1(code), say(text).arg(QDir::toNativeSeparators(file)));
}
} // namespace

int Plan::stepCount() const
{
    return std::accumulate(tenants.begin(), tenants.end(), 0, [](int count, const TenantPlan &tenant) {
        return count + static_cast<int>(tenant.steps.size());
    });
}

const TenantPlan *Plan::forTenant(const QString &tenantId) const
{
    const auto found = std::ranges::find(tenants, tenantId, &TenantPlan::tenantId);
    return found == tenants.end() ? nullptr : &*found;
}

QString actionLabel(StepAction action)
{
    switch (action) {
    case StepAction::Create:
        //: What a step of a plan does with an entry.
        return say(QT_TRANSLATE_NOOP("Plan", "Create"));
    case StepAction::Update:
        //: What a step of a plan does with an entry.
        return say(QT_TRANSLATE_NOOP("Plan", "Change"));
    }
    return {};
}

QString actionName(StepAction action)
{
    return QString::fromLatin1(std::ranges::find(actions, action, &Named<StepAction>::value)->name);
}

Json toJson(const PlanStep &step)
{
    Json fields = Json::array();
    for (const FieldChange &field : step.fields)
        fields.push_back(fieldToJson(field));
    return Json::object({
        {"id", step.id},
        {"resourceType", step.resourceType},
        {"key", step.key},
        {"keyName", step.keyName},
        {"action", actionName(step.action)},
        {"fields", std::move(fields)},
        {"expectedBefore", step.expectedBefore},
        {"request",
         Json::object({{"verb", QString::fromLatin1(verbName(step.verb))}, {"path", step.path}, {"body", step.body}})},
        {"cmdlet", step.cmdlet},
        {"scopes", namesToJson(step.scopes)},
        {"role", step.role},
        {"risk", riskName(step.risk)},
        {"notes", namesToJson(step.notes)},
    });
}

Json toJson(const Plan &plan)
{
    Json tenants = Json::array();
    for (const TenantPlan &tenant : plan.tenants)
        tenants.push_back(tenantToJson(tenant));
    return Json::object({{"format", "entente-plan"},
                         {"version", formatVersion},
                         {"id", plan.id},
                         {"madeAt", plan.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                         {"title", plan.title},
                         {"tenants", std::move(tenants)}});
}

Result<Plan> planFromJson(const Json &json)
{
    if (const auto problem = formatProblem(json))
        return failure(*problem);
    Plan plan;
    plan.id = shownText(json, "id");
    plan.title = shownText(json, "title");
    const auto madeAt = momentAt(json, "madeAt");
    const Json &tenants = memberAt(json, "tenants");
    if (plan.id.isEmpty() || !madeAt || !tenants.is_array())
        return failure(broken());
    plan.madeAt = *madeAt;
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
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fileError(ErrorKind::BadFile, "plan.unreadable",
                         QT_TRANSLATE_NOOP("Plan", "The plan %1 cannot be read. Check its name and permissions."),
                         file);
    // One byte more than allowed tells too large without reading all of it, whatever size the file claims to have.
    const QByteArray bytes = in.read(maxFileBytes + 1);
    if (bytes.size() > maxFileBytes)
        return fileError(ErrorKind::BadFile, "plan.tooLarge",
                         QT_TRANSLATE_NOOP("Plan", "The file %1 is too large for a plan. Choose another file."), file);
    const auto json = parseJson(bytes);
    return json ? planFromJson(*json) : failure(broken());
}

Result<bool> savePlan(const Plan &plan, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(toBytes(toJson(plan), 2) + '\n') < 0 || !out.commit())
        return fileError(ErrorKind::Storage, "plan.notSaved",
                         QT_TRANSLATE_NOOP("Plan",
                                           "The plan could not be saved as %1. Free some space or choose another "
                                           "folder."),
                         file);
    return true;
}
} // namespace entente
