// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/stepnotes.h"

#include "core/base/plainname.h"
#include "core/catalogue/targets.h"
#include "core/engine/opening.h"
#include "core/engine/propertyrest.h"
#include "core/engine/steprequest.h"
#include "core/tenant/roles.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr qsizetype namesShown = 10;

QString say(const char *text)
{
    return QCoreApplication::translate("Planner", text);
}

void addOnce(QStringList &notes, const QString &note)
{
    if (!note.isEmpty() && !notes.contains(note))
        notes << note;
}

/// The entries that have no value of their own for a property that the step writes into what they inherit from.
QStringList followers(const ResourceReading &entries, const ResourceType &heir, const PlanStep &step)
{
    QStringList keys;
    for (const Json &entry : entries.items) {
        const bool follows = std::ranges::any_of(
            step.body.items(), [&entry](const auto &member) { return isBlank(memberAt(entry, member.key().c_str())); });
        if (follows)
            keys << textAt(entry, heir.keyProperty);
    }
    return keys;
}

QString listed(QStringList names)
{
    const int more = static_cast<int>(names.size() - namesShown);
    if (more <= 0)
        return QLocale().createSeparatedList(names);
    names.resize(namesShown);
    //: %1 is a list of names
    return QCoreApplication::translate("Planner", "%1 and %n more", nullptr, more).arg(names.join(u", "_s));
}

QStringList notesOnFollowers(const Snapshot &snapshot, const ResourceType &heir, const PlanStep &step,
                             const NameBook &names)
{
    const auto reading = snapshot.readings.constFind(QString::fromLatin1(heir.id));
    if (reading == snapshot.readings.constEnd() || !reading->wasRead())
        return {say(QT_TRANSLATE_NOOP("Planner", "Which partners follow this default could not be read."))};
    QStringList shown;
    for (const QString &key : followers(*reading, heir, step))
        shown << shownName(names, snapshot.names, key);
    shown.sort(Qt::CaseInsensitive);
    const int count = static_cast<int>(shown.size());
    if (count == 0)
        return {};
    //: %1 is a list of partners, "Fabrikam, Tailspin Toys and 3 more"
    return {QCoreApplication::translate("Planner", "%n partner(s) without a value of their own follow it: %1.", nullptr,
                                        count)
                .arg(listed(shown))};
}
/// How many users and groups that are named as allowed now are not allowed afterwards; everyone is nobody by name.
int losing(const FieldChange &field)
{
    const auto ruleOf = [](const SettingValue &value) {
        return value.state == ValueState::Set ? targetRuleFromJson(value.raw) : std::nullopt;
    };
    const auto before = ruleOf(field.oldValue);
    const auto after = ruleOf(field.newValue);
    if (!before || !after || before->access != AccessType::Allowed || before->isEveryone())
        return 0;
    const bool allows = after->access == AccessType::Allowed;
    const std::set<TargetKey> named = keysOf(after->targets);
    return static_cast<int>(std::ranges::count_if(keysOf(before->targets), [&](const TargetKey &key) {
        return allows != (after->isEveryone() || named.contains(key));
    }));
}

/// A plan replaces who is chosen: whoever goes is not to be found out from a missing name alone.
QString noteOnLosing(const Setting &setting, const FieldChange &field)
{
    const int count = setting.kind == Kind::UserTargets ? losing(field) : 0;
    if (count == 0)
        return {};
    //: %1 is a setting
    return QCoreApplication::translate("Planner", "“%1”: %n user(s) or group(s) named now lose access.", nullptr, count)
        .arg(label(setting));
}

/// Whoever is let in gets to every application that the other half allows, also where that stays as it is.
QString noteOnApplications(const ResourceType &type, const PlanStep &step, const Setting &users)
{
    const auto found = std::ranges::find_if(step.fields, [&](const FieldChange &field) {
        const Setting *other = settingOf(type, field.setting);
        return other && other->kind == Kind::ApplicationTargets && areHalves(*other, users);
    });
    if (users.kind != Kind::UserTargets || found == step.fields.end() || !found->newValue.means(found->oldValue))
        return {};
    const auto rule = targetRuleFromJson(found->newValue.raw);
    const bool onlyOffice = rule && rule->access == AccessType::Allowed && rule->targets.size() == 1 &&
                            rule->targets.front().id == office365;
    //: %1 and %2 are settings
    return !rule || onlyOffice
               ? QString()
               : QCoreApplication::translate("Planner", "“%1” opens everything that “%2” allows already, not only "
                                                        "what is meant here.")
                     .arg(label(users), label(*settingOf(type, found->setting)));
}

/// Values that nobody wished to change and that change all the same, because the service takes a property back only as
/// a whole.
QStringList goingBackAlong(const ResourceType &type, const PlanStep &step)
{
    QStringList settings;
    for (const FieldChange &field : step.fields) {
        const Setting *setting = settingOf(type, field.setting);
        const bool goesBack = field.implied && field.newValue.state == ValueState::NotSet;
        if (setting && goesBack && !countsAfter(step, *setting, field).means(countedBefore(step, *setting, field)))
            settings << u"“%1”"_s.arg(label(*setting));
    }
    return settings;
}

/// "isCompliantNetworkAccepted: false" of what the console does not know and the step sets beside its fields.
QStringList setAlong(const ResourceType &type, const PlanStep &step)
{
    QStringList members;
    for (const FieldChange &field : step.fields) {
        const Setting *setting = settingOf(type, field.setting);
        if (!setting)
            continue;
        const Json before = restOf(type, *setting, memberAt(step.expectedBefore, setting->property));
        const Json after = restOf(type, *setting, memberAt(step.body, setting->property));
        if (isSameRest(before, after) || !after.is_object())
            continue;
        for (const auto &[name, value] : after.items()) {
            const QString member = QString::fromStdString(name);
            if (!isBlank(value) && value != memberAt(before, name.c_str()))
                addOnce(members, plainName(member + u": "_s + QString::fromUtf8(toBytes(value))));
        }
    }
    return members;
}
} // namespace

QString shownName(const NameBook &first, const NameBook &second, const QString &id)
{
    for (const NameBook *book : {&first, &second})
        if (const auto known = book->find(id); known && !known->displayName.isEmpty())
            return known->displayName;
    return id;
}

QStringList notesFor(const ResourceType &type, const PlanStep &step, const QStringList &aboutFollowers)
{
    QStringList notes;
    if (step.action == StepAction::Create)
        notes << say(QT_TRANSLATE_NOOP("Planner",
                                       "%1 gets an entry of its own; what is not listed here keeps following "
                                       "the default settings."))
                     .arg(step.keyName);
    if (heirOf(type))
        notes << say(QT_TRANSLATE_NOOP("Planner",
                                       "This is a default: it counts for every organisation that has no entry of "
                                       "its own."))
              << aboutFollowers;
    else if (!type.perPartner)
        notes << say(QT_TRANSLATE_NOOP("Planner", "This counts for the whole tenant and so for every partner."));

    if (const QStringList along = setAlong(type, step); !along.isEmpty())
        //: %1 is a list of technical names with their values: "isCompliantNetworkAccepted: false"
        notes << QCoreApplication::translate("Planner",
                                             "Set along with it, as the default settings have it now, because "
                                             "the service takes it only as a whole: %1")
                     .arg(along.join(u", "_s));
    if (const QStringList back = goingBackAlong(type, step); !back.isEmpty())
        //: %1 is a list of settings in quotes
        notes << QCoreApplication::translate("Planner",
                                             "Changes along with it, because the service takes these back to the "
                                             "default only together: %1")
                     .arg(QLocale().createSeparatedList(back));
    for (const FieldChange &field : step.fields) {
        const Setting *setting = settingOf(type, field.setting);
        if (!setting || field.newValue.means(field.oldValue))
            continue;
        addOnce(notes, noteOnLosing(*setting, field));
        if (opens(step, field)) {
            addOnce(notes, riskNote(*setting));
            addOnce(notes, noteOnApplications(type, step, *setting));
        } else if (!countsAfter(step, *setting, field).means(countedBefore(step, *setting, field))) {
            addOnce(notes, closingNote(*setting));
        }
        if (*setting->propagation)
            addOnce(notes, QCoreApplication::translate("Catalogue", setting->propagation));
    }
    return notes;
}

QStringList notesFor(const Snapshot &snapshot, const ResourceType &type, const PlanStep &step, const NameBook &names)
{
    QStringList notes;
    if (!mayChange(snapshot.tenant, type))
        //: %1 is a role of Microsoft Entra
        notes << QCoreApplication::translate("Planner", "You probably may not make this change: it takes the role %1.")
                     .arg(step.role);
    const ResourceType *heir = heirOf(type);
    return notes + notesFor(type, step, heir ? notesOnFollowers(snapshot, *heir, step, names) : QStringList());
}
} // namespace entente
