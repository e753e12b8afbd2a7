// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/card.h"

#include <QDateTime>
#include <QUrl>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace entente
{
class Workbench;
}

namespace entente::ui
{
/// What a person needs while a sign-in waits for them: the address that was opened in the browser, or the device code
/// with the address to type it at and how long it is valid. Hidden while no sign-in waits.
class SignInPanel : public Card
{
    Q_OBJECT
public:
    explicit SignInPanel(QWidget *parent = nullptr);

    /// Follows the workbench's sign-ins from now on.
    void attach(Workbench &workbench);

    /// Opens the address in the system browser (each address once, whichever panel shows it) and shows it to copy.
    void showBrowser(const QUrl &address, const QString &tenant);
    void showDeviceCode(const QString &userCode, const QUrl &verificationUri, const QDateTime &expiresAt,
                        const QString &tenant);
    void clear();

    /// "4:05", or nothing when the time is up. Pure.
    static QString timeLeft(const QDateTime &expiresAt, const QDateTime &now);

private:
    void buildCodePart();
    void buildAddressPart();
    void present(const QString &heading, const QString &explanation, const QUrl &address);
    void showTimeLeft();

    QLabel *m_heading;
    QLabel *m_explanation;
    QWidget *m_codePart;
    QLineEdit *m_code;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QPushButton *m_open;
    QLabel *m_timeLeft;
    QTimer *m_tick;
    QDateTime m_expiresAt;
};
} // namespace entente::ui
