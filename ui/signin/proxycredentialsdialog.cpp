// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/proxycredentialsdialog.h"

#include "ui/parts/labels.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui
{
ProxyCredentialsDialog::ProxyCredentialsDialog(const QString &host, QWidget *parent)
    : QDialog(parent), m_user(new QLineEdit(this)), m_password(new QLineEdit(this))
{
    setWindowTitle(tr("Proxy sign-in"));
    auto *userLabel = new QLabel(tr("&User name"), this);
    userLabel->setBuddy(m_user);
    auto *passwordLabel = new QLabel(tr("&Password"), this);
    passwordLabel->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *accept = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    accept->setEnabled(false);
    connect(m_user, &QLineEdit::textChanged, accept,
            [accept](const QString &text) { accept->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = dialogLayout(this);
    //: %1 is the host name of a proxy
    layout->addWidget(headingLabel(tr("The proxy %1 asks who you are").arg(host), 2, this));
    layout->addWidget(quietLabel(tr("Name and password are kept in memory until the console is closed."), this));
    layout->addWidget(userLabel);
    layout->addWidget(m_user);
    layout->addWidget(passwordLabel);
    layout->addWidget(m_password);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

QString ProxyCredentialsDialog::user() const
{
    return m_user->text();
}

QString ProxyCredentialsDialog::password() const
{
    return m_password->text();
}
} // namespace entente::ui
