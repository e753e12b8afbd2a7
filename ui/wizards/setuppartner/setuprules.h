// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/setuppartner/draft.h"

#include <QCoreApplication>

namespace entente::ui
{
/// The decisions of the wizard, apart from its widgets. Pure, but for the id and time of a plan.
class SetupRules
{
    Q_DECLARE_TR_FUNCTIONS(SetupRules)
public:
    /// What is wrong with a typed domain or id before anybody is asked; empty: nothing.
    static QString problemWithInput(const SetupDraft &draft, const QString &typed);
    /// What is wrong with a partner that was found; empty: nothing.
    static QString problemWithPartner(const SetupDraft &draft, const TenantName &found);
    /// What is wrong with an audience; empty: nothing.
    static QString problemWithAudience(const Audience &audience);
    /// The same for every direction that is shared.
    static QString problemWithPeople(const SetupDraft &draft);
    /// Splits a pasted list, in lower case and each once. What is no object id stays in: problemWithAudience names it,
    /// since a list that loses an entry unseen lets somebody in too little.
    static QStringList entriesOf(const QString &pasted);
    /// Begins anew with a partner that was found. People: whom the settings name now, ours, or else the partner's where
    /// that side was read; everyone where neither names anybody, or ours names everyone. Trust: as it is.
    static void chooseAsNow(SetupDraft &draft);

    static PartnerWish wishForOwn(const SetupDraft &draft);
    static PartnerWish wishForPartner(const SetupDraft &draft);
    /// The plan for our tenant, and for the partner's where that is signed in. `warnings`: what is legal but odd.
    static Result<Plan> makePlan(const SetupDraft &draft, QStringList *warnings);
    /// Sentences on licences and roles that are known to be missing.
    static QStringList missing(const SetupDraft &draft);
};
} // namespace entente::ui
