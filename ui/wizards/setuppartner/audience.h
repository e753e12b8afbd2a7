// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/wishes.h"
#include "core/tenant/directory.h"

namespace entente::ui
{
/// For whom one direction is opened: exactly these, whoever was allowed before.
struct Audience {
    bool everyone = true;
    std::vector<DirectoryObject> chosen; ///< of a directory that can be read: groups, and users who are allowed already
    QStringList pastedIds;               ///< where that directory cannot be read: as typed, one id each
    QStringList userIds;                 ///< which of the pasted ids are users; the others are groups
    bool replaces = false;               ///< somebody is named already, and the choice replaces that list

    QStringList groups() const; ///< object ids, each once; none where everyone is meant
    QStringList users() const;
    void addTo(NameBook &names) const;
};

/// Whom a setting of kind targets names now for a partner, to begin the choice with. `readable`: whether the directory
/// of those people can be read, so that they are listed by name. Nothing where it lets everyone through or nobody. A
/// value that cannot be shown as such a list, because it blocks chosen ones or is not understood, gives an empty list:
/// the person chooses, and nobody is let in who was not before without having been chosen.
std::optional<Audience> audienceNow(const SettingValue &value, const NameBook &names, bool readable);
} // namespace entente::ui
