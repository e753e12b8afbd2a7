// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace entente::ui
{
/// Asks for the name and password that a proxy wants. They stay in memory.
class ProxyCredentialsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ProxyCredentialsDialog(const QString &host, QWidget *parent = nullptr);

    QString user() const;
    QString password() const;

private:
    QLineEdit *m_user;
    QLineEdit *m_password;
};
} // namespace entente::ui
