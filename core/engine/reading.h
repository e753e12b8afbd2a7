// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/latch.h"
#include "core/engine/plan.h"
#include "core/engine/reader.h"
#include "core/tenant/names.h"

#include <QCoroTask>
#include <QSet>

namespace entente
{
/// What the parts of one reading share while they are under way. Held by each of them; core thread.
class Reading
{
public:
    Reading(Connection from, std::function<void(ReadProgress)> listener, const CancelToken &token);

    Connection connection;
    CancelToken cancel; ///< also cancelled by the first error that ends the whole reading
    Snapshot snapshot;
    std::optional<Error> fatal;
    int typesToGo = 0;

    /// Sign-in, network and cancel end the whole; every other error belongs to the part that it happened in.
    bool endsAll(const Error &error);
    void noteUnread(const QString &part, const Error &why);
    /// True once per tenant id.
    bool isNewTenant(const QString &id);

    void partStarted();
    void partEnded(const QString &what);
    std::shared_ptr<Latch> allEnded() const { return m_allEnded; }

private:
    std::function<void(ReadProgress)> m_listener;
    std::shared_ptr<Latch> m_allEnded = std::make_shared<Latch>();
    QSet<QString> m_tenants;
    int m_done = 0;
    int m_total = 0;
};

/// What another organisation is called, into the snapshot's names: from what is known already, else asked for.
/// `reading` outlives the task.
QCoro::Task<void> nameTenant(Reading &reading, QString id);
/// The ids that settings of the snapshot speak of and that are in the tenant's own directory; those of a partner's
/// directory are noted in `names` as unresolved, because no request from this side could tell their names.
std::vector<ObjectRef> idsToResolve(const Snapshot &snapshot, NameBook &names);
/// The same of what the steps of a plan write and replace, for one of its tenants: the people and groups of an inbound
/// setting are in the directory of the partner that the step is for, which may be another tenant of the same plan.
std::vector<ObjectRef> idsToResolve(const Plan &plan, const QString &tenantId, NameBook &names);
} // namespace entente
