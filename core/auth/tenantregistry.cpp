// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tenantregistry.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
const QString formatName = u"entente-tenants"_s;
constexpr int formatVersion = 1;
constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr std::size_t maxTenants = 1'000;

Error badFile(const QString &code, const QString &sentence, const QString &path)
{
    return Error(ErrorKind::BadFile, code, sentence.arg(path));
}

Error broken(const QString &path)
{
    return badFile(u"tenants.broken"_s,
                   QCoreApplication::translate("Tenants", "The list of tenants in %1 is damaged. Move the file away or "
                                                          "restore it, then add your tenants again."),
                   path);
}

Error storage(const QString &code, const QString &sentence, const QString &path, const QString &detail)
{
    return Error(ErrorKind::Storage, code, sentence.arg(path)).withDetail(detail);
}

/// What reading would refuse as damaged is not written.
Error full(const QString &path)
{
    return storage(u"tenants.full"_s,
                   QCoreApplication::translate("Tenants", "The list of tenants in %1 is full. Remove tenants that you "
                                                          "no longer use, then try again."),
                   path, {});
}

Result<QByteArray> readList(const QString &path)
{
    Result<QByteArray> bytes = readFile(path, maxFileBytes);
    if (bytes)
        return bytes;
    if (bytes.error().code == u"file.tooLarge"_s)
        return failure(broken(path));
    return failure(storage(u"tenants.unreadable"_s,
                           QCoreApplication::translate("Tenants", "The list of tenants in %1 cannot be read. Check "
                                                                  "your rights to the data folder."),
                           path, bytes.error().detail));
}

Result<std::vector<TenantEntry>> parse(const QByteArray &bytes, const QString &path)
{
    const std::optional<Json> json = parseJson(bytes);
    if (!json || textAt(*json, "format") != formatName)
        return failure(broken(path));
    const Json &version = memberAt(*json, "version");
    if (version.is_number_integer() && version.get<double>() > formatVersion) {
        return failure(badFile(u"tenants.newer"_s,
                               QCoreApplication::translate("Tenants", "%1 was written by a newer version of Entente. "
                                                                      "Update Entente to use it."),
                               path));
    }
    const Json &list = memberAt(*json, "tenants");
    if (version != formatVersion || !list.is_array() || list.size() > maxTenants)
        return failure(broken(path));
    std::vector<TenantEntry> entries;
    for (const Json &item : list) {
        const std::optional<TenantEntry> entry = tenantEntryFromJson(item);
        if (!entry)
            return failure(broken(path));
        entries.push_back(*entry);
    }
    return entries;
}
} // namespace

TenantRegistry::TenantRegistry(QString dataFolder) : m_path(QDir(dataFolder).filePath(u"tenants.json"_s)) {}

Result<std::vector<TenantEntry>> TenantRegistry::entries() const
{
    if (isMissing(m_path))
        return std::vector<TenantEntry>();
    if (const QFileInfo there(m_path); there.exists() && !there.isFile())
        return failure(broken(m_path));
    const Result<QByteArray> bytes = readList(m_path);
    return bytes ? parse(*bytes, m_path) : Result<std::vector<TenantEntry>>(failure(bytes.error()));
}

Result<bool> TenantRegistry::save(const TenantEntry &entry) const
{
    Result<std::vector<TenantEntry>> known = entries();
    if (!known)
        return failure(known.error());
    const auto same = std::ranges::find(*known, entry.tenantId, &TenantEntry::tenantId);
    if (same == known->end())
        known->push_back(entry);
    else
        *same = entry;
    return write(*known);
}

Result<bool> TenantRegistry::remove(const QString &tenantId) const
{
    Result<std::vector<TenantEntry>> known = entries();
    if (!known)
        return failure(known.error());
    const auto removed = std::erase_if(*known, [&tenantId](const TenantEntry &e) { return e.tenantId == tenantId; });
    return removed == 0 ? Result<bool>(true) : write(*known);
}

Result<bool> TenantRegistry::write(const std::vector<TenantEntry> &entries) const
{
    Json list = Json::array();
    for (const TenantEntry &entry : entries)
        list.push_back(toJson(entry));
    const Json document = {{"format", formatName}, {"version", formatVersion}, {"tenants", list}};
    const QByteArray bytes = toBytes(document, 2) + '\n';
    if (entries.size() > maxTenants || bytes.size() > maxFileBytes)
        return failure(full(m_path));
    QDir().mkpath(QFileInfo(m_path).path());
    const Result<bool> saved = replaceFile(m_path, bytes);
    if (saved)
        return true;
    return failure(storage(u"tenants.unwritable"_s,
                           QCoreApplication::translate("Tenants", "The list of tenants in %1 cannot be written. Check "
                                                                  "the free space and your rights to the data folder."),
                           m_path, saved.error().detail));
}
} // namespace entente
