// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/applystep.h"

#include "core/engine/reader.h"
#include "core/engine/steplook.h"
#include "core/engine/steprequest.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr std::chrono::milliseconds firstWait{500};
constexpr std::chrono::milliseconds longestWait{4'000};
constexpr int maxSends = 2;

Error notShownError(const PlanStep &step)
{
    return {ErrorKind::Timeout, u"apply.notShown"_s,
            QCoreApplication::translate(
                "Apply", "The change to “%1” was sent but does not show yet. Read the tenant again later.")
                .arg(step.keyName)};
}

/// What reading back told. A class with a constructor: it crosses a co_await.
class View
{
public:
    View() = default;
    Json resource;
    std::optional<Error> why; ///< set: it could not be read, the resource means nothing
    bool shows = false;       ///< the new values
    bool isOld = false;       ///< as before the step
};

View viewOf(const StepRun &run, const Result<Json> &read)
{
    View view;
    if (!read) {
        view.why = read.error();
        return view;
    }
    view.resource = *read;
    view.shows = showsNewValues(run.step, *run.type, *read);
    view.isOld = isAsExpected(run.step, *run.type, *read);
    return view;
}

/// When reading back ends although the new values do not show.
class Patience
{
public:
    Patience(std::chrono::milliseconds longest, int fewestReads) : time(longest), reads(fewestReads) {}
    std::chrono::milliseconds time;
    int reads;
    bool untilThere = false; ///< an entry with other values is an answer, too
};

/// Reads until the new values show. The person's cancel does not end it: whether a request that went out took effect
/// has to be known.
QCoro::Task<View> readBack(std::shared_ptr<StepRun> run, Patience patience)
{
    const CancelToken never;
    Clock &clock = *run->connection.clock;
    const std::chrono::milliseconds until = clock.elapsed() + patience.time;
    std::chrono::milliseconds wait = firstWait;
    for (int done = 1;; ++done) {
        const Result<Json> read = co_await readResource(run->connection, *run->type, run->step.key, never);
        const View view = viewOf(*run, read);
        const bool isAnswer = view.shows || (patience.untilThere && view.resource.is_object());
        if (isAnswer || run->isAbandoned() || (done >= patience.reads && clock.elapsed() + wait > until))
            co_return view;
        co_await clock.sleep(wait, never);
        if (run->isAbandoned())
            co_return view;
        wait = std::min(wait * 2, longestWait);
    }
}

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
    else if (view.why)
        run->endSent(intent, StepState::Unverified, *view.why, view.resource);
    else
        run->endSent(intent, StepState::Changed, changedError(run->step), view.resource);
}

/// The answer does not tell whether it was carried out. True: the tenant shows that it was not, send it again.
QCoro::Task<bool> settleUnclear(std::shared_ptr<StepRun> run, qint64 intent, Error error, bool maySendAgain)
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
    if (!maySendAgain || run->cancel.isCancelled()) {
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

/// True: send it again.
QCoro::Task<bool> sendOnce(std::shared_ptr<StepRun> run, qint64 intent, bool maySendAgain)
{
    run->show(StepState::Sending);
    Request request = requestOf(*run);
    const Result<Response> answer = co_await run->pipeline->send(std::move(request), run->cancel);
    if (run->isAbandoned())
        co_return false;
    run->report.requestId = answer ? answer->requestId : answer.error().requestId;
    run->sent = run->sent || answer || answer.error().kind != ErrorKind::Cancelled || answer.error().mayHaveBeenDone;
    if (answer) {
        co_await verify(run, intent);
        co_return false;
    }
    const Error &error = answer.error();
    if (error.mayHaveBeenDone)
        co_return co_await settleUnclear(run, intent, error, maySendAgain);
    if (maySendAgain && run->maySignInFor(error))
        co_return co_await settleRefused(run, intent, error);
    if (error.kind == ErrorKind::Conflict && run->step.action == StepAction::Create)
        co_await settleConflict(run, intent);
    else
        run->endSent(intent, stateAfterNotSending(error), error, Json());
    co_return false;
}
} // namespace

QCoro::Task<void> runStep(std::shared_ptr<StepRun> run)
{
    bool goesOn = co_await isToDo(run);
    for (int sends = 1; goesOn && sends <= maxSends; ++sends) {
        // Recorded and on disk before anything leaves, each time: a kill from here on is seen in the journal.
        const Result<qint64> intent = run->journal.recordIntent(run->record);
        if (!intent) {
            run->journalFailure = run->report.why = intent.error();
            run->show(StepState::Failed);
            co_return;
        }
        goesOn = co_await sendOnce(run, *intent, sends < maxSends);
    }
}
} // namespace entente
