// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tabpanel.h"
#include "ui/settings/settingrows.h"
#include "ui/settings/settingsproxy.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace entente::ui
{
class ExplainStrip;
class Session;
class SettingsModel;
class SettingsTable;

/// A workload's tab: heading, the choice of what to see, the table, and the strip that explains the chosen setting. It
/// is the same for every workload; what differs is in the catalogue.
class SettingsPanel : public TabPanel
{
    Q_OBJECT
public:
    SettingsPanel(Session &session, Workload workload, QWidget *parent = nullptr);

    virtual QString title() const; ///< of its tab
    void setFilter(const QString &words) override;
    bool canFilter() const override { return true; }
    QByteArray columns() const override;
    void setColumns(const QByteArray &columns) override;

    SettingsTable *table() const { return m_table; }
    SettingsModel *model() const { return m_model; }
    /// Shows this setting of the chosen partner, in sight and current.
    void reveal(const QString &settingId, SideId side);

protected:
    /// One or two sentences below the heading on how to read the table; with and without a partner.
    virtual QString lead() const;
    const Session &session() const { return m_session; }
    void retranslate();
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeBar();
    void connectSession();
    void showSoon();
    void showScope();
    void showHeading();
    void showCounts();
    void showNarrowed();
    void editTargets(const QModelIndex &index);
    void pickFirstRow();

    Session &m_session;
    bool m_stale = false; ///< showSoon() was called and nothing was shown since
    Workload m_workload;
    SettingsModel *m_model;
    SettingsProxy *m_proxy;
    SettingsTable *m_table;
    ExplainStrip *m_strip;
    QLabel *m_heading;
    QLabel *m_subheading;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    QButtonGroup *m_segments;
    QPushButton *m_all;
    QPushButton *m_differences;
    QPushButton *m_own;
    QComboBox *m_mode;
};
} // namespace entente::ui
