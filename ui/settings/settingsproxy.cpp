// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsproxy.h"

#include "ui/settings/settingsmodel.h"
#include "ui/text/fold.h"

namespace entente::ui
{
SettingsProxy::SettingsProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true); // a section stays while one of its rows does
}

void SettingsProxy::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void SettingsProxy::setWords(const QString &words)
{
    m_words = wordsForSearch(words);
    invalidateFilter();
}

bool SettingsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, SettingsModel::NameColumn, sourceParent);
    if (index.data(SettingsModel::SectionRole).toBool())
        return false; // only for the sake of a row in it
    // What is pending stays in sight, whatever it will become.
    const int role = m_show == Show::Differences ? SettingsModel::DiffersRole : SettingsModel::OwnRole;
    if (m_show != Show::All && !index.data(role).toBool() && !index.data(SettingsModel::PendingRole).toBool())
        return false;
    const QString text = m_words.isEmpty() ? QString() : index.data(SettingsModel::SearchRole).toString();
    return holdsWords(text, m_words);
}
} // namespace entente::ui
