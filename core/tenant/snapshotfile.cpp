// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/plainname.h"
#include "core/tenant/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace entente
{
namespace
{
constexpr const char *formatName = "entente-snapshot";
constexpr int formatVersion = 1;

Json listJson(const QStringList &texts)
{
    Json out = Json::array();
    for (const QString &text : texts)
        out.push_back(text);
    return out;
}

QStringList listFromJson(const Json &json)
{
    QStringList texts;
    if (!json.is_array())
        return texts;
    for (const Json &item : json) {
        if (item.is_string())
            texts.append(item.get<QString>());
    }
    return texts;
}

/// Who took the snapshot, and with which roles, stays out: a file holds no personal data that nobody asked for.
Json factsJson(const TenantFacts &facts)
{
    Json unread = Json::object();
    for (auto it = facts.unread.cbegin(); it != facts.unread.cend(); ++it)
        unread[it.key().toStdString()] = toJson(it.value());
    return Json::object({{"id", facts.id},
                         {"displayName", facts.displayName},
                         {"defaultDomain", facts.defaultDomain},
                         {"domains", listJson(facts.domains)},
                         {"servicePlans", listJson(facts.servicePlans)},
                         {"cloud", facts.cloud},
                         {"unread", std::move(unread)}});
}

TenantFacts factsFromJson(const Json &json)
{
    TenantFacts facts;
    facts.id = textAt(json, "id");
    facts.displayName = plainName(textAt(json, "displayName"));
    facts.defaultDomain = plainName(textAt(json, "defaultDomain"));
    facts.domains = listFromJson(memberAt(json, "domains"));
    facts.servicePlans = listFromJson(memberAt(json, "servicePlans"));
    facts.cloud = textAt(json, "cloud");
    const Json &unread = memberAt(json, "unread");
    if (unread.is_object()) {
        for (const auto &[part, why] : unread.get_ref<const Json::object_t &>())
            facts.unread.insert(QString::fromStdString(part), errorFromJson(why));
    }
    return facts;
}

Json readingJson(const ResourceReading &reading)
{
    if (!reading.wasRead())
        return Json::object({{"error", toJson(*reading.why)}});
    Json items = Json::array();
    for (const Json &item : reading.items)
        items.push_back(item);
    return Json::object({{"items", std::move(items)}});
}

/// A singleton is there once, and an entry says whose it is: settings that cannot be found would pass for "not set". Of
/// a type that the catalogue does not know nothing can be said.
bool hasAllOfItsItems(const QString &typeId, const ResourceReading &reading)
{
    const ResourceType *type = findResourceType(typeId);
    if (!type)
        return true;
    if (!type->isCollection())
        return reading.items.size() == 1;
    return std::ranges::all_of(reading.items,
                               [type](const Json &item) { return isPlainId(textAt(item, type->keyProperty)); });
}

/// Nothing where it is neither a sound list of objects nor an error: to take it for empty would be a lie.
std::optional<ResourceReading> readingFromJson(const QString &typeId, const Json &json)
{
    ResourceReading reading;
    const Json &why = memberAt(json, "error");
    const Json &items = memberAt(json, "items");
    if (why.is_object()) {
        reading.why = errorFromJson(why);
        return reading;
    }
    if (!items.is_array())
        return std::nullopt;
    for (const Json &item : items) {
        if (!item.is_object())
            return std::nullopt;
        reading.items.push_back(item);
    }
    if (!hasAllOfItsItems(typeId, reading))
        return std::nullopt;
    return reading;
}

Error badFile(const char *code, const QString &sentence)
{
    return {ErrorKind::BadFile, QString::fromLatin1(code), sentence};
}

std::optional<Error> checkHeader(const Json &json)
{
    if (textAt(json, "format") != QLatin1String(formatName)) {
        return badFile("snapshot.notOurs",
                       QCoreApplication::translate("Snapshot", "This is no snapshot of Entente. Choose another file."));
    }
    const Json &version = memberAt(json, "version");
    if (version.is_number_integer() && version.get<qint64>() > formatVersion) {
        return badFile("snapshot.newer",
                       QCoreApplication::translate(
                           "Snapshot", "This snapshot was made by a newer version of Entente. Update to open it."));
    }
    return std::nullopt;
}

Error broken()
{
    return badFile(
        "snapshot.broken",
        QCoreApplication::translate("Snapshot", "This snapshot is damaged. Use an undamaged copy or take it anew."));
}

/// Before it is written: loadSnapshot() would not take it.
Error tooLarge()
{
    return {ErrorKind::Storage, QStringLiteral("snapshot.tooLarge"),
            QCoreApplication::translate("Snapshot", "This snapshot is too large for a file that can be opened again. "
                                                    "Read the tenant anew whenever you need it.")};
}
} // namespace

Json toJson(const Snapshot &snapshot)
{
    Json resources = Json::object();
    for (auto it = snapshot.readings.cbegin(); it != snapshot.readings.cend(); ++it)
        resources[it.key().toStdString()] = readingJson(it.value());
    return Json::object({{"format", formatName},
                         {"version", formatVersion},
                         {"takenAt", snapshot.takenAt.toUTC().toString(Qt::ISODateWithMs)},
                         {"practice", snapshot.practice},
                         {"contains", Json::array({"tenant", "settings", "namesOfTargets"})},
                         {"tenant", factsJson(snapshot.tenant)},
                         {"names", snapshot.names.toJson()},
                         {"resources", std::move(resources)}});
}

Result<Snapshot> snapshotFromJson(const Json &json)
{
    if (const std::optional<Error> wrong = checkHeader(json))
        return failure(*wrong);

    Snapshot snapshot;
    snapshot.tenant = factsFromJson(memberAt(json, "tenant"));
    snapshot.takenAt = QDateTime::fromString(textAt(json, "takenAt"), Qt::ISODateWithMs).toUTC();
    snapshot.practice = boolAt(json, "practice").value_or(false);
    snapshot.names = NameBook::fromJson(memberAt(json, "names"));
    const Json &resources = memberAt(json, "resources");
    const bool versionFits = memberAt(json, "version") == Json(formatVersion);
    if (!versionFits || !isPlainId(snapshot.tenant.id) || !snapshot.takenAt.isValid() || !resources.is_object())
        return failure(broken());
    for (const auto &[type, content] : resources.get_ref<const Json::object_t &>()) {
        const QString typeId = QString::fromStdString(type);
        std::optional<ResourceReading> reading = readingFromJson(typeId, content);
        if (!reading)
            return failure(broken());
        snapshot.readings.insert(typeId, *std::move(reading));
    }
    return snapshot;
}

Result<Snapshot> loadSnapshot(const QString &file)
{
    const Result<QByteArray> bytes = readFile(file, maxSnapshotBytes);
    if (!bytes)
        return failure(bytes.error());
    const std::optional<Json> json = parseJson(*bytes);
    return json ? snapshotFromJson(*json) : failure(broken());
}

Result<bool> saveSnapshot(const Snapshot &snapshot, const QString &file, qint64 maxBytes)
{
    const QByteArray bytes = toBytes(toJson(snapshot), 1) + '\n';
    if (bytes.size() > maxBytes)
        return failure(tooLarge());
    return replaceFile(file, bytes);
}
} // namespace entente
