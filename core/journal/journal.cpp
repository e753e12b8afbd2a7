// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/base/plainname.h"
#include "core/journal/journalfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr int sqliteReadOnly = 8; // what SQLite calls a place that cannot be written

QString moment()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}
QDateTime momentOf(const QVariant &text)
{
    return text.isNull() ? QDateTime() : QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QString textOf(const Json &json)
{
    return QString::fromUtf8(toBytes(json));
}
// What somebody wrote into the file from outside must not stop the rest from being shown.
Json jsonOf(const QVariant &text)
{
    return parseJson(text.toString().toUtf8()).value_or(Json());
}
// NULL would break the columns' NOT NULL; an empty QString is NULL to QtSql.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

constexpr auto runColumns =
    "SELECT runs.id, title, plan_id, who, practice, steps, runs.at, run_ends.at, outcome, "
    "(SELECT count(DISTINCT tenant_id || '/' || step_id) FROM intents JOIN results ON intent_id = intents.id "
    "WHERE run_id = runs.id AND state IN ('done', 'alreadySo')) "
    "FROM runs LEFT JOIN run_ends ON run_ends.run_id = runs.id ";

JournalRun runAt(const QSqlQuery &row)
{
    JournalRun run;
    run.id = row.value(0).toString();
    run.title = row.value(1).toString();
    run.planId = row.value(2).toString();
    run.who = row.value(3).toString();
    run.practice = row.value(4).toBool();
    run.steps = row.value(5).toInt();
    run.startedAt = momentOf(row.value(6));
    run.endedAt = momentOf(row.value(7));
    run.outcome = row.value(8).toString();
    run.stepsDone = row.value(9).toInt();
    return run;
}

JournalStep stepAt(const QSqlQuery &row)
{
    JournalStep step;
    step.id = row.value(0).toLongLong();
    step.runId = row.value(1).toString();
    step.tenantId = row.value(2).toString();
    step.tenantName = row.value(3).toString();
    step.stepId = row.value(4).toString();
    step.step = jsonOf(row.value(5));
    step.before = jsonOf(row.value(6));
    step.sent = row.value(7).toBool();
    step.startedAt = momentOf(row.value(8));
    step.state = row.value(9).isNull() ? u"sending"_s : row.value(9).toString();
    step.after = jsonOf(row.value(10));
    step.error = jsonOf(row.value(11));
    step.requestId = row.value(12).toString();
    step.endedAt = momentOf(row.value(13));
    return step;
}

class SqliteJournal final : public Journal
{
public:
    explicit SqliteJournal(std::unique_ptr<JournalFile> file) : m_file(std::move(file)) {}

    Result<Claim> claim() override
    {
        const QString path = m_file->path() + u".lock"_s;
        const auto lock = std::make_shared<QLockFile>(path);
        lock->setStaleLockTime(0); // a run may take hours; what counts is whether its program still runs
        if (lock->tryLock())
            return lock;
        if (lock->error() != QLockFile::LockFailedError)
            return failure(journalError(path, sqliteReadOnly, {}));
        return failure(ErrorKind::Storage, u"journal.claimed"_s,
                       QCoreApplication::translate("Journal", "Another Entente is making changes with the journal %1. "
                                                              "Wait until it has finished, then try again.")
                           .arg(QDir::toNativeSeparators(m_file->path())));
    }

    Result<QString> beginRun(const JournalRun &run) override
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QSqlQuery query = m_file->prepare(u"INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (const QVariant &value :
             {QVariant(id), QVariant(notNull(run.title)), QVariant(notNull(run.planId)), QVariant(textOf(run.plan)),
              QVariant(notNull(run.who)), QVariant(run.practice), QVariant(run.steps), QVariant(moment())})
            query.addBindValue(value);
        return m_file->exec(query).map([&id](bool) { return id; });
    }

    Result<qint64> recordIntent(const JournalStep &step) override { return addIntent(step, true); }

    Result<bool> recordResult(qint64 stepId, const QString &state, const Json &after, const Json &error,
                              const QString &requestId) override
    {
        QSqlQuery query = m_file->prepare(u"INSERT INTO results VALUES (?, ?, ?, ?, ?, ?)"_s);
        for (const QVariant &value : {QVariant(stepId), QVariant(notNull(state)), QVariant(textOf(after)),
                                      QVariant(textOf(error)), QVariant(notNull(requestId)), QVariant(moment())})
            query.addBindValue(value);
        return m_file->exec(query);
    }

    Result<bool> recordUnsent(const JournalStep &step) override
    {
        // One transaction: a step without a result would look as if it had been killed while sending.
        if (const auto begun = m_file->exec(u"BEGIN IMMEDIATE"_s); !begun)
            return begun;
        const auto id = addIntent(step, false);
        const auto added =
            id ? recordResult(*id, step.state, step.after, step.error, step.requestId) : failure(id.error());
        const auto ended = added ? m_file->exec(u"COMMIT"_s) : added;
        if (!ended)
            (void)m_file->exec(u"ROLLBACK"_s); // best effort: what counts is the error that led here
        return ended;
    }

    Result<bool> endRun(const QString &runId, const QString &outcome) override
    {
        QSqlQuery query = m_file->prepare(u"INSERT INTO run_ends VALUES (?, ?, ?)"_s);
        for (const QString &value : {runId, notNull(outcome), moment()})
            query.addBindValue(value);
        return m_file->exec(query);
    }

    Result<std::vector<JournalRun>> runs(int limit, int offset) const override
    {
        QSqlQuery query =
            m_file->prepare(QLatin1String(runColumns) + u"ORDER BY runs.at DESC, runs.rowid DESC LIMIT ? OFFSET ?"_s);
        query.addBindValue(limit);
        query.addBindValue(offset);
        if (const auto done = m_file->exec(query); !done)
            return failure(done.error());
        std::vector<JournalRun> found;
        while (query.next())
            found.push_back(runAt(query));
        return found;
    }

    Result<JournalRun> run(const QString &runId) const override
    {
        QSqlQuery query = m_file->prepare(QLatin1String(runColumns) + u"WHERE runs.id = ?"_s);
        query.addBindValue(runId);
        if (const auto done = m_file->exec(query); !done)
            return failure(done.error());
        if (!query.next())
            return failure(ErrorKind::NotFound, u"journal.noSuchRun"_s,
                           QCoreApplication::translate("Journal", "The journal has no run %1. Choose one from the list "
                                                                  "of runs.")
                               .arg(plainName(runId)));
        JournalRun found = runAt(query);
        QSqlQuery plan = m_file->prepare(u"SELECT plan FROM runs WHERE id = ?"_s);
        plan.addBindValue(runId);
        if (const auto done = m_file->exec(plan); !done)
            return failure(done.error());
        if (plan.next())
            found.plan = jsonOf(plan.value(0));
        return found;
    }

    Result<std::vector<JournalStep>> steps(const QString &runId) const override
    {
        QSqlQuery query = m_file->prepare(
            u"SELECT id, run_id, tenant_id, tenant_name, step_id, step, before, sent, intents.at, state, after, error, "
            "request_id, results.at FROM intents LEFT JOIN results ON intent_id = id WHERE run_id = ? ORDER BY id"_s);
        query.addBindValue(runId);
        if (const auto done = m_file->exec(query); !done)
            return failure(done.error());
        std::vector<JournalStep> found;
        while (query.next())
            found.push_back(stepAt(query));
        return found;
    }

private:
    Result<qint64> addIntent(const JournalStep &step, bool sent)
    {
        QSqlQuery query = m_file->prepare(u"INSERT INTO intents VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (const QVariant &value :
             {QVariant(step.runId), QVariant(notNull(step.tenantId)), QVariant(notNull(step.tenantName)),
              QVariant(notNull(step.stepId)), QVariant(textOf(step.step)), QVariant(textOf(step.before)),
              QVariant(sent), QVariant(moment())})
            query.addBindValue(value);
        return m_file->exec(query).map([&query](bool) { return query.lastInsertId().toLongLong(); });
    }

    std::unique_ptr<JournalFile> m_file;
};
} // namespace

Result<std::unique_ptr<Journal>> Journal::open(const QString &file)
{
    auto opened = JournalFile::open(file);
    if (!opened)
        return failure(opened.error());
    return std::make_unique<SqliteJournal>(std::move(*opened));
}

Result<std::unique_ptr<Journal>> Journal::openToRead(const QString &file)
{
    auto opened = JournalFile::openToRead(file);
    if (!opened)
        return failure(opened.error());
    return std::make_unique<SqliteJournal>(std::move(*opened));
}
} // namespace entente
