// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <optional>

namespace entente::practice
{
/// A stored object and what a replica still shows of it: after a write, the next reads may see the former state.
/// Nothing stands for an object that is not there.
class Replicated
{
public:
    Replicated() = default;
    explicit Replicated(Json value) : m_value(std::move(value)) {}

    /// What was written last; writes always start from this.
    const std::optional<Json> &current() const { return m_value; }
    /// `staleReads` reads from now on still see what was there before.
    void write(std::optional<Json> value, int staleReads);
    /// What a reader sees; counts as one read.
    const std::optional<Json> &read();
    /// Neither stored nor still shown by a replica.
    bool isGone() const { return !m_value && m_staleReads == 0; }

private:
    std::optional<Json> m_value;
    std::optional<Json> m_former;
    int m_staleReads = 0;
};
} // namespace entente::practice
