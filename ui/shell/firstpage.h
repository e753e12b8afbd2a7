// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace entente::ui
{
class ChoiceCard;
class Session;

/// What is shown while no tenant is open: practise, add a tenant, open a snapshot, or one of the tenants known from
/// before.
class FirstPage : public QWidget
{
    Q_OBJECT
public:
    explicit FirstPage(Session &session, QWidget *parent = nullptr);

    void offer(bool practice, bool addTenant);

Q_SIGNALS:
    void practiceWanted();
    void addTenantWanted();
    void snapshotWanted();
    void tenantWanted(const QString &tenantId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTenants();

    Session &m_session;
    QLabel *m_heading;
    QLabel *m_lead;
    ChoiceCard *m_practice;
    ChoiceCard *m_add;
    ChoiceCard *m_open;
    QLabel *m_knownTitle;
    QVBoxLayout *m_known;
    std::vector<QPushButton *> m_tenantButtons;
};
} // namespace entente::ui
