// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "ui/session/draft.h"

#include <utility>

namespace entente::ui
{
Session::Session(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    // First of all receivers: whoever is told next asks for a draft that is up to date.
    connect(&m_pending, &PendingChanges::changed, this, &Session::forgetDrafts);
    connect(this, &Session::snapshotChanged, this, &Session::forgetDrafts);
}

Session::~Session()
{
    drop(SideId::Left);
    drop(SideId::Right);
}

std::optional<SideId> Session::sideOf(const QString &tenantId) const
{
    std::optional<SideId> found;
    for (const SideId id : bothSides) {
        if (side(id).isEmpty() || side(id).tenantId() != tenantId)
            continue;
        if (side(id).isLive())
            return id;
        if (!found)
            found = id;
    }
    return found;
}

SnapshotPtr Session::draft(SideId id) const
{
    const Side &which = side(id);
    if (!which.isLive())
        return which.snapshot;
    if (!slot(id).draft)
        slot(id).draft = draftOf(which.snapshot, m_pending.of(which.tenantId()), m_learned.value(which.tenantId()));
    return slot(id).draft;
}

void Session::forgetDrafts()
{
    for (Slot &which : m_slots)
        which.draft.reset();
}

void Session::learnNames(const QString &tenantId, const NameBook &names)
{
    m_learned[tenantId].mergeFrom(names);
    forgetDrafts();
}

void Session::openTenant(SideId id, const QString &tenantId)
{
    if (!makeRoom(id, tenantId))
        return;
    drop(id);
    Side side;
    side.kind = SideKind::Live;
    side.entry.tenantId = tenantId;
    if (const auto known = m_workbench.tenant(tenantId)) {
        side.entry = known->entry;
        side.practice = known->practice;
    }
    slot(id).side = side;
    Q_EMIT snapshotChanged(id);
    refresh(id);
}

void Session::openFile(SideId id, const QString &file)
{
    if (!makeRoom(id, {}))
        return;
    drop(id);
    Side side;
    side.kind = SideKind::File;
    side.file = file;
    slot(id).side = side;
    Q_EMIT snapshotChanged(id);
    refresh(id);
}

void Session::close(SideId id)
{
    if (!makeRoom(id, {}))
        return;
    drop(id);
    slot(id).side = Side();
    Q_EMIT sideChanged(id);
    Q_EMIT snapshotChanged(id);
    choosePartnerThatFits();
}

void Session::swap()
{
    // Jobs are cut loose and begun anew: their answers carry the side that they were started for.
    const std::array running{side(SideId::Left).reading, side(SideId::Right).reading};
    drop(SideId::Left);
    drop(SideId::Right);
    std::swap(m_slots[0].side, m_slots[1].side);
    forgetDrafts();
    if (m_partner == side(SideId::Left).tenantId() && !side(SideId::Right).isEmpty())
        m_partner = side(SideId::Right).tenantId();
    for (const SideId id : bothSides) {
        if (running[static_cast<std::size_t>(otherSide(id))])
            refresh(id);
        Q_EMIT sideChanged(id);
        Q_EMIT snapshotChanged(id);
    }
    choosePartnerThatFits();
    Q_EMIT partnerChosen();
}

void Session::refresh(SideId id)
{
    const Side &which = side(id);
    if (which.kind == SideKind::Live)
        begin(id, m_workbench.read(which.entry.tenantId));
    else if (which.kind == SideKind::File)
        begin(id, m_workbench.openSnapshot(which.file));
}

void Session::refreshAll()
{
    refresh(SideId::Left);
    refresh(SideId::Right);
}

void Session::stopReading(SideId id)
{
    if (slot(id).job)
        slot(id).job->cancel();
}

bool Session::isReading() const
{
    return side(SideId::Left).reading || side(SideId::Right).reading;
}

void Session::begin(SideId id, JobOf<SnapshotPtr> *job)
{
    drop(id);
    slot(id).job = job;
    Side &which = slot(id).side;
    which.reading = true;
    which.error.reset();
    which.progress = {};
    connect(job, &Job::progress, this, [this, id](const QVariant &what) {
        slot(id).side.progress = what.value<ReadProgress>();
        Q_EMIT sideChanged(id);
    });
    connect(job, &Job::finished, this, [this, id, job] { end(id, job); });
    Q_EMIT sideChanged(id);
}

void Session::end(SideId id, JobOf<SnapshotPtr> *job)
{
    slot(id).job.clear();
    Side &which = slot(id).side;
    which.reading = false;
    const Error *error = job->error();
    if (error && error->kind != ErrorKind::Cancelled) {
        which.error = *error;
    } else if (!error) {
        which.snapshot = job->result().value();
        which.practice = which.snapshot->practice; // of the cloud that answered, whatever was known before
        if (which.kind != SideKind::File)
            m_pending.rebase(*which.snapshot); // a file says how it was, not how it is
    }
    Q_EMIT sideChanged(id);
    if (!error) {
        Q_EMIT snapshotChanged(id);
        choosePartnerThatFits();
    }
}

void Session::drop(SideId id)
{
    Slot &which = slot(id);
    which.side.reading = false;
    if (!which.job)
        return;
    which.job->disconnect(this);
    which.job->cancel();
    which.job.clear();
}

void Session::choosePartner(const QString &tenantId)
{
    m_partnerByHand = true;
    if (m_partner == tenantId)
        return;
    m_partner = tenantId;
    Q_EMIT partnerChosen();
}

void Session::choosePartnerThatFits()
{
    // With two tenants open the first question is what lies between them.
    const Side &left = side(SideId::Left);
    const Side &right = side(SideId::Right);
    if (m_partnerByHand && (m_partner.isEmpty() || m_partner != left.tenantId()))
        return;
    QString wanted;
    if (!right.isEmpty() && right.tenantId() != left.tenantId())
        wanted = right.tenantId();
    else if (left.snapshot && !left.snapshot->partners().isEmpty())
        wanted = left.snapshot->partners().constFirst();
    if (wanted == m_partner)
        return;
    m_partner = wanted;
    Q_EMIT partnerChosen();
}

QString Session::nameOf(const QString &tenantId) const
{
    for (const SideId id : bothSides) {
        if (!side(id).isEmpty() && side(id).tenantId() == tenantId)
            return side(id).name();
    }
    for (const SideId id : bothSides) {
        if (!side(id).snapshot)
            continue;
        if (const auto known = side(id).snapshot->names.find(tenantId); known && !known->displayName.isEmpty())
            return known->displayName;
    }
    return tenantId;
}

NameBook Session::names() const
{
    NameBook names;
    for (const SideId id : bothSides) {
        if (const SnapshotPtr snapshot = draft(id))
            names.mergeFrom(snapshot->names);
    }
    for (const SideId id : bothSides) {
        if (!side(id).isEmpty())
            names.add(side(id).tenantId(), {ObjectKind::Tenant, side(id).name(), side(id).domain()});
    }
    return names;
}
} // namespace entente::ui
