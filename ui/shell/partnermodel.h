// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pill.h"
#include "ui/session/side.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSortFilterProxyModel>

#include <vector>

namespace entente::ui
{
class Session;

/// The partners of the left tenant by name, and those that only the right one has; last the default settings.
class PartnerModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TenantIdRole = Qt::UserRole, ///< empty: the default settings
        SubtitleRole,
        MarkRole, ///< Mark as int: the shape
        ToneRole, ///< Tone as int
        SearchRole,
        DefaultRole, ///< bool
    };

    explicit PartnerModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void rebuild();

private:
    struct Entry {
        QString id, name, domain, subtitle;
        Mark mark = Mark::Hollow;
        Tone tone = Tone::Neutral;
    };
    int pendingFor(const QString &partner) const;
    QString subtitleOf(const Entry &entry) const;
    Entry entryFor(const QString &tenantId, const QHash<QString, int> &own) const;

    Session &m_session;
    std::vector<Entry> m_entries;
};

/// Sorts as the language does and keeps what holds the words; the default settings always stay, last.
class PartnerProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit PartnerProxy(QObject *parent = nullptr);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

/// How many settings each partner entry of a snapshot sets by itself, over all workloads; by tenant id in small
/// letters. One walk over the entries, so that a thousand partners take no longer than they must.
QHash<QString, int> ownSettings(const Snapshot &snapshot);
} // namespace entente::ui
