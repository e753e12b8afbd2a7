// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/namebook.h"
#include "core/catalogue/setting.h"
#include "core/catalogue/targets.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace entente
{
namespace
{
QString specialText(const QString &id)
{
    if (id == allUsers)
        return QCoreApplication::translate("Catalogue", "all users");
    if (id == allApplications)
        return QCoreApplication::translate("Catalogue", "all applications");
    if (id == office365)
        return QStringLiteral("Office 365");
    return QCoreApplication::translate("Catalogue", "all Microsoft apps");
}

QString countText(TargetType type, int count)
{
    switch (type) {
    case TargetType::User:
        return QCoreApplication::translate("Catalogue", "%n user(s)", nullptr, count);
    case TargetType::Group:
        return QCoreApplication::translate("Catalogue", "%n group(s)", nullptr, count);
    case TargetType::Application:
        return QCoreApplication::translate("Catalogue", "%n application(s)", nullptr, count);
    }
    return {};
}

/// The special names, then the one that remains by name or the others by number.
QStringList partsOf(const TargetRule &rule, const NameBook &names)
{
    QStringList parts;
    std::vector<Target> others;
    for (const Target &target : rule.targets) {
        if (isSpecialTarget(target.id))
            parts.append(specialText(target.id));
        else
            others.push_back(target);
    }
    if (others.size() == 1)
        return parts << targetText(others.front(), names);
    for (const TargetType type : {TargetType::User, TargetType::Group, TargetType::Application}) {
        const auto count = std::ranges::count(others, type, &Target::type);
        if (count > 0)
            parts.append(countText(type, static_cast<int>(count)));
    }
    return parts;
}

QString ruleText(const TargetRule &rule, const NameBook &names)
{
    const bool allowed = rule.access == AccessType::Allowed;
    const QStringList parts = partsOf(rule, names);
    if (parts.isEmpty()) {
        return allowed ? QCoreApplication::translate("Catalogue", "Allowed, but the list is empty")
                       : QCoreApplication::translate("Catalogue", "Blocked, but the list is empty");
    }
    const QString list = QLocale().createSeparatedList(parts);
    //: %1 is who or what: "all users", "Office 365", "2 groups"
    return allowed ? QCoreApplication::translate("Catalogue", "Allowed, %1").arg(list)
                   //: %1 is who or what: "all users", "Office 365", "2 groups"
                   : QCoreApplication::translate("Catalogue", "Blocked, %1").arg(list);
}

/// Short enough for a cell; the error's own sentence says what to do.
QString reasonText(const std::optional<Error> &why)
{
    switch (why ? why->kind : ErrorKind::Internal) {
    case ErrorKind::Forbidden:
        return QCoreApplication::translate("Catalogue", "Not known: role missing");
    case ErrorKind::Consent:
        return QCoreApplication::translate("Catalogue", "Not known: permission missing");
    case ErrorKind::Unavailable:
    case ErrorKind::NotFound:
        return QCoreApplication::translate("Catalogue", "Not known: not available in this tenant");
    case ErrorKind::Throttled:
    case ErrorKind::Timeout:
    case ErrorKind::Service:
    case ErrorKind::Network:
        return QCoreApplication::translate("Catalogue", "Not known: the service did not answer");
    default:
        return QCoreApplication::translate("Catalogue", "Not known: could not be read");
    }
}

/// Of a raw value that the setting accepts.
QString setText(const Setting &setting, const Json &raw, const NameBook &names)
{
    switch (setting.kind) {
    case Kind::Bool:
        return raw.get<bool>() ? QCoreApplication::translate("Catalogue", "Yes")
                               : QCoreApplication::translate("Catalogue", "No");
    case Kind::Int:
        return QLocale().toString(raw.get<qlonglong>());
    case Kind::Enum:
        return choiceLabel(setting, raw.get<QString>());
    case Kind::Text:
        return raw.get<QString>();
    case Kind::TextList: {
        QStringList parts;
        for (const Json &item : raw)
            parts.append(item.get<QString>());
        return QLocale().createSeparatedList(parts);
    }
    case Kind::UserTargets:
    case Kind::ApplicationTargets:
        return ruleText(targetRuleFromJson(raw).value_or(TargetRule()), names);
    }
    return {};
}

QString unknownText(const Json &json)
{
    constexpr qsizetype longest = 80;
    QString raw = QString::fromUtf8(toBytes(json));
    if (raw.size() > longest)
        raw = raw.left(longest) + u'…';
    return QCoreApplication::translate("Catalogue", "Unknown value: %1").arg(raw);
}
} // namespace

QString targetText(const Target &target, const NameBook &names)
{
    if (isSpecialTarget(target.id))
        return specialText(target.id);
    const std::optional<KnownName> known = names.find(target.id);
    return known ? QLocale().quoteString(known->displayName) : names.text(target.id);
}

QString valueText(const Setting &setting, const SettingValue &value, const NameBook &names)
{
    switch (value.state) {
    case ValueState::Set: {
        // A file may call anything "set".
        if (!accepts(setting, value.raw))
            return unknownText(value.raw);
        const QString text = setText(setting, value.raw, names);
        return text.isEmpty() ? QCoreApplication::translate("Catalogue", "Empty") : text;
    }
    case ValueState::NotSet:
        return QCoreApplication::translate("Catalogue", "Not set");
    case ValueState::Unknown:
        return unknownText(value.raw);
    case ValueState::Unreadable:
        return reasonText(value.why);
    }
    return {};
}
} // namespace entente
