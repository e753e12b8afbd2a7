// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace entente
{
/// A value or an Error. tl::expected until the toolchain has std::expected.
template <class T>
using Result = tl::expected<T, Error>;

/// For `return failure(...)` from a function that returns some Result.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
inline tl::unexpected<Error> failure(ErrorKind kind, QString code, QString sentence)
{
    return tl::unexpected<Error>(Error(kind, std::move(code), std::move(sentence)));
}
} // namespace entente
