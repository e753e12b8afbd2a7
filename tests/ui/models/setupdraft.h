// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plans.h"
#include "ui/wizards/setuppartner/capability.h"
#include "ui/wizards/setuppartner/setuprules.h"

namespace entente::test
{
using namespace Qt::StringLiterals;
using namespace ui;

inline const QString theirGroup = u"e0000000-0000-4000-8000-000000000005"_s;

inline DirectoryObject group(const QString &id, const QString &name)
{
    DirectoryObject object;
    object.id = id;
    object.name = knownName(ObjectKind::Group, name);
    return object;
}

/// Both directions, everyone, Fabrikam found but not signed in.
inline SetupDraft filled()
{
    SetupDraft draft;
    draft.own = shared(emptyTenant(contosoId, u"Contoso"_s));
    draft.partner.emplace();
    draft.partner->tenantId = fabrikamId;
    draft.partner->displayName = u"Fabrikam"_s;
    draft.partner->defaultDomain = u"fabrikam.example"_s;
    draft.wish.sharedChannelsInbound = true;
    draft.wish.sharedChannelsOutbound = true;
    return draft;
}

/// For whom the one capability that there is yet is opened.
inline Audiences &people(SetupDraft &draft)
{
    return draft.people[capabilities().front().id];
}
} // namespace entente::test
