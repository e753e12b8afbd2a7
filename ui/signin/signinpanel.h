// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QUrl>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace entente
{
class Workbench;
}

namespace entente::ui
{
class SignInCard;

/// What a person needs while sign-ins wait for them: a card for each, below one another. Hidden while none waits.
class SignInPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPanel(QWidget *parent = nullptr);

    /// Follows the workbench's sign-ins from now on.
    void attach(Workbench &workbench);
    /// What comes would be seen: the panel, hidden as it may be, stands on something that is on the screen.
    bool canBeSeen() const;

    // `tenant` tells the sign-ins apart. See SignInCard.
    void showBrowser(const QUrl &address, const QString &tenant);
    void showDeviceCode(const QString &userCode, const QUrl &verificationUri, const QDateTime &expiresAt,
                        const QString &tenant);
    /// The sign-in to this tenant waits no more.
    void end(const QString &tenant);
    void clear();
    /// Those that wait, as end() calls them.
    QStringList tenants() const;

Q_SIGNALS:
    void allEnded(); ///< end() took the last one away

private:
    SignInCard &cardFor(const QString &tenant);

    QVBoxLayout *m_layout;
    std::vector<SignInCard *> m_cards;
};
} // namespace entente::ui
