// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

class QSqlQuery;

namespace entente
{
/// The SQLite file behind the journal: opening it without harming what is there, and its layout. One thread.
class JournalFile
{
public:
    static Result<std::unique_ptr<JournalFile>> open(const QString &path);
    /// For whoever may not write there; nothing of it is changed. Empty where there is no file.
    static Result<std::unique_ptr<JournalFile>> openToRead(const QString &path);
    ~JournalFile();
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

    /// A prepared query on this file, for exec().
    QSqlQuery prepare(const QString &sql) const;
    /// Runs it; a failure names the file.
    Result<bool> exec(QSqlQuery &query) const;
    Result<bool> exec(const QString &sql) const;

    QString path() const { return m_path; }

private:
    JournalFile(QString path, const QString &options, const QString &database = {});
    Result<bool> connect();
    Result<bool> inspect() const;
    Result<bool> layOut() const;
    Result<int> number(const QString &sql) const;
    Error problem(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
};

/// The sentence for what SQLite said (its result code, sqlite.org: Result and Error Codes).
Error journalError(const QString &path, int sqliteCode, const QString &detail);
} // namespace entente
