// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/partnermodel.h"

#include "core/engine/effective.h"
#include "ui/session/session.h"
#include "ui/text/fold.h"
#include "ui/text/plaintooltip.h"

namespace entente::ui
{
namespace
{
int ownIn(const Snapshot &snapshot, const ResourceType &type, const Json &item)
{
    int own = 0;
    for (const Setting &setting : type.settings) {
        if (memberAt(item, setting.property).is_null())
            continue; // inherited: most are, and finding out from whom takes longer than this
        const EffectiveValue value = effectiveOn(snapshot, {&type, &setting}, &item);
        if (value.origin == Origin::Own && value.value.state != ValueState::NotSet)
            ++own;
    }
    return own;
}
} // namespace

QHash<QString, int> ownSettings(const Snapshot &snapshot)
{
    QHash<QString, int> counts;
    for (const ResourceType *type : allResourceTypes()) {
        const auto reading = snapshot.readings.constFind(QString::fromLatin1(type->id));
        if (!type->perPartner || reading == snapshot.readings.constEnd() || !reading->wasRead())
            continue;
        for (const Json &item : reading->items)
            counts[textAt(item, type->keyProperty).toLower()] += ownIn(snapshot, *type, item);
    }
    return counts;
}

PartnerModel::PartnerModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::snapshotChanged, this, &PartnerModel::rebuild);
    connect(&session.pending(), &PendingChanges::changed, this, [this] {
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SubtitleRole, Qt::AccessibleTextRole});
    });
    rebuild();
}

void PartnerModel::rebuild()
{
    beginResetModel();
    m_entries.clear();
    QStringList ids;
    for (const SideId id : bothSides) {
        if (m_session.side(id).snapshot)
            ids << m_session.side(id).snapshot->partners();
    }
    const QString left = m_session.side(SideId::Left).tenantId();
    if (!m_session.side(SideId::Right).isEmpty())
        ids << m_session.side(SideId::Right).tenantId();
    ids.removeDuplicates();
    ids.removeAll(left);
    ids.removeAll(QString());
    const SnapshotPtr snapshot = m_session.side(SideId::Left).snapshot;
    const QHash<QString, int> own = snapshot ? ownSettings(*snapshot) : QHash<QString, int>();
    for (const QString &id : ids)
        m_entries.push_back(entryFor(id, own));
    Entry defaults;
    defaults.name = tr("Default settings");
    defaults.subtitle = tr("everyone not listed above");
    m_entries.push_back(defaults);
    endResetModel();
}

PartnerModel::Entry PartnerModel::entryFor(const QString &tenantId, const QHash<QString, int> &own) const
{
    Entry entry;
    entry.id = tenantId;
    entry.name = m_session.nameOf(tenantId);
    const SnapshotPtr left = m_session.side(SideId::Left).snapshot;
    if (left) {
        if (const auto known = left->names.find(tenantId))
            entry.domain = known->detail;
    }
    if (!left) {
        entry.mark = Mark::Question;
        entry.subtitle = tr("not read yet");
        return entry;
    }
    const auto count = own.constFind(tenantId.toLower());
    if (count != own.constEnd() && *count > 0) {
        entry.mark = Mark::Filled;
        entry.tone = Tone::Accent; // that something is set says nothing yet about what it opens
        entry.subtitle = tr("%n own setting(s)", "what is set for a partner", *count);
    } else if (count != own.constEnd()) {
        entry.subtitle = tr("default only", "a partner without settings of its own");
    } else {
        entry.mark = Mark::Half;
        entry.subtitle = tr("not listed at %1", "%1 is a tenant").arg(m_session.side(SideId::Left).name());
    }
    return entry;
}

/// Wishes that stand on the partner's page: of the left tenant for the partner, and of the right one for the left.
int PartnerModel::pendingFor(const QString &partner) const
{
    const QString left = m_session.side(SideId::Left).tenantId();
    const QString right = m_session.side(SideId::Right).tenantId();
    int count = 0;
    for (const QString &tenant : m_session.pendingTenants()) {
        for (const Change &change : m_session.pending().of(tenant)) {
            const bool isFacing = tenant == right && change.address.key.compare(left, Qt::CaseInsensitive) == 0;
            const QString &page = isFacing ? right : change.address.key;
            count += page.compare(partner, Qt::CaseInsensitive) == 0 ? 1 : 0;
        }
    }
    return count;
}

QString PartnerModel::subtitleOf(const Entry &entry) const
{
    const int pending = pendingFor(entry.id);
    return pending == 0 ? entry.subtitle
                        : tr("%n pending · %1", "%1 says how a partner is set up, %n counts pending changes", pending)
                              .arg(entry.subtitle);
}

int PartnerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PartnerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a partner and how it is set up").arg(entry.name, subtitleOf(entry));
    case Qt::ToolTipRole:
        return plainToolTip(entry.domain.isEmpty() ? entry.id : entry.domain);
    case TenantIdRole:
        return entry.id;
    case SubtitleRole:
        return subtitleOf(entry);
    case MarkRole:
        return static_cast<int>(entry.mark);
    case ToneRole:
        return static_cast<int>(entry.tone);
    case SearchRole:
        return foldForSearch(entry.name + u' ' + entry.domain + u' ' + entry.id);
    case DefaultRole:
        return entry.id.isEmpty();
    default:
        return {};
    }
}

PartnerProxy::PartnerProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    sort(0);
}

void PartnerProxy::setWords(const QString &words)
{
    m_words = wordsForSearch(words);
    invalidateFilter();
}

bool PartnerProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (index.data(PartnerModel::DefaultRole).toBool())
        return true;
    const QString text = index.data(PartnerModel::SearchRole).toString();
    return holdsWords(text, m_words);
}

bool PartnerProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftDefault = left.data(PartnerModel::DefaultRole).toBool();
    const bool rightDefault = right.data(PartnerModel::DefaultRole).toBool();
    if (leftDefault != rightDefault)
        return rightDefault;
    return QSortFilterProxyModel::lessThan(left, right);
}
} // namespace entente::ui
