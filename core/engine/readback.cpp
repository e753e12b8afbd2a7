// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/readback.h"

#include "core/engine/reader.h"
#include "core/engine/steprequest.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr std::chrono::milliseconds firstWait{500};
constexpr std::chrono::milliseconds longestWait{4'000};

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

/// Ends reading back some time after the person cancelled. In real time: what it must not wait for is a service that
/// keeps its gate closed or answers byte by byte.
class Deadline
{
public:
    Deadline(const CancelToken &person, std::chrono::milliseconds time)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [token = m_token] { token.cancel(); });
        if (person.isCancelled())
            m_timer.start(time);
        else
            QObject::connect(person.signal(), &CancelSignal::cancelled, &m_timer,
                             [this, time] { m_timer.start(time); });
    }
    Q_DISABLE_COPY_MOVE(Deadline)

    const CancelToken &token() const { return m_token; }

private:
    CancelToken m_token;
    QTimer m_timer;
};
} // namespace

Error notShownError(const PlanStep &step)
{
    return {ErrorKind::Timeout, u"apply.notShown"_s,
            QCoreApplication::translate(
                "Apply", "The change to “%1” was sent but does not show yet. Read the tenant again later.")
                .arg(step.keyName)};
}

QCoro::Task<View> readBack(std::shared_ptr<StepRun> run, Patience patience)
{
    const Deadline deadline(run->cancel, run->options.readBackTime);
    const CancelToken &end = deadline.token();
    Clock &clock = *run->connection.clock;
    const std::chrono::milliseconds until = clock.elapsed() + patience.time;
    std::chrono::milliseconds wait = firstWait;
    for (int done = 1;; ++done) {
        const Result<Json> read = co_await readResource(run->connection, *run->type, run->step.key, end);
        View view = viewOf(*run, read);
        if (end.isCancelled() && !read)
            view.why = notShownError(run->step);
        const bool isAnswer = view.shows || (patience.untilThere && view.resource.is_object());
        const bool isOver = end.isCancelled() || (done >= patience.reads && clock.elapsed() + wait > until);
        if (isAnswer || run->isAbandoned() || isOver)
            co_return view;
        co_await clock.sleep(wait, end);
        if (run->isAbandoned() || end.isCancelled())
            co_return view;
        wait = std::min(wait * 2, longestWait);
    }
}
} // namespace entente
