// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpanel.h"

#include "core/jobs/workbench.h"
#include "ui/signin/signincard.h"

#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui
{
SignInPanel::SignInPanel(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void SignInPanel::attach(Workbench &workbench)
{
    connect(&workbench, &Workbench::browserWanted, this, &SignInPanel::showBrowser);
    connect(&workbench, &Workbench::deviceCodeWanted, this, &SignInPanel::showDeviceCode);
    connect(&workbench, &Workbench::signInEnded, this, &SignInPanel::end);
}

bool SignInPanel::canBeSeen() const
{
    return parentWidget() && parentWidget()->isVisible();
}

SignInCard &SignInPanel::cardFor(const QString &tenant)
{
    const auto known = std::ranges::find(m_cards, tenant, &SignInCard::tenant);
    if (known != m_cards.end())
        return **known;
    auto *card = new SignInCard(tenant, this);
    m_layout->addWidget(card);
    card->show(); // at once: a layout alone would do it later
    m_cards.push_back(card);
    return *card;
}

void SignInPanel::showBrowser(const QUrl &address, const QString &tenant)
{
    cardFor(tenant).showBrowser(address);
    show();
}

void SignInPanel::showDeviceCode(const QString &userCode, const QUrl &verificationUri, const QDateTime &expiresAt,
                                 const QString &tenant)
{
    cardFor(tenant).showDeviceCode(userCode, verificationUri, expiresAt);
    show();
}

void SignInPanel::end(const QString &tenant)
{
    const auto ended = std::ranges::find(m_cards, tenant, &SignInCard::tenant);
    if (ended == m_cards.end())
        return;
    delete *ended;
    m_cards.erase(ended);
    if (!m_cards.empty())
        return;
    hide();
    Q_EMIT allEnded();
}

QStringList SignInPanel::tenants() const
{
    QStringList waiting;
    for (const SignInCard *card : m_cards)
        waiting << card->tenant();
    return waiting;
}

void SignInPanel::clear()
{
    for (const SignInCard *card : m_cards)
        delete card;
    m_cards.clear();
    hide();
}
} // namespace entente::ui
