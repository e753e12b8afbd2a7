// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/applier.h"
#include "core/engine/plan.h"
#include "core/engine/wishes.h"
#include "core/tenant/snapshot.h"
#include "ui/plan/steptext.h"
#include "ui/wizards/setuppartner/audience.h"

#include <QCoreApplication>

namespace entente::ui
{
/// What one side takes on trust from the other. Nothing: leave as it is.
struct Trust {
    std::optional<bool> mfa;
    std::optional<bool> compliantDevices;
    std::optional<bool> hybridDevices;
};

/// Everything that the pages of "Set up partner" collect. It touches no tenant: the plan made from it does, once it is
/// reviewed.
struct SetupDraft {
    SnapshotPtr own;
    bool ownPractice = false;

    QString typed;                      ///< what the partner was looked up by
    std::optional<TenantName> partner;  ///< as found
    SnapshotPtr partnerSide;            ///< null: their side is not signed in, or could not be read
    std::optional<Error> partnerUnread; ///< why their side could not be read although it is signed in

    PartnerWish wish; ///< what is shared; ids and groups are filled in by wishForOwn()
    Audience outbound, inbound;
    Trust ownTrust, partnerTrust;

    Plan plan;
    std::optional<ApplyReport> report;
    SnapshotPtr ownAfter, partnerAfter; ///< read back

    QString ownName() const { return own->tenant.displayName; }
    QString partnerName() const { return partner ? partner->displayName : QString(); }
    bool sharesOutbound() const;
    bool sharesInbound() const;
    bool hasPartnerEntry() const; ///< there are settings for this partner already
    /// Names of both sides and of the groups that were picked.
    NameBook names() const;
};

/// The decisions of the wizard, apart from its widgets. Pure, but for the id and time of a plan.
class SetupRules
{
    Q_DECLARE_TR_FUNCTIONS(SetupRules)
public:
    /// What is wrong with a typed domain or id before anybody is asked; empty: nothing.
    static QString problemWithInput(const SetupDraft &draft, const QString &typed);
    /// What is wrong with a partner that was found; empty: nothing.
    static QString problemWithPartner(const SetupDraft &draft, const TenantName &found);
    /// What is wrong with an audience; `nobody` is the sentence for groups that were not chosen.
    static QString problemWithAudience(const Audience &audience);
    /// Splits pasted text into ids; what is no object id stays in, problemWithAudience names it.
    static QStringList idsIn(const QString &pasted);
    static bool isId(const QString &text);
    /// Begins the choice of people with whom the settings name now: ours, or else the partner's where that side was
    /// read. Everyone where neither names anybody, or
    /// ours names everyone.
    static void chooseAsNow(SetupDraft &draft);

    static PartnerWish wishForOwn(const SetupDraft &draft);
    static PartnerWish wishForPartner(const SetupDraft &draft);
    /// The plan for our tenant, and for the partner's where that is signed in. `warnings`: what is legal but odd.
    static Result<Plan> makePlan(const SetupDraft &draft, QStringList *warnings);
    /// Sentences on licences and roles that are known to be missing.
    static QStringList missing(const SetupDraft &draft);
};
} // namespace entente::ui
