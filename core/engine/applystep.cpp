// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/applystep.h"

#include "core/engine/readback.h"
#include "core/engine/steplook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr int mostUnclear = 1;    // sends whose outcome was looked up and that were made again
constexpr int mostThrottled = 20; // the same for throttled ones: each waits for as long as the service says
constexpr int journalTries = 5;
constexpr std::chrono::milliseconds journalWait{1'000};

Request requestOf(const StepRun &run)
{
    Request request = Request::write(run.step.verb, run.type->service, run.step.path, run.step.body);
    request.scopes = run.step.scopes;
    request.beta = run.type->interface == InterfaceKind::DocumentedBeta;
    return request;
}

/// After an accepted request.
QCoro::Task<void> verify(std::shared_ptr<StepRun> run, qint64 intent)
{
    run->show(StepState::Verifying);
    const Patience patience(run->options.readBackTime, 1);
    const View view = co_await readBack(run, patience);
    if (run->isAbandoned())
        co_return;
    if (view.shows)
        run->endSent(intent, StepState::Done, std::nullopt, view.resource);
    else
        run->endSent(intent, StepState::Unverified, view.why ? *view.why : notShownError(run->step), view.resource);
}

/// A refusal says which role the step takes: that is what has to be asked for.
Error namingTheRole(Error error, const PlanStep &step)
{
    if (error.kind == ErrorKind::Forbidden && error.claims.isEmpty() && !step.role.isEmpty())
        //: %1 is a role of Microsoft Entra
        error.message = QCoreApplication::translate(
                            "Apply", "The tenant does not let you make this change. It takes the role %1, or a custom "
                                     "role that may do the same: ask an administrator for it, then sign in again.")
                            .arg(step.role);
    return error;
}

/// The entry was there when ours was to be created: by an earlier send of ours, or by somebody else.
QCoro::Task<void> settleConflict(std::shared_ptr<StepRun> run, qint64 intent)
{
    run->show(StepState::Verifying);
    Patience patience(run->options.readBackTime, 1);
    patience.untilThere = true;
    const View view = co_await readBack(run, patience);
    if (run->isAbandoned())
        co_return;
    if (view.shows)
        run->endSent(intent, StepState::Done, std::nullopt, view.resource);
    else if (view.why || !view.resource.is_object()) // it is there, but what it says was not seen
        run->endSent(intent, StepState::Unverified, view.why ? *view.why : notShownError(run->step), Json());
    else
        run->endSent(intent, StepState::Changed, changedError(run->step.keyName), view.resource);
}

/// Whether the step may be sent once more; counts it.
bool mayGoOnAfter(StepRun &run, const Error &error)
{
    const bool throttled = error.kind == ErrorKind::Throttled;
    int &times = throttled ? run.throttled : run.unclear;
    return !run.cancel.isCancelled() && times++ < (throttled ? mostThrottled : mostUnclear);
}

/// Nothing went out because the service wants nobody to ask now. True: it is time again, and all is as it was.
QCoro::Task<bool> settleHeldBack(std::shared_ptr<StepRun> run, qint64 intent, Error error)
{
    if (!mayGoOnAfter(*run, error)) {
        run->endSent(intent, StepState::Failed, error, Json());
        co_return false;
    }
    run->keepResult(intent, StepState::Failed, error, Json());
    if (run->journalFailure)
        co_return false;
    co_return co_await isToDo(run); // its reading waits for the gate
}

/// The answer does not tell whether it was carried out. True: the tenant shows that it was not, send it again.
QCoro::Task<bool> settleUnclear(std::shared_ptr<StepRun> run, qint64 intent, Error error)
{
    run->show(StepState::Verifying);
    // A throttled request was most likely dropped, so one look is enough; an entry that was just created may lag, so
    // its absence is seen twice. What failed or was cut off may still be at work.
    const int reads = run->step.action == StepAction::Create ? 2 : 1;
    const bool throttled = error.kind == ErrorKind::Throttled;
    const Patience patience(throttled ? std::chrono::milliseconds(0) : run->options.readBackTime, reads);
    const View view = co_await readBack(run, patience);
    if (run->isAbandoned())
        co_return false;
    if (view.shows) {
        run->endSent(intent, StepState::Done, std::nullopt, view.resource);
        co_return false;
    }
    if (!view.isOld) {
        run->endSent(intent, StepState::Unverified, view.why ? *view.why : notShownError(run->step), view.resource);
        co_return false;
    }
    if (!mayGoOnAfter(*run, error)) {
        run->endSent(intent, StepState::Failed, error, view.resource);
        co_return false;
    }
    run->keepResult(intent, StepState::Failed, error, view.resource);
    co_return !run->journalFailure;
}

/// The service wants a new sign-in first. True: there was one, and all is as it was: send it again.
QCoro::Task<bool> settleRefused(std::shared_ptr<StepRun> run, qint64 intent, Error error)
{
    const Result<bool> signedIn = co_await signInFor(run, error);
    if (run->isAbandoned())
        co_return false;
    if (!signedIn) {
        run->endSent(intent, stateAfterNotSending(signedIn.error()), signedIn.error(), Json());
        co_return false;
    }
    run->keepResult(intent, StepState::Failed, error, Json());
    if (run->journalFailure)
        co_return false;
    // The person may have taken a while: somebody else may have been there.
    co_return co_await isToDo(run);
}

bool mayHaveLeft(const Error &error)
{
    return error.mayHaveBeenDone || (error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::Throttled);
}

/// True: send it again.
QCoro::Task<bool> sendOnce(std::shared_ptr<StepRun> run, qint64 intent)
{
    run->show(StepState::Sending);
    Request request = requestOf(*run);
    const Result<Response> answer = co_await run->pipeline->send(std::move(request), run->cancel);
    if (run->isAbandoned())
        co_return false;
    run->report.requestId = answer ? answer->requestId : answer.error().requestId;
    run->sent = run->sent || answer || mayHaveLeft(answer.error());
    if (answer) {
        co_await verify(run, intent);
        co_return false;
    }
    const Error &error = answer.error();
    if (error.mayHaveBeenDone)
        co_return co_await settleUnclear(run, intent, error);
    if (error.kind == ErrorKind::Throttled)
        co_return co_await settleHeldBack(run, intent, error);
    if (run->maySignInFor(error))
        co_return co_await settleRefused(run, intent, error);
    if (error.kind == ErrorKind::Conflict && run->step.action == StepAction::Create)
        co_await settleConflict(run, intent);
    else
        run->endSent(intent, stateAfterNotSending(error), namingTheRole(error, run->step), Json());
    co_return false;
}

QCoro::Task<void> carryOut(std::shared_ptr<StepRun> run)
{
    bool goesOn = co_await isToDo(run);
    while (goesOn) {
        // Recorded and on disk before anything leaves, each time: a kill from here on is seen in the journal.
        const Result<qint64> intent = run->journal.recordIntent(run->record);
        if (!intent) {
            run->journalFailure = run->report.why = intent.error();
            run->show(StepState::Failed);
            co_return;
        }
        goesOn = co_await sendOnce(run, *intent);
    }
}
} // namespace

QCoro::Task<void> runStep(std::shared_ptr<StepRun> run)
{
    co_await carryOut(run);
    const CancelToken never; // cancelled or not: what was sent belongs into the journal
    for (int tries = 0; !run->isAbandoned() && run->held && tries < journalTries; ++tries) {
        co_await run->connection.clock->sleep(journalWait, never);
        if (!run->isAbandoned() && run->keepHeld())
            run->show(run->report.state);
    }
}
} // namespace entente
