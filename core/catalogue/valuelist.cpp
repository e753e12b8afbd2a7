// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/valuelist.h"

#include "core/catalogue/targets.h"
#include "core/tenant/namebook.h"

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

/// The name, and the id too where another target goes by the same name.
QString shown(const Target &target, const std::vector<Target> &all, const NameBook &book)
{
    const QString text = targetText(target, book);
    const bool isShared = std::ranges::any_of(all, [&](const Target &other) {
        return other.id.compare(target.id, Qt::CaseInsensitive) != 0 && targetText(other, book) == text;
    });
    //: %1 is a name, %2 the id that tells it from others of that name
    return isShared ? QCoreApplication::translate("Catalogue", "%1 (%2)").arg(text, target.id) : text;
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
