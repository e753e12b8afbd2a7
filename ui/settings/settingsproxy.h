// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace entente::ui
{
/// Which rows are shown: all, those that differ, those with an own value (and with these two what is pending); and of
/// them those that hold the filter's words.
class SettingsProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { All, Differences, Own };

    explicit SettingsProxy(QObject *parent = nullptr);

    void setShow(Show show);
    Show shown() const { return m_show; }
    void setWords(const QString &words); ///< every word must be found, in any order
    bool isNarrowed() const { return m_show != Show::All || !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    Show m_show = Show::All;
    QStringList m_words; ///< folded
};
} // namespace entente::ui
