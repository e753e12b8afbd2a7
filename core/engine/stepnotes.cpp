// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/stepnotes.h"

#include "core/base/plainname.h"
#include "core/catalogue/targets.h"
#include "core/engine/opening.h"
#include "core/engine/propertyrest.h"
#include "core/engine/steprequest.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

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

/// The type whose entries follow this one where they have no value of their own; null: none does.
const ResourceType *heirOf(const ResourceType &type)
{
    const auto all = allResourceTypes();
    const auto found = std::ranges::find_if(
        all, [&type](const ResourceType *other) { return qstrcmp(other->inheritsFrom, type.id) == 0; });
    return found == all.end() ? nullptr : *found;
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
bool isAmong(const std::vector<Target> &targets, const Target &wanted)
{
    return std::ranges::any_of(targets, [&wanted](const Target &target) {
        return target.type == wanted.type && target.id.compare(wanted.id, Qt::CaseInsensitive) == 0;
    });
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
    QSet<QString> ids;
    for (const Target &target : before->targets)
        if (allows != (after->isEveryone() || isAmong(after->targets, target)))
            ids.insert(target.id.toLower());
    return static_cast<int>(ids.size());
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
    for (const FieldChange &field : step.fields) {
        const Setting *setting = settingOf(type, field.setting);
        if (!setting || field.newValue.means(field.oldValue))
            continue;
        addOnce(notes, noteOnLosing(*setting, field));
        if (opens(step, field))
            addOnce(notes, riskNote(*setting));
        if (*setting->propagation)
            addOnce(notes, QCoreApplication::translate("Catalogue", setting->propagation));
    }
    return notes;
}

QStringList notesFor(const Snapshot &snapshot, const ResourceType &type, const PlanStep &step, const NameBook &names)
{
    const ResourceType *heir = heirOf(type);
    return notesFor(type, step, heir ? notesOnFollowers(snapshot, *heir, step, names) : QStringList());
}
} // namespace entente
