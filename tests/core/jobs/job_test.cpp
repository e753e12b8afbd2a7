// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job.h"

#include "core/base/clock.h"
#include "core/jobs/corethread.h"
#include "core/jobs/workbench.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <thread>

namespace entente
{
namespace
{
using namespace std::chrono_literals;
using NumberJob = JobOf<int>;

QCoro::Task<Result<int>> answer(NumberJob::Context context)
{
    context.progress(QVariant(1));
    co_return 42;
}

QCoro::Task<Result<int>> waitForEver(NumberJob::Context context)
{
    co_await Clock::system().sleep(1h, context.cancel);
    co_return failure(cancelledError());
}
} // namespace

TEST(Job, deliversResultAndProgressOnTheThreadThatMadeIt)
{
    const CoreThread core;
    NumberJob *job = NumberJob::start(core.context(), answer, nullptr);
    int seen = 0;
    int progressed = 0;
    QThread *deliveredOn = nullptr;
    QObject::connect(job, &Job::progress, job, [&progressed](const QVariant &what) { progressed = what.toInt(); });
    QObject::connect(job, &Job::finished, job, [&](Job *) {
        seen = job->result().value_or(0);
        deliveredOn = QThread::currentThread();
    });
    QSignalSpy spy(job, &Job::finished);
    ASSERT_TRUE(spy.wait());
    EXPECT_EQ(seen, 42);
    EXPECT_EQ(progressed, 1);
    EXPECT_EQ(deliveredOn, QThread::currentThread());
}

TEST(Job, cancelEndsAWaitAtOnce)
{
    const CoreThread core;
    NumberJob *job = NumberJob::start(core.context(), waitForEver, nullptr);
    QSignalSpy spy(job, &Job::finished);
    std::optional<ErrorKind> kind;
    QObject::connect(job, &Job::finished, job, [&](Job *) { kind = job->error()->kind; });
    job->cancel();
    ASSERT_TRUE(spy.wait());
    EXPECT_EQ(kind, ErrorKind::Cancelled);
}

TEST(Job, destroyingItCancelsTheWorkAndCallsNobody)
{
    static std::atomic<int> ended = 0;
    const CoreThread core;
    const NumberJob::Work work = [](NumberJob::Context context) -> QCoro::Task<Result<int>> {
        co_await Clock::system().sleep(1h, context.cancel);
        ended = context.cancel.isCancelled() ? 1 : 2;
        co_return failure(cancelledError());
    };
    NumberJob *job = NumberJob::start(core.context(), work, nullptr);
    bool called = false;
    QObject receiver;
    QObject::connect(job, &Job::finished, &receiver, [&called](Job *) { called = true; });
    delete job;
    EXPECT_TRUE(QTest::qWaitFor([] { return ended.load() != 0; }));
    EXPECT_EQ(ended.load(), 1);
    core.drain(10s);
    EXPECT_EQ(core.context()->running, 0);
    EXPECT_FALSE(called);
}

TEST(CoreThread, standsStillWhileItIsHeld)
{
    const CoreThread core;
    const auto turns = std::make_shared<std::atomic<int>>(0);
    QTimer *busy = nullptr;
    QMetaObject::invokeMethod(
        core.context(),
        [&busy, &core, turns] {
            busy = new QTimer(core.context());
            QObject::connect(busy, &QTimer::timeout, busy, [turns] { ++*turns; });
            busy->start(0);
        },
        Qt::BlockingQueuedConnection);
    ASSERT_TRUE(QTest::qWaitFor([turns] { return *turns > 0; }));
    int moved = -1;
    core.whileHeld([turns, &moved] {
        const int before = *turns;
        for (int chances = 0; chances < 100'000 && *turns == before; ++chances)
            std::this_thread::yield();
        moved = *turns - before;
    });
    EXPECT_EQ(moved, 0);
    const int after = *turns;
    EXPECT_TRUE(QTest::qWaitFor([turns, after] { return *turns != after; })) << "and goes on";
}

TEST(CoreThread, givesUpOnATaskThatDoesNotHeedItsToken)
{
    const CoreThread core;
    CoreContext *context = core.context();
    QMetaObject::invokeMethod(
        context, [context] { ++context->running; }, Qt::BlockingQueuedConnection);
    core.drain(1ms);
    EXPECT_EQ(context->running, 1);
}

TEST(CoreThread, isWaitedForUntilWhatWasSentIsReadBackAndJournalled)
{
    EXPECT_GE(longestUnwinding(), ApplyOptions().readBackTime + 5s) << "five tries of the journal, a second apart";
}
} // namespace entente
