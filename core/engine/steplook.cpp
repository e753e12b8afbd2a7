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
QCoro::Task<Result<Json>> readNow(std::shared_ptr<StepRun> run)
{
    Result<Json> found = co_await readResource(run->connection, *run->type, run->step.key, run->cancel);
    if (found || run->isAbandoned() || !run->maySignInFor(found.error()))
        co_return found;
    const Result<bool> signedIn = co_await signInFor(run, found.error());
    if (run->isAbandoned() || !signedIn)
        co_return failure(signedIn ? cancelledError() : signedIn.error());
    co_return co_await readResource(run->connection, *run->type, run->step.key, run->cancel);
}
} // namespace

Error changedError(const PlanStep &step)
{
    return {ErrorKind::Conflict, u"apply.changed"_s,
            QCoreApplication::translate("Apply", "Somebody changed “%1” since the plan was made. Look at what is there "
                                                 "now and make a new plan.")
                .arg(step.keyName)};
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
    const Result<Json> found = co_await readNow(run);
    if (run->isAbandoned())
        co_return false;
    if (!found || run->cancel.isCancelled()) {
        const Error why = run->cancel.isCancelled() ? cancelledError() : found.error();
        run->endUnsent(stateAfterNotSending(why), why, Json());
        co_return false;
    }
    run->record.before = writtenProperties(run->step, *run->type, *found);
    if (showsNewValues(run->step, *run->type, *found)) {
        run->endUnsent(StepState::AlreadySo, std::nullopt, run->record.before);
        co_return false;
    }
    if (!isAsExpected(run->step, *run->type, *found)) {
        run->endUnsent(StepState::Changed, changedError(run->step), run->record.before);
        co_return false;
    }
    co_return true;
}
} // namespace entente
