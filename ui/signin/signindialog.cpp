// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signindialog.h"

#include "core/jobs/workbench.h"
#include "ui/plan/labels.h"
#include "ui/signin/proxycredentialsdialog.h"
#include "ui/signin/signinpanel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui
{
SignInDialog::SignInDialog(QWidget *parent) : QDialog(parent), m_panel(new SignInPanel(this))
{
    setWindowTitle(tr("Sign in"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    auto *layout = dialogLayout(this);
    layout->addWidget(m_panel);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
}

void SignInDialog::reject()
{
    QDialog::reject();
    Q_EMIT cancelled();
}

SignInAttendant::SignInAttendant(Workbench &workbench, QWidget *window)
    : QObject(window), m_workbench(workbench), m_window(window), m_dialog(new SignInDialog(window))
{
    connect(&workbench, &Workbench::browserWanted, this, [this](const QUrl &address, const QString &tenant) {
        if (SignInDialog *dialog = dialogToUse()) {
            dialog->panel()->showBrowser(address, tenant);
            dialog->open();
        }
    });
    connect(&workbench, &Workbench::deviceCodeWanted, this,
            [this](const QString &code, const QUrl &uri, const QDateTime &expiresAt, const QString &tenant) {
                if (SignInDialog *dialog = dialogToUse()) {
                    dialog->panel()->showDeviceCode(code, uri, expiresAt, tenant);
                    dialog->open();
                }
            });
    connect(&workbench, &Workbench::signInEnded, m_dialog, &QDialog::accept);
    connect(&workbench, &Workbench::proxyCredentialsWanted, this, &SignInAttendant::askProxyCredentials);
    connect(m_dialog, &SignInDialog::cancelled, this, &SignInAttendant::cancelled);
}

SignInDialog *SignInAttendant::dialogToUse()
{
    const QWidget *modal = QApplication::activeModalWidget();
    const bool hasOwn = modal && modal != m_dialog && modal->findChild<SignInPanel *>();
    return hasOwn ? nullptr : m_dialog;
}

void SignInAttendant::askProxyCredentials(const QString &host)
{
    if (m_askingProxy)
        return;
    m_askingProxy = true;
    QWidget *modal = QApplication::activeModalWidget();
    auto *dialog = new ProxyCredentialsDialog(host, modal ? modal : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_workbench.setProxyCredentials(dialog->user(), dialog->password()); });
    // Without a user: not now. Else nobody would be asked again until the program ends.
    connect(dialog, &QDialog::rejected, this, [this] { m_workbench.setProxyCredentials({}, {}); });
    connect(dialog, &QDialog::finished, this, [this] { m_askingProxy = false; });
    dialog->open();
}
} // namespace entente::ui
