// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compare.h"
#include "ui/session/side.h"

#include <vector>

namespace entente::ui
{
class Session;

/// What a settings tab looks at. Pure data, so that rows can be made and tested without a window.
struct SettingsScope {
    struct Part {
        bool there = false; ///< a tenant or snapshot is on this side
        Side side;
        SnapshotPtr draft; ///< with pending changes written in
        std::vector<Change> pending;
    };
    Workload workload = Workload::Entra;
    Part left, right;
    QString partner; ///< tenant id; empty: default settings
    QString partnerName;
    CompareMode mode = CompareMode::Mirror;

    /// The two sides are each other's partner: what one lets out faces what the other lets in.
    bool facing() const;
    bool mirrored() const { return mode == CompareMode::Mirror && facing(); }
    /// As whom the right side sees the partnership: the left tenant where they face each other, else the same partner.
    QString rightPartner() const { return facing() ? left.side.tenantId() : partner; }
};
SettingsScope scopeOf(const Session &session, Workload workload, CompareMode mode);

/// One value on one side.
struct SettingCell {
    bool there = false; ///< false: no tenant on that side, or nothing was read yet
    const ResourceType *type = nullptr;
    const Setting *setting = nullptr;
    SettingAddress address;
    EffectiveValue value;                   ///< with pending changes
    EffectiveValue before;                  ///< as read
    StepAction action = StepAction::Update; ///< what changing it takes: the partner may have no entry yet
    bool pending = false;                   ///< a wish stands at this address, or what it inherits changes
    bool writtenAlong = false; ///< keeps its value but becomes an own one: the service takes only whole properties
    QString notEditable;       ///< why, in one sentence; empty: it can be edited
    QString maybeRefused;      ///< why the service may refuse a change, in one sentence; empty: nothing is known

    bool isOwn() const { return there && value.origin == Origin::Own && value.value.state != ValueState::NotSet; }
    bool isKnown() const;
    bool isEditable() const { return there && notEditable.isEmpty(); }
};

struct SettingRow {
    const Setting *setting = nullptr;
    SettingCell left, right;
    Difference difference = Difference::Same;
    const SettingCell &cell(SideId side) const { return side == SideId::Left ? left : right; }
};

/// What the cell would have if nothing were set in its place; nothing where its resource inherits from no other.
std::optional<EffectiveValue> inheritedValue(const Snapshot &snapshot, const SettingCell &cell);

struct SettingSection {
    QString title; ///< translated
    std::vector<SettingRow> rows;
};

/// Every setting of the workload that counts in this scope, in the catalogue's order, by section.
std::vector<SettingSection> settingSections(const SettingsScope &scope);
} // namespace entente::ui
