// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signindialog.h"

#include "core/jobs/workbench.h"
#include "ui/parts/labels.h"
#include "ui/signin/proxycredentialsdialog.h"
#include "ui/signin/signinpanel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui
{
SignInDialog::SignInDialog(QWidget *parent)
    : QDialog(parent), m_panel(new SignInPanel(this)), m_cancel(new QPushButton(this))
{
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    connect(m_panel, &SignInPanel::allEnded, this, &QDialog::accept);
    auto *layout = dialogLayout(this);
    layout->addWidget(m_panel);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    retranslate();
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("Sign in"));
    m_cancel->setText(tr("Cancel"));
}

void SignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInDialog::reject()
{
    QDialog::reject();
    Q_EMIT cancelled();
}

SignInAttendant::SignInAttendant(Workbench &workbench, QWidget *window)
    : QObject(window), m_workbench(workbench), m_window(window), m_dialog(new SignInDialog(window))
{
    // It follows every sign-in, also one that shows elsewhere: that dialog may be closed before it has ended.
    m_dialog->panel()->attach(workbench);
    connect(&workbench, &Workbench::browserWanted, this, &SignInAttendant::present);
    connect(&workbench, &Workbench::deviceCodeWanted, this, &SignInAttendant::present);
    connect(&workbench, &Workbench::proxyCredentialsWanted, this, &SignInAttendant::askProxyCredentials);
    connect(m_dialog, &SignInDialog::cancelled, this, &SignInAttendant::cancelShown);
}

void SignInAttendant::cancelShown()
{
    for (const QString &tenant : m_dialog->panel()->tenants())
        m_workbench.cancelSignIn(tenant);
}

void SignInAttendant::present()
{
    const QWidget *modal = QApplication::activeModalWidget();
    const auto panels = modal && modal != m_dialog ? modal->findChildren<SignInPanel *>() : QList<SignInPanel *>();
    if (std::ranges::any_of(panels, &SignInPanel::canBeSeen))
        return;
    m_dialog->open();
    m_dialog->adjustSize(); // for one more card
}

void SignInAttendant::askProxyCredentials(const QString &proxy)
{
    m_askingProxies << proxy;
    if (m_askingProxies.size() == 1)
        showProxyQuestion();
}

void SignInAttendant::showProxyQuestion()
{
    const QString proxy = m_askingProxies.constFirst();
    QWidget *modal = QApplication::activeModalWidget();
    auto *dialog = new ProxyCredentialsDialog(proxy, modal ? modal : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, proxy] { m_workbench.setProxyCredentials(proxy, dialog->user(), dialog->password()); });
    // Without a user: not now. Else nobody would be asked again until the program ends.
    connect(dialog, &QDialog::rejected, this, [this, proxy] { m_workbench.setProxyCredentials(proxy, {}, {}); });
    connect(dialog, &QDialog::finished, this, [this] {
        m_askingProxies.removeFirst();
        if (!m_askingProxies.isEmpty())
            showProxyQuestion();
    });
    dialog->open();
}
} // namespace entente::ui
