// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <QCoroTask>

#include <memory>

namespace entente
{
/// The life of what owns it, as a token for the tasks that it launches: destruction cancels the token. The tasks
/// themselves are detached and unwind in their own time, which may take one more turn of the event loop, so what a task
/// uses after an await is a parameter or shared state, never a member reached through `this`. One thread.
class TaskScope
{
public:
    TaskScope() = default;
    ~TaskScope() { m_token.cancel(); }
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    /// Give this token (or a child of it) to what is launched.
    CancelToken token() const { return m_token; }

    /// Runs the task to its end, detached; its value is dropped.
    template <class T>
    static void launch(QCoro::Task<T> task)
    {
        [](QCoro::Task<T> running) -> QCoro::Task<void> {
            co_await running;
        }(std::move(task));
    }

private:
    CancelToken m_token;
};
} // namespace entente
