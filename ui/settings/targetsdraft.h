// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/setting.h"
#include "core/catalogue/targets.h"
#include "core/catalogue/value.h"

#include <QString>

namespace entente::ui
{
/// What the targets dialog edits: plain data with the rules of what makes a value. No widget.
struct TargetsDraft {
    enum class Scope { Everyone, Chosen };

    bool useDefault = false;
    AccessType access = AccessType::Allowed;
    Scope scope = Scope::Everyone;
    std::vector<Target> chosen;

    static TargetsDraft from(const SettingValue &value);

    /// Adds once; false where it is there already.
    bool add(const Target &target);
    void removeAt(std::size_t index);
    bool isComplete() const { return useDefault || scope == Scope::Everyone || !chosen.empty(); }
    SettingValue value(Kind kind) const;
};
} // namespace entente::ui
