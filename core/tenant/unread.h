// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tenant/snapshot.h"

namespace entente
{
/// Why a part is not in the snapshot, by resource type id for settings and by the names of TenantFacts::unread for what
/// is known of the tenant itself; empty where all of it was read. Whoever shows a snapshot tells these. Pure.
QMap<QString, Error> unreadParts(const Snapshot &snapshot);
/// The same of what was asked for at all, for a snapshot that is not meant to hold everything (readForReview). Pure.
QMap<QString, Error> refusedParts(const Snapshot &snapshot);
/// What a part of these is called, translated.
QString partLabel(const QString &part);
} // namespace entente
