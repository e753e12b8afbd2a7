// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/workbench.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QStackedWidget;

namespace entente::ui
{
class MessageStrip;
class SignInPanel;

/// What a person fills in to add a tenant.
struct SignInInput {
    QString domainOrId;
    QString cloud; ///< built-in name or definition file
    QString clientId;
    SignInFlow flow = SignInFlow::Browser;
};

using SignInFunction = std::function<JobOf<TenantStatus> *(const SignInInput &)>;

/// Asks for a tenant and signs in to it. Closes as accepted when that succeeded.
class AddTenantDialog : public QDialog
{
    Q_OBJECT
public:
    /// `defaultCloud`: built-in name or definition file to begin with; empty: the worldwide cloud.
    AddTenantDialog(Workbench &workbench, const QString &defaultCloud, QWidget *parent = nullptr);
    /// `tokensLast` false: the person is told that the sign-in is forgotten when the program ends.
    AddTenantDialog(SignInFunction signIn, const QString &defaultCloud, bool tokensLast, QWidget *parent = nullptr);

    SignInPanel *panel() const { return m_panel; }
    /// The tenant that was added; nothing before the dialog was accepted.
    const std::optional<TenantStatus> &added() const { return m_added; }

    /// What is wrong with the input, in one sentence; empty: nothing. Reads the definition of the cloud where
    /// that is a file: it may bring the client ID.
    static QString problemWith(const SignInInput &input);

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void tenantAdded(const entente::TenantStatus &tenant);

private:
    QWidget *buildForm(const QString &defaultCloud, bool tokensLast);
    void buildClouds(const QString &defaultCloud);
    QWidget *buildWaiting();
    void chooseCloudFile();
    void explainRegistration();
    SignInInput input() const;
    void signIn();
    void finish(JobOf<TenantStatus> *job);
    void showForm();
    /// As high as what it shows now, where the screen has room for that.
    void fit();

    SignInFunction m_signIn;
    QScrollArea *m_scroll = nullptr;
    QStackedWidget *m_pages;
    QLineEdit *m_domain;
    QComboBox *m_cloud;
    QLineEdit *m_clientId;
    QRadioButton *m_browser;
    QRadioButton *m_deviceCode;
    SignInPanel *m_panel;
    MessageStrip *m_message;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QWidget *m_form;
    QWidget *m_waiting;
    QPointer<Job> m_job;
    std::optional<TenantStatus> m_added;
};
} // namespace entente::ui
