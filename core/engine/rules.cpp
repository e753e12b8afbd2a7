// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rules.h"

#include "core/base/guid.h"
#include "core/catalogue/targets.h"
#include "core/engine/fields.h"
#include "core/engine/planner.h"
#include "core/engine/steprequest.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
// Microsoft Rights Management Services: without it people cannot read protected mail of the other side (Microsoft
// Entra: cross-tenant access settings for B2B collaboration, outbound).
constexpr auto rightsManagementApp = "00000012-0000-0000-c000-000000000000";

QString say(const char *text)
{
    return QCoreApplication::translate("Rules", text);
}
Error broken(const char *code, const QString &sentence)
{
    return {ErrorKind::Usage, QString::fromLatin1(code), sentence};
}

bool isTargets(const Setting &setting)
{
    return setting.kind == Kind::UserTargets || setting.kind == Kind::ApplicationTargets;
}

struct Rule {
    const Setting *setting = nullptr;
    TargetRule value;
    bool changes = false;
};

/// An id as the directory writes it, or a special name of the setting's kind (Microsoft Graph:
/// crossTenantAccessPolicyTarget resource type). The service takes anything and would let nobody in by it.
bool isGoodTarget(const Setting &setting, const Target &target)
{
    if (!isSpecialTarget(target.id))
        return isGuid(target.id);
    const bool ofUsers = target.id == allUsers;
    return ofUsers == (setting.kind == Kind::UserTargets) && (!ofUsers || target.type == TargetType::User);
}

std::optional<Error> checkTargets(const ResourceType &type, const Rule &rule)
{
    const bool named = std::ranges::any_of(
        rule.value.targets, [](const Target &target) { return target.id == allUsers || target.id == allApplications; });
    if (rule.value.targets.empty() || (named && !rule.value.isEveryone()))
        return broken("rules.targets",
                      say(QT_TRANSLATE_NOOP("Rules", "“%1” has to name either everyone or at least one "
                                                     "chosen target. Choose again."))
                          .arg(label(*rule.setting)));
    for (const Target &target : rule.value.targets)
        if (!isGoodTarget(*rule.setting, target))
            return broken("rules.targetId",
                          say(QT_TRANSLATE_NOOP("Rules", "“%1” cannot name “%2”: it takes object IDs such as "
                                                         "“6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01”, or one of the "
                                                         "service's own names."))
                              .arg(label(*rule.setting), target.id));
    if (heirOf(type) && !rule.setting->chosenTargetsOnDefault && !rule.value.isEveryone())
        return broken("rules.chosenOnDefault",
                      say(QT_TRANSLATE_NOOP("Rules", "“%1” can only be everyone in the default settings. Choose users "
                                                     "and groups in the settings for one partner instead."))
                          .arg(label(*rule.setting)));
    return std::nullopt;
}

/// One direction of one kind of collaboration (Microsoft Graph: crossTenantAccessPolicy overview, "Interpreting the API
/// response"; Microsoft Entra: cross-tenant access settings).
std::optional<Error> checkPair(const Rule &users, const Rule &apps, QStringList &warnings)
{
    const QString name = label(*users.setting);
    if (users.value.blocksEveryone() && !apps.value.blocksEveryone())
        return broken("rules.usersBlocked",
                      say(QT_TRANSLATE_NOOP("Rules", "“%1” blocks everyone, so all applications must be blocked too. "
                                                     "Block all applications, or allow somebody."))
                          .arg(name));
    if (apps.value.blocksEveryone() && users.value.access == AccessType::Allowed)
        return broken("rules.appsBlocked",
                      say(QT_TRANSLATE_NOOP("Rules", "“%1” allows somebody, so at least one application must be "
                                                     "allowed. Allow an application, or block everyone."))
                          .arg(name));
    const bool bothBlocked = users.value.access == AccessType::Blocked && apps.value.access == AccessType::Blocked;
    if (bothBlocked && !users.value.blocksEveryone()) {
        if (apps.value.blocksEveryone())
            warnings << say(QT_TRANSLATE_NOOP("Rules", "“%1” blocks the chosen ones only: everybody else gets to every "
                                                       "application, although all applications are blocked."))
                            .arg(name);
        else
            warnings << say(QT_TRANSLATE_NOOP("Rules",
                                              "“%1”: with users and applications both blocked, only the chosen "
                                              "users together with the chosen applications are blocked. "
                                              "Everything else stays open."))
                            .arg(name);
    }
    const bool nobodyGetsAny = apps.value.blocksEveryone() && users.value.blocksEveryone();
    if (apps.setting->direction == Direction::Outbound && apps.changes && nobodyGetsAny)
        warnings << say(QT_TRANSLATE_NOOP("Rules", "“%1”: with all applications blocked your people cannot read "
                                                   "rights-protected mail of the other side either. Microsoft suggests "
                                                   "to allow the application %2."))
                        .arg(label(*apps.setting), QLatin1String(rightsManagementApp));
    return std::nullopt;
}

/// %1 is a setting, %2 a service plan, %3 an organisation. Says what can be chosen without the licence.
QString licenceSentence(Kind kind)
{
    if (kind == Kind::UserTargets)
        return say(QT_TRANSLATE_NOOP("Rules", "“%1” for chosen users or groups needs Microsoft Entra ID P1 (%2), which "
                                              "%3 does not have. Choose all users instead, or get the licence."));
    if (kind == Kind::ApplicationTargets)
        return say(QT_TRANSLATE_NOOP("Rules", "“%1” for chosen applications needs Microsoft Entra ID P1 (%2), which %3 "
                                              "does not have. Choose all applications instead, or get the licence."));
    return say(QT_TRANSLATE_NOOP("Rules", "“%1” with this value needs Microsoft Entra ID P1 (%2), which %3 does not "
                                          "have. Leave it as it is, or get the licence."));
}

std::optional<Error> checkLicence(const Snapshot &snapshot, const Setting &setting, const SettingValue &value,
                                  QStringList &warnings)
{
    const auto rule = isTargets(setting) ? targetRuleFromJson(value.raw) : std::nullopt;
    const bool needs = rule ? !rule->isEveryone() : value.raw != Json(false);
    if (!*setting.licence || !needs)
        return std::nullopt;
    const auto has = snapshot.tenant.hasPlan(QString::fromLatin1(setting.licence));
    if (has.has_value() && !*has)
        return broken("rules.licence",
                      licenceSentence(setting.kind)
                          .arg(label(setting), QLatin1String(setting.licence), snapshot.tenant.displayName));
    const QString warning = say(QT_TRANSLATE_NOOP("Rules", "This needs Microsoft Entra ID P1 (%1); whether the tenant "
                                                           "has it could not be read."))
                                .arg(QLatin1String(setting.licence));
    if (!has.has_value() && !warnings.contains(warning))
        warnings << warning;
    return std::nullopt;
}
} // namespace

std::optional<Error> checkFieldRules(const ResourceType &type, const std::vector<FieldChange> &fields,
                                     QStringList &warnings)
{
    std::vector<Rule> rules;
    for (const FieldChange &field : fields) {
        const Setting *setting = settingOf(type, field.setting);
        const bool changes = !field.newValue.means(field.oldValue);
        if (!setting || field.newValue.state != ValueState::Set)
            continue; // back to the default, or written back as it came
        if (changes && !setting->editableOnDefault && heirOf(type))
            return broken(
                "rules.notOnDefault",
                say(QT_TRANSLATE_NOOP("Rules", "“%1” cannot be changed in the default settings. Change it for "
                                               "one partner instead."))
                    .arg(label(*setting)));
        if (auto rule = isTargets(*setting) ? targetRuleFromJson(field.newValue.raw) : std::nullopt)
            rules.push_back({setting, std::move(*rule), changes});
    }
    for (const Rule &rule : rules)
        if (auto problem = rule.changes ? checkTargets(type, rule) : std::nullopt)
            return problem;
    for (const Rule &users : rules)
        for (const Rule &apps : rules)
            if (users.setting->kind == Kind::UserTargets && apps.setting->kind == Kind::ApplicationTargets &&
                areHalves(*users.setting, *apps.setting))
                if (auto problem = checkPair(users, apps, warnings))
                    return problem;
    return std::nullopt;
}

std::optional<Error> checkStepRules(const Snapshot &snapshot, const ResourceType &type,
                                    const std::vector<FieldChange> &fields, QStringList &warnings)
{
    for (const FieldChange &field : fields) {
        const Setting *setting = settingOf(type, field.setting);
        const bool wished = !field.implied && !field.newValue.means(field.oldValue);
        if (setting && wished && field.newValue.state == ValueState::Set)
            if (auto problem = checkLicence(snapshot, *setting, field.newValue, warnings))
                return problem;
    }
    return checkFieldRules(type, fields, warnings);
}

std::optional<Error> checkRules(const Snapshot &snapshot, const std::vector<Change> &changes, QStringList *warnings)
{
    QStringList unused;
    const auto groups = groupWishes(snapshot, changes);
    if (!groups)
        return groups.error();
    for (const ResourceWishes &wishes : *groups) {
        const auto fields = fieldsFor(snapshot, wishes);
        if (!fields)
            return fields.error();
        if (auto problem = checkStepRules(snapshot, *wishes.type, *fields, warnings ? *warnings : unused))
            return problem;
    }
    return std::nullopt;
}
} // namespace entente
