// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace entente
{
class Workbench;
}

namespace entente::ui
{
class SignInPanel;

/// A small window with the sign-in panel, for sign-ins that no other dialog shows (a token ran out while reading). It
/// closes when the last of them has ended.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SignInDialog(QWidget *parent = nullptr);

    SignInPanel *panel() const { return m_panel; }
    void reject() override;

Q_SIGNALS:
    void cancelled(); ///< the person wants none of the sign-ins on it

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SignInPanel *m_panel;
    QPushButton *m_cancel;
};

/// Shows a SignInDialog over `window` whenever the workbench wants a sign-in and no modal dialog shows it on a panel of
/// its own, and asks for the proxy's credentials. Cancel ends the sign-ins that the dialog shows, and with them
/// whatever waits for them. One per main window, which owns it.
class SignInAttendant : public QObject
{
    Q_OBJECT
public:
    SignInAttendant(Workbench &workbench, QWidget *window);

private:
    void present();
    void cancelShown();
    void askProxyCredentials(const QString &proxy);
    void showProxyQuestion();

    Workbench &m_workbench;
    QWidget *m_window;
    SignInDialog *m_dialog;
    QStringList m_askingProxies; ///< one question is shown at a time: the first one's
};
} // namespace entente::ui
