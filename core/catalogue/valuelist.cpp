// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/valuelist.h"

#include "core/catalogue/namebook.h"
#include "core/catalogue/targets.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace entente
{
namespace
{
constexpr size_t mostShown = 20;

bool isSame(const Target &one, const Target &other)
{
    return one.type == other.type && one.id.compare(other.id, Qt::CaseInsensitive) == 0;
}

bool names(const std::vector<Target> &targets, const Target &target)
{
    return std::ranges::any_of(targets, [&target](const Target &other) { return isSame(other, target); });
}

std::optional<TargetRule> ruleOf(const Setting &setting, const SettingValue &value)
{
    const bool isRule = setting.kind == Kind::UserTargets || setting.kind == Kind::ApplicationTargets;
    if (!isRule || value.state != ValueState::Set || !accepts(setting, value.raw))
        return std::nullopt;
    return targetRuleFromJson(value.raw);
}

QString withType(TargetType type, const QString &text)
{
    switch (type) {
    case TargetType::User:
        //: %1 is a name or an id that stands for a user here
        return QCoreApplication::translate("Catalogue", "%1 (user)").arg(text);
    case TargetType::Group:
        //: %1 is a name or an id that stands for a group here
        return QCoreApplication::translate("Catalogue", "%1 (group)").arg(text);
    case TargetType::Application:
        //: %1 is a name or an id that stands for an application here
        return QCoreApplication::translate("Catalogue", "%1 (application)").arg(text);
    }
    return text;
}

/// The name; the id too where another target goes by the same name, and the type where another one has the same id.
QString shown(const Target &target, const std::vector<Target> &all, const NameBook &book)
{
    const auto hasSameId = [&target](const Target &other) {
        return other.id.compare(target.id, Qt::CaseInsensitive) == 0;
    };
    const QString name = targetText(target, book);
    const bool isShared = std::ranges::any_of(
        all, [&](const Target &other) { return !hasSameId(other) && targetText(other, book) == name; });
    //: %1 is a name, %2 the id that tells it from others of that name
    const QString text = isShared ? QCoreApplication::translate("Catalogue", "%1 (%2)").arg(name, target.id) : name;
    const bool isOtherThing =
        std::ranges::any_of(all, [&](const Target &other) { return hasSameId(other) && other.type != target.type; });
    return isOtherThing ? withType(target.type, text) : text;
}

QString listed(const std::vector<Target> &targets, const std::vector<Target> &all, const NameBook &book)
{
    QStringList parts;
    for (size_t i = 0; i < std::min(targets.size(), mostShown); ++i)
        parts << shown(targets[i], all, book);
    if (targets.size() <= mostShown)
        return QLocale().createSeparatedList(parts);
    const int more = static_cast<int>(targets.size() - mostShown);
    //: %1 is a list of names
    return QCoreApplication::translate("Catalogue", "%1 and %n more", nullptr, more)
        .arg(parts.join(QStringLiteral(", ")));
}
} // namespace

QString valueTextInFull(const Setting &setting, const SettingValue &value, const NameBook &book,
                        const SettingValue &other)
{
    const std::optional<TargetRule> rule = ruleOf(setting, value);
    if (!rule || rule->targets.empty())
        return valueText(setting, value, book);
    const std::vector<Target> others = ruleOf(setting, other).value_or(TargetRule()).targets;
    std::vector<Target> targets = rule->targets;
    if (targets.size() > mostShown)
        std::ranges::stable_partition(targets, [&others](const Target &target) { return !names(others, target); });
    std::vector<Target> all = targets;
    all.insert(all.end(), others.begin(), others.end());
    const QString list = listed(targets, all, book);
    //: %1 is who or what: "all users", "Office 365", "“Project Delta” and “Sales”"
    return rule->access == AccessType::Allowed ? QCoreApplication::translate("Catalogue", "Allowed, %1").arg(list)
                                               : QCoreApplication::translate("Catalogue", "Blocked, %1").arg(list);
}
} // namespace entente
