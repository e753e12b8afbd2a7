// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr int layoutVersion = 1;
// Marks the file as ours ("Ente"), so that somebody else's database is never written into.
constexpr int applicationId = 0x456e7465;

enum SqliteCode {
    busy = 5,
    locked = 6,
    readOnly = 8,
    ioError = 10,
    corrupt = 11,
    full = 13,
    cantOpen = 14,
    notADatabase = 26
};

// Rows are only added: results lie beside intents instead of in them. A later layout can put a chain of hashes over
// these rows in a table of its own without touching one of them.
constexpr auto layout = std::to_array<const char *>({
    "CREATE TABLE runs (id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, plan_id TEXT NOT NULL, plan TEXT NOT NULL, "
    "who TEXT NOT NULL, practice INTEGER NOT NULL, steps INTEGER NOT NULL, at TEXT NOT NULL)",
    "CREATE TABLE run_ends (run_id TEXT PRIMARY KEY NOT NULL REFERENCES runs(id), outcome TEXT NOT NULL, "
    "at TEXT NOT NULL)",
    "CREATE TABLE intents (id INTEGER PRIMARY KEY AUTOINCREMENT, run_id TEXT NOT NULL REFERENCES runs(id), "
    "tenant_id TEXT NOT NULL, tenant_name TEXT NOT NULL, step_id TEXT NOT NULL, step TEXT NOT NULL, "
    "before TEXT NOT NULL, sent INTEGER NOT NULL, at TEXT NOT NULL)",
    "CREATE INDEX intents_of_run ON intents(run_id)",
    "CREATE TABLE results (intent_id INTEGER PRIMARY KEY NOT NULL REFERENCES intents(id), state TEXT NOT NULL, "
    "after TEXT NOT NULL, error TEXT NOT NULL, request_id TEXT NOT NULL, at TEXT NOT NULL)",
});
constexpr auto tables = std::to_array<const char *>({"runs", "run_ends", "intents", "results"});

Error sentence(const char *code, const char *text, const QString &path)
{
    return {ErrorKind::Storage, QString::fromLatin1(code),
            QCoreApplication::translate("Journal", text).arg(QDir::toNativeSeparators(path))};
}

Error damaged(const QString &path)
{
    return sentence("journal.damaged",
                    QT_TRANSLATE_NOOP("Journal", "The journal %1 is damaged. Move it to another folder, where somebody "
                                                 "can repair it, and start again: a new one is then made."),
                    path);
}

// SQLite takes an empty file for a new database and a file with another header for an encrypted one.
Result<bool> looksLikeSqlite(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(journalError(path, cantOpen, file.errorString()));
    const QByteArray header = file.read(16);
    if (!header.isEmpty() && header != QByteArrayView("SQLite format 3\0", 16))
        return failure(damaged(path));
    return true;
}

// The journal names people and targets: nobody but its owner reads it. SQLite gives its -wal and -shm the same rights.
Result<bool> makePrivate(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) && !file.exists())
        return failure(journalError(path, cantOpen, file.errorString()));
    return true;
}
} // namespace

Error journalError(const QString &path, int sqliteCode, const QString &detail)
{
    const auto make = [&](const char *code, const char *text) {
        return sentence(code, text, path).withDetail(detail);
    };
    switch (sqliteCode & 0xff) { // the upper bits only refine
    case busy:
    case locked:
        return make("journal.locked", QT_TRANSLATE_NOOP("Journal", "The journal %1 is in use by another program. Close "
                                                                   "that program, then try again."));
    case readOnly:
        return make("journal.readOnly", QT_TRANSLATE_NOOP("Journal", "The journal %1 cannot be written. Give yourself "
                                                                     "the right to write to it, then try again."));
    case full:
    case ioError:
        return make("journal.full", QT_TRANSLATE_NOOP("Journal", "The journal %1 cannot be written: the disk is full "
                                                                 "or fails. Free some space, then try again."));
    case corrupt:
    case notADatabase:
        return damaged(path).withDetail(detail);
    default:
        return make("journal.failed", QT_TRANSLATE_NOOP("Journal", "The journal %1 cannot be used. Check the folder "
                                                                   "and its permissions, then try again."));
    }
}

Result<std::unique_ptr<JournalFile>> JournalFile::open(const QString &path)
{
    if (QFileInfo::exists(path)) {
        if (const auto fine = looksLikeSqlite(path); !fine)
            return failure(fine.error());
        // Read-only first: looking must not change a file that is then refused, not even by tidying up its log.
        const std::unique_ptr<JournalFile> look(new JournalFile(path, u"QSQLITE_OPEN_READONLY;"_s));
        if (const auto fine = look->connect().and_then([&look](bool) { return look->inspect(); }); !fine)
            return failure(fine.error());
    } else if (const auto made = makePrivate(path); !made) {
        return failure(made.error());
    }
    std::unique_ptr<JournalFile> file(new JournalFile(path, {}));
    if (const auto fine = file->connect().and_then([&file](bool) { return file->layOut(); }); !fine)
        return failure(fine.error());
    return file;
}

Result<std::unique_ptr<JournalFile>> JournalFile::openToRead(const QString &path)
{
    std::unique_ptr<JournalFile> file;
    if (QFileInfo(path).size() == 0) { // missing, or made and never used
        file.reset(new JournalFile(path, {}, u":memory:"_s));
        const auto fine = file->connect().and_then([&file](bool) { return file->layOut(); });
        return fine ? Result<std::unique_ptr<JournalFile>>(std::move(file)) : failure(fine.error());
    }
    if (const auto fine = looksLikeSqlite(path); !fine)
        return failure(fine.error());
    // A log beside it holds its newest rows. Where there is none and none can be made, SQLite reads the file only if it
    // is told that nobody changes it (sqlite.org: write-ahead logging, read-only databases).
    const QString unchanging = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_s;
    Result<bool> fine = true;
    for (const QString &database : {path, unchanging}) {
        file.reset(new JournalFile(path, u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;"_s, database));
        fine = file->connect().and_then([&file](bool) { return file->inspect(); });
        if (fine)
            return file;
    }
    return failure(fine.error());
}

JournalFile::JournalFile(QString path, const QString &options, const QString &database)
    : m_path(std::move(path)), m_connection(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_database.setDatabaseName(database.isEmpty() ? m_path : database);
    m_database.setConnectOptions(options + u"QSQLITE_BUSY_TIMEOUT=500"_s);
}

JournalFile::~JournalFile()
{
    m_database.close();
    m_database = {}; // the last handle has to go before the connection
    QSqlDatabase::removeDatabase(m_connection);
}

Result<bool> JournalFile::connect()
{
    if (!m_database.open())
        return failure(problem(m_database.lastError()));
    return exec(u"PRAGMA foreign_keys = ON"_s);
}

Result<bool> JournalFile::inspect() const
{
    const auto version = number(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    const auto owner = number(u"PRAGMA application_id"_s);
    if (!owner)
        return failure(owner.error());
    const auto objects = number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!objects)
        return failure(objects.error());
    if (*objects == 0 && *version == 0)
        return true; // made and never used: the first start ended early
    if (*owner != applicationId)
        return failure(sentence("journal.foreign",
                                QT_TRANSLATE_NOOP("Journal", "The file %1 is not a journal of Entente. Move it to "
                                                             "another folder, then start again."),
                                m_path));
    if (*version > layoutVersion)
        return failure(sentence("journal.newer",
                                QT_TRANSLATE_NOOP("Journal", "The journal %1 was written by a newer version of "
                                                             "Entente. Install that version, then start again."),
                                m_path));
    QSqlQuery check = prepare(u"PRAGMA quick_check(1)"_s);
    if (const auto done = exec(check); !done)
        return failure(done.error());
    if (!check.next() || check.value(0).toString() != u"ok")
        return failure(damaged(m_path));
    return true;
}

Result<bool> JournalFile::layOut() const
{
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s})
        if (const auto done = exec(pragma); !done)
            return done;
    // Taking the writing lock tells a locked, read-only or full place now instead of in the middle of a run.
    if (const auto done = exec(u"BEGIN IMMEDIATE"_s); !done)
        return done;
    const auto version = number(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    if (*version == layoutVersion)
        return exec(u"COMMIT"_s);
    QStringList statements;
    for (const char *sql : layout)
        statements << QString::fromLatin1(sql);
    for (const char *table : tables)
        for (const char *verb : {"UPDATE", "DELETE"})
            statements << u"CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1 BEGIN SELECT RAISE(ABORT, 'only added to'); END"_s
                              .arg(QLatin1String(table), QLatin1String(verb));
    statements << u"PRAGMA application_id = %1"_s.arg(applicationId) << u"PRAGMA user_version = %1"_s.arg(layoutVersion)
               << u"COMMIT"_s;
    for (const QString &sql : std::as_const(statements))
        if (const auto done = exec(sql); !done)
            return done;
    return true;
}

QSqlQuery JournalFile::prepare(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

Result<bool> JournalFile::exec(QSqlQuery &query) const
{
    // A statement that could not be prepared says why now; exec() would replace that by "parameter count mismatch".
    if (!query.lastError().isValid() && query.exec())
        return true;
    return failure(problem(query.lastError()));
}

Result<bool> JournalFile::exec(const QString &sql) const
{
    QSqlQuery query = prepare(sql);
    return exec(query);
}

Result<int> JournalFile::number(const QString &sql) const
{
    QSqlQuery query = prepare(sql);
    if (const auto done = exec(query); !done)
        return failure(done.error());
    return query.next() ? query.value(0).toInt() : 0;
}

Error JournalFile::problem(const QSqlError &error) const
{
    return journalError(m_path, error.nativeErrorCode().toInt(), error.text());
}
} // namespace entente
