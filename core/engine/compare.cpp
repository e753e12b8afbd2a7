// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compare.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace entente
{
namespace
{
using KeyIndex = QHash<QString, const Json *>; ///< by key in small letters

/// One side's items of one resource type, found by key in constant time.
struct Collection {
    bool wasRead = false;
    QStringList keys; ///< in the order in which the service gave them
    KeyIndex items;

    Collection(const Snapshot &snapshot, const ResourceType &type)
    {
        const auto reading = snapshot.readings.constFind(QLatin1String(type.id));
        wasRead = reading != snapshot.readings.constEnd() && reading->wasRead();
        if (!wasRead)
            return;
        for (const Json &item : reading->items) {
            const QString key = textAt(item, type.keyProperty);
            if (key.isEmpty() || items.contains(key.toLower()))
                continue;
            keys.append(key);
            items.insert(key.toLower(), &item);
        }
    }
    const Json *find(const QString &key) const { return items.value(key.toLower()); }
};

/// The two keys under which both sides keep what means the same.
struct KeyPair {
    QString left;
    QString right;
};

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

SettingAddress addressOf(const CatalogueEntry &entry, const QString &key)
{
    return {QString::fromLatin1(entry.type->id), key,
            entry.setting ? QString::fromLatin1(entry.setting->id) : QString()};
}

Difference valueDifference(const SettingValue &left, const SettingValue &right)
{
    const auto isHidden = [](const SettingValue &value) {
        return value.state == ValueState::Unreadable || holdsUnnamedValue(value.raw);
    };
    if (isHidden(left) || isHidden(right))
        return Difference::NotKnown;
    return left.means(right) ? Difference::Same : Difference::Different;
}

class Comparison
{
public:
    Comparison(const Snapshot &left, const Snapshot &right, CompareMode mode) : m_left(left), m_right(right)
    {
        m_result.mode = mode;
    }

    void addSingleton(const ResourceType &type)
    {
        const QString typeId = QString::fromLatin1(type.id);
        for (const Setting &setting : type.settings) {
            CompareRow row = rowFor({&type, &setting}, {}, label(type));
            row.left = effectiveOn(m_left, {&type, &setting}, m_left.find(typeId, {}));
            row.right = effectiveOn(m_right, {&type, &setting}, m_right.find(typeId, {}));
            row.difference = valueDifference(row.left.value, row.right.value);
            m_result.rows.push_back(std::move(row));
        }
    }

    void addCollection(const ResourceType &type)
    {
        const Collection left(m_left, type);
        const Collection right(m_right, type);
        for (const QString &key : left.keys)
            addObject(type, {key, counterpart(type, key, m_left, m_right)}, left, right);
        for (const QString &key : right.keys) {
            const QString onLeft = counterpart(type, key, m_right, m_left);
            if (!left.find(onLeft))
                addObject(type, {onLeft, key}, left, right);
        }
        if (left.keys.isEmpty() && right.keys.isEmpty() && !(left.wasRead && right.wasRead))
            addObject(type, {}, left, right);
    }

    void addPartnership(const ResourceType &type)
    {
        const KeyPair keys = type.perPartner ? KeyPair{m_right.tenant.id, m_left.tenant.id} : KeyPair{};
        const QString typeId = QString::fromLatin1(type.id);
        const Json *left = m_left.find(typeId, keys.left);
        const Json *right = m_right.find(typeId, keys.right);
        for (const Setting &setting : type.settings) {
            const CatalogueEntry facing = facingEntry({&type, &setting});
            CompareRow row = rowFor({&type, &setting}, keys, objectName(type, keys));
            row.rightSetting = facing.setting;
            row.rightAddress = addressOf(facing, keys.right);
            row.left = effectiveOn(m_left, {&type, &setting}, left);
            row.right = effectiveOn(m_right, facing, right);
            row.difference = valueDifference(row.left.value, row.right.value);
            m_result.rows.push_back(std::move(row));
        }
    }

    CompareResult take() { return std::move(m_result); }

private:
    static CompareRow rowFor(const CatalogueEntry &entry, const KeyPair &keys, const QString &object)
    {
        CompareRow row;
        row.type = entry.type;
        row.setting = entry.setting;
        row.rightSetting = entry.setting;
        row.leftAddress = addressOf(entry, keys.left);
        row.rightAddress = addressOf(entry, keys.right);
        row.object = object;
        return row;
    }

    /// `own`'s partner entry for `other` means what `other`'s entry for `own` means.
    static QString counterpart(const ResourceType &type, const QString &key, const Snapshot &own, const Snapshot &other)
    {
        return type.perPartner && isSame(key, other.tenant.id) ? own.tenant.id : key;
    }

    CatalogueEntry facingEntry(const CatalogueEntry &entry) const
    {
        if (m_result.mode != CompareMode::Mirror || *entry.setting->mirror == '\0')
            return entry;
        return findSetting(QString::fromLatin1(entry.type->id), QString::fromLatin1(entry.setting->mirror));
    }

    QString objectName(const ResourceType &type, const KeyPair &keys) const
    {
        if (keys.left.isEmpty() && keys.right.isEmpty())
            return label(type);
        if (!isSame(keys.left, keys.right)) {
            //: %1 and %2 are organisations; a heading above the settings that each has for the other
            return QCoreApplication::translate("Compare", "%1 and %2 for each other")
                .arg(m_left.tenant.displayName, m_right.tenant.displayName);
        }
        const bool leftKnows = m_left.names.find(keys.left).has_value();
        return leftKnows ? m_left.names.text(keys.left) : m_right.names.text(keys.right);
    }

    void addObject(const ResourceType &type, const KeyPair &keys, const Collection &left, const Collection &right)
    {
        const Json *onLeft = left.find(keys.left);
        const Json *onRight = right.find(keys.right);
        const Json *only = onLeft && onRight ? nullptr : onLeft ? onLeft : onRight;
        const QString object = objectName(type, keys);
        if (only)
            addEntry(rowFor({&type, nullptr}, keys, object), left, right);
        for (const Setting &setting : type.settings) {
            if (only && readValue(setting, *only).state == ValueState::NotSet)
                continue;
            CompareRow row = rowFor({&type, &setting}, keys, object);
            row.left = effectiveOn(m_left, {&type, &setting}, onLeft);
            row.right = effectiveOn(m_right, {&type, &setting}, onRight);
            row.difference =
                left.wasRead && right.wasRead ? valueDifference(row.left.value, row.right.value) : Difference::NotKnown;
            m_result.rows.push_back(std::move(row));
        }
    }

    /// That it is there on one side only.
    void addEntry(CompareRow row, const Collection &left, const Collection &right)
    {
        if (left.wasRead)
            row.leftEntry = left.find(row.leftAddress.key) != nullptr;
        if (right.wasRead)
            row.rightEntry = right.find(row.rightAddress.key) != nullptr;
        row.difference = !left.wasRead || !right.wasRead ? Difference::NotKnown
                         : *row.leftEntry                ? Difference::LeftOnly
                                                         : Difference::RightOnly;
        m_result.rows.push_back(std::move(row));
    }

    const Snapshot &m_left;
    const Snapshot &m_right;
    CompareResult m_result;
};

/// What a partner inherits from is in the partner's effective value already.
bool isInherited(const ResourceType &type)
{
    const ResourceType *heir = heirOf(type);
    return heir && heir->perPartner;
}
} // namespace

int CompareResult::differences() const
{
    return static_cast<int>(
        std::ranges::count_if(rows, [](const CompareRow &row) { return row.difference != Difference::Same; }));
}

CompareResult compare(const Snapshot &left, const Snapshot &right, CompareMode mode)
{
    if (mode == CompareMode::Mirror)
        return comparePartnership(left, right, mode);
    Comparison comparison(left, right, mode);
    for (const ResourceType *type : allResourceTypes()) {
        if (type->isCollection())
            comparison.addCollection(*type);
        else
            comparison.addSingleton(*type);
    }
    return comparison.take();
}

CompareResult comparePartnership(const Snapshot &left, const Snapshot &right, CompareMode mode)
{
    Comparison comparison(left, right, mode);
    for (const ResourceType *type : allResourceTypes()) {
        const bool concerns = type->perPartner || !type->isCollection();
        if (concerns && !isInherited(*type))
            comparison.addPartnership(*type);
    }
    return comparison.take();
}
} // namespace entente
