// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <memory>
#include <optional>

namespace entente::test
{
/// Starts a task and keeps its result, for tests that do something while it is under way.
template <class T>
class Running
{
public:
    explicit Running(QCoro::Task<T> task)
    {
        [](QCoro::Task<T> t, std::shared_ptr<std::optional<T>> place) -> QCoro::Task<void> {
            T value = co_await t;
            place->emplace(std::move(value));
        }(std::move(task), m_place);
    }

    bool isDone() const { return m_place->has_value(); }
    const T &result() const { return **m_place; }

private:
    std::shared_ptr<std::optional<T>> m_place = std::make_shared<std::optional<T>>();
};
} // namespace entente::test
