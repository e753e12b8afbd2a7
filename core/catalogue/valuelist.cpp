// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/valuelist.h"

#include "core/catalogue/namebook.h"
#include "core/catalogue/targets.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace entente
{
namespace
{
constexpr size_t mostShown = 20;

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

/// What the targets of one text go by, so that no two of them are taken for one another.
class Shown
{
public:
    Shown(const std::vector<Target> &targets, const NameBook &book) : m_book(book)
    {
        for (const Target &target : targets) {
            m_idsOfName[targetText(target, book)].insert(target.id.toLower());
            m_typesOfId[target.id.toLower()].insert(target.type);
        }
    }

    /// The name; the id too where another target goes by the same name, and the type where another one has the same id.
    QString text(const Target &target) const
    {
        const QString name = targetText(target, m_book);
        const bool isShared = m_idsOfName.at(name).size() > 1;
        //: %1 is a name, %2 the id that tells it from others of that name
        const QString text = isShared ? QCoreApplication::translate("Catalogue", "%1 (%2)").arg(name, target.id) : name;
        return m_typesOfId.at(target.id.toLower()).size() > 1 ? withType(target.type, text) : text;
    }

private:
    const NameBook &m_book;
    std::map<QString, std::set<QString>> m_idsOfName;
    std::map<QString, std::set<TargetType>> m_typesOfId;
};

QString listed(const std::vector<Target> &targets, const Shown &shown)
{
    QStringList parts;
    for (size_t i = 0; i < std::min(targets.size(), mostShown); ++i)
        parts << shown.text(targets[i]);
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
        std::ranges::stable_partition(
            targets, [known = keysOf(others)](const Target &target) { return !known.contains(keyOf(target)); });
    std::vector<Target> all = targets;
    all.insert(all.end(), others.begin(), others.end());
    const QString list = listed(targets, Shown(all, book));
    //: %1 is who or what: "all users", "Office 365", "“Project Delta” and “Sales”"
    return rule->access == AccessType::Allowed ? QCoreApplication::translate("Catalogue", "Allowed, %1").arg(list)
                                               : QCoreApplication::translate("Catalogue", "Blocked, %1").arg(list);
}
} // namespace entente
