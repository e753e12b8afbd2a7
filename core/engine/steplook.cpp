// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/steplook.h"

#include "core/engine/reader.h"
#include "core/engine/steprequest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
QCoro::Task<Result<Json>> readNow(std::shared_ptr<StepRun> run, const ResourceType *type, QString key)
{
    Result<Json> found = co_await readResource(run->connection, *type, key, run->cancel);
    if (found || run->isAbandoned() || !run->maySignInFor(found.error()))
        co_return found;
    const Result<bool> signedIn = co_await signInFor(run, found.error());
    if (run->isAbandoned() || !signedIn)
        co_return failure(signedIn ? cancelledError() : signedIn.error());
    co_return co_await readResource(run->connection, *type, key, run->cancel);
}

/// False: there is nothing to look at, and the step has ended.
bool wasRead(const std::shared_ptr<StepRun> &run, const Result<Json> &found)
{
    if (run->isAbandoned())
        return false;
    if (found && !run->cancel.isCancelled())
        return true;
    const Error why = run->cancel.isCancelled() ? cancelledError() : found.error();
    run->endUnsent(stateAfterNotSending(why), why, Json());
    return false;
}

/// Values that are written along because they were inherited until now must still be those that are inherited.
QCoro::Task<bool> inheritsTheSame(std::shared_ptr<StepRun> run)
{
    if (!run->step.expectedInherited.is_object())
        co_return true;
    const ResourceType *from = findResourceType(QString::fromLatin1(run->type->inheritsFrom));
    const Result<Json> found = co_await readNow(run, from, QString());
    if (!wasRead(run, found))
        co_return false;
    if (inheritsAsExpected(run->step, *run->type, *found))
        co_return true;
    run->endUnsent(StepState::Changed, changedError(label(*from)), run->record.before);
    co_return false;
}
} // namespace

Error changedError(const QString &what)
{
    return {ErrorKind::Conflict, u"apply.changed"_s,
            QCoreApplication::translate("Apply", "Somebody changed “%1” since the plan was made. Look at what is there "
                                                 "now and make a new plan.")
                .arg(what)};
}

StepState stateAfterNotSending(const Error &error)
{
    return error.kind == ErrorKind::Cancelled ? StepState::Skipped : StepState::Failed;
}

QCoro::Task<Result<bool>> signInFor(std::shared_ptr<StepRun> run, Error error)
{
    run->askedToSignIn = true;
    const SignInAgain signInAgain = run->options.signInAgain;
    co_return co_await signInAgain(run->record.tenantId, run->step.scopes, error.claims, run->cancel);
}

QCoro::Task<bool> isToDo(std::shared_ptr<StepRun> run)
{
    run->show(StepState::Checking);
    const Result<Json> found = co_await readNow(run, run->type, run->step.key);
    if (!wasRead(run, found))
        co_return false;
    run->record.before = writtenProperties(run->step, *run->type, *found);
    if (showsNewValues(run->step, *run->type, *found)) {
        run->endUnsent(StepState::AlreadySo, std::nullopt, run->record.before);
        co_return false;
    }
    if (!isAsExpected(run->step, *run->type, *found)) {
        run->endUnsent(StepState::Changed, changedError(run->step.keyName), run->record.before);
        co_return false;
    }
    co_return co_await inheritsTheSame(run);
}
} // namespace entente
