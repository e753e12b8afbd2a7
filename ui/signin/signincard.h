// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"

#include <QDateTime>
#include <QUrl>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace entente::ui
{
class CopyButton;

/// One sign-in that waits for a person: the address that was opened in the browser, or the device code with the address
/// to type it at and how long it is valid.
class SignInCard : public Card
{
    Q_OBJECT
public:
    /// `tenant` as the sign-in was asked for, domain or id; it stays the same for the card's life.
    explicit SignInCard(const QString &tenant, QWidget *parent = nullptr);

    QString tenant() const { return m_tenant; }
    /// Opens the address in the system browser (each address once, whichever card shows it) and shows it to copy.
    void showBrowser(const QUrl &address);
    void showDeviceCode(const QString &userCode, const QUrl &verificationUri, const QDateTime &expiresAt);

    /// "4:05", or nothing when the time is up. Pure.
    static QString timeLeft(const QDateTime &expiresAt, const QDateTime &now);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildCodePart();
    void buildAddressPart();
    void showAddress(const QUrl &address);
    void showTimeLeft();
    void retranslate();
    QString headingText() const;
    QString explanation() const;

    QString m_tenant;
    bool m_withCode = false;
    bool m_opened = false; ///< a browser was
    QDateTime m_expiresAt;
    QLabel *m_heading;
    QLabel *m_explanation;
    QWidget *m_codePart;
    QLineEdit *m_code;
    CopyButton *m_copyCode;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    CopyButton *m_copyAddress;
    QPushButton *m_open;
    QLabel *m_timeLeft;
    QTimer *m_tick;
};
} // namespace entente::ui
