// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/namebook.h"

#include "core/base/plainname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace entente
{
namespace
{
struct ObjectName {
    ObjectKind kind;
    const char *name;
};
constexpr auto objectNames = std::to_array<ObjectName>({
    {ObjectKind::User, "user"},
    {ObjectKind::Group, "group"},
    {ObjectKind::Application, "application"},
    {ObjectKind::Tenant, "tenant"},
});

const char *wireName(ObjectKind kind)
{
    return std::ranges::find(objectNames, kind, &ObjectName::kind)->name;
}

std::optional<ObjectKind> kindOf(const QString &wire)
{
    const auto *found =
        std::ranges::find_if(objectNames, [&wire](const ObjectName &row) { return wire == QLatin1String(row.name); });
    return found == objectNames.end() ? std::nullopt : std::optional(found->kind);
}

template <class Visit>
void eachMember(const Json &object, Visit visit)
{
    if (!object.is_object())
        return;
    for (const auto &[name, value] : object.get_ref<const Json::object_t &>())
        visit(QString::fromStdString(name), value);
}
} // namespace

void NameBook::add(const QString &id, KnownName name)
{
    name.displayName = plainName(name.displayName);
    name.detail = plainName(name.detail);
    m_unresolved.remove(id.toLower());
    m_names[id.toLower()] = std::move(name);
}

void NameBook::addUnresolved(const QString &id, ObjectKind kind)
{
    if (!m_names.contains(id.toLower()))
        m_unresolved.insert(id.toLower(), kind);
}

std::optional<KnownName> NameBook::find(const QString &id) const
{
    const auto found = m_names.constFind(id.toLower());
    return found == m_names.constEnd() ? std::nullopt : std::optional(*found);
}

bool NameBook::isUnresolved(const QString &id) const
{
    return m_unresolved.contains(id.toLower());
}

QString NameBook::text(const QString &id) const
{
    if (const std::optional<KnownName> known = find(id); known && !known->displayName.isEmpty())
        return known->displayName;
    if (isUnresolved(id))
        return QCoreApplication::translate("NameBook", "not resolvable from this side: %1").arg(id);
    return id;
}

void NameBook::mergeFrom(const NameBook &other)
{
    for (auto it = other.m_unresolved.cbegin(); it != other.m_unresolved.cend(); ++it)
        addUnresolved(it.key(), it.value());
    for (auto it = other.m_names.cbegin(); it != other.m_names.cend(); ++it)
        add(it.key(), it.value());
}

Json NameBook::toJson() const
{
    Json known = Json::object();
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
        known[it.key().toStdString()] =
            Json::object({{"kind", wireName(it->kind)}, {"displayName", it->displayName}, {"detail", it->detail}});
    }
    Json unresolved = Json::object();
    for (auto it = m_unresolved.cbegin(); it != m_unresolved.cend(); ++it)
        unresolved[it.key().toStdString()] = wireName(it.value());
    return Json::object({{"known", std::move(known)}, {"unresolved", std::move(unresolved)}});
}

NameBook NameBook::fromJson(const Json &json)
{
    NameBook book;
    eachMember(memberAt(json, "known"), [&book](const QString &id, const Json &value) {
        const std::optional<ObjectKind> kind = kindOf(textAt(value, "kind"));
        if (kind)
            book.add(id, {*kind, textAt(value, "displayName"), textAt(value, "detail")});
    });
    eachMember(memberAt(json, "unresolved"), [&book](const QString &id, const Json &value) {
        const std::optional<ObjectKind> kind = kindOf(value.is_string() ? value.get<QString>() : QString());
        if (kind)
            book.addUnresolved(id, *kind);
    });
    return book;
}
} // namespace entente
