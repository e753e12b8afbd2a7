// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/effective.h"

#include <vector>

namespace entente
{
enum class CompareMode {
    LikeWithLike, ///< Contoso's default inbound beside Fabrikam's default inbound
    Mirror,       ///< for one partnership: Contoso's outbound beside Fabrikam's inbound
};
enum class Difference {
    Same,
    Different,
    LeftOnly, ///< the object exists on the left only
    RightOnly,
    NotKnown, ///< one side could not be read
};

struct CompareRow {
    const Setting *setting = nullptr; ///< of the left side; in a mirror compare the right one is its counterpart
    const Setting *rightSetting = nullptr;
    SettingAddress leftAddress, rightAddress;
    EffectiveValue left, right;
    Difference difference = Difference::Same;
    QString object; ///< translated name of the object: "Default settings", "Fabrikam"
};

struct CompareResult {
    CompareMode mode = CompareMode::LikeWithLike;
    std::vector<CompareRow> rows;
    int differences() const; ///< rows that are not Same
};

/// Pure. Objects are matched by meaning, not by id: the entry for the other side matches the other side's entry for us.
CompareResult compare(const Snapshot &left, const Snapshot &right, CompareMode mode);
/// Only what concerns one partnership: `left`'s settings for `right` beside the reverse.
CompareResult comparePartnership(const Snapshot &left, const Snapshot &right, CompareMode mode);

QString differenceLabel(Difference difference);
QString differenceName(Difference difference); ///< stable, for JSON
/// resources/schemas/compare.schema.json
Json toJson(const CompareResult &result, const Snapshot &left, const Snapshot &right);
} // namespace entente
