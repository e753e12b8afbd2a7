// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/setuppartner/draft.h"

#include <QCoreApplication>

namespace entente::ui
{
/// One setting as it counts now.
struct SettingNow {
    QString section;
    QString setting;
    QString value;
    QString origin;
    bool isOwn = false; ///< set for this partner
};

/// What the last page of "Set up partner" says. Pure.
class Handover
{
    Q_DECLARE_TR_FUNCTIONS(Handover)
public:
    /// What counts in `snapshot` for the other tenant, for the settings that the wizard is about.
    static std::vector<SettingNow> settingsNow(const Snapshot &snapshot, const QString &otherTenantId,
                                               const NameBook &names);
    /// What the partner's administrator must set, as a letter in plain text: settings, ids, portal path, cmdlets. It
    /// says that our side is set up, so it is for when that is done.
    static QString letter(const SetupDraft &draft);
    /// What stands in its place until then.
    static QString whyNoLetter(const SetupDraft &draft);
    /// Both: what was done here and, where their side was not set up too, the letter.
    static QString report(const SetupDraft &draft);

private:
    static QString idLine(const DirectoryObject &object);
};
} // namespace entente::ui
