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
QString modeName(CompareMode mode); ///< stable, for JSON

enum class Difference {
    Same,
    Different,
    LeftOnly, ///< of a row about an entry: it exists on the left only
    RightOnly,
    NotKnown, ///< one side could not be read, or has a value that the service does not name
};
QString differenceLabel(Difference difference);
QString differenceName(Difference difference); ///< stable, for JSON

struct CompareRow {
    const ResourceType *type = nullptr;
    const Setting *setting = nullptr;      ///< of the left side; null: the row is about the entry itself
    const Setting *rightSetting = nullptr; ///< the same; in a mirror compare its counterpart, where it has one
    SettingAddress leftAddress, rightAddress;
    EffectiveValue left, right;                ///< what counts; where it comes from is no difference
    std::optional<bool> leftEntry, rightEntry; ///< of a row about an entry: whether it is there; nothing: not known
    Difference difference = Difference::Same;
    QString object; ///< translated name of the object: "Default settings", "Fabrikam"
};

struct CompareResult {
    CompareMode mode = CompareMode::LikeWithLike;
    std::vector<CompareRow> rows;
    int differences() const; ///< rows that are not Same: also what is not known is no agreement
};

/// Values differ where what counts differs. Pure, and linear in the number of objects. Like with like: everything there
/// is, objects matched by meaning and not by id: the entry for the other side matches the other side's entry for us. A
/// collection that could not be read and of which no object is known stands there with one row per setting that is
/// NotKnown, so that it is never taken for equal. Mirror: the same as comparePartnership.
CompareResult compare(const Snapshot &left, const Snapshot &right, CompareMode mode);
/// Only what concerns one partnership: what counts in `left` for `right` beside the reverse, tenant-wide settings
/// included. An entry that is not there is no difference by itself: the default counts then. In a mirror compare a
/// setting that nothing faces stands beside itself.
CompareResult comparePartnership(const Snapshot &left, const Snapshot &right, CompareMode mode);

/// resources/schemas/compare.schema.json
Json toJson(const CompareResult &result, const Snapshot &left, const Snapshot &right);
} // namespace entente
