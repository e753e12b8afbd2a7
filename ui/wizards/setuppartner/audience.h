// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/wishes.h"
#include "core/tenant/directory.h"

namespace entente::ui
{
/// What a person must know of the settings as they are before choosing.
enum class AudienceNote {
    None,
    BlocksChosen,  ///< chosen people are blocked, and all others let through
    NotUnderstood, ///< nobody can tell whom it lets through
    NotRead,
    PartnerOnlySome, ///< ours lets everyone through, the partner's side only some of the same people
};

/// For whom one direction is opened: exactly these, whoever was allowed before.
struct Audience {
    bool everyone = true;
    std::vector<DirectoryObject> chosen; ///< of a directory that can be read: groups, and users who are allowed already
    QStringList pastedIds;               ///< where that directory cannot be read: as typed, one id each
    QStringList userIds;                 ///< which of the pasted ids are users; the others are groups
    bool replaces = false;               ///< somebody is named already, and the choice replaces that list
    AudienceNote note = AudienceNote::None;

    QStringList groups() const; ///< object ids, each once; none where everyone is meant
    QStringList users() const;
    bool namesUsers() const; ///< also while everyone is meant
    void addTo(NameBook &names) const;
};

/// Whom a setting of kind targets names now for a partner, to begin the choice with. `readable`: whether the directory
/// of those people can be read, so that they are listed by name. Nothing where it says nothing or lets nobody through.
/// A value that cannot be shown as such a list, because it blocks chosen ones or is not understood, gives an empty list
/// with a note why: the person chooses, and nobody is let in who was not before without having been chosen.
std::optional<Audience> audienceNow(const SettingValue &value, const NameBook &names, bool readable);
} // namespace entente::ui
