// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signincard.h"

#include "ui/parts/copybutton.h"
#include "ui/parts/labels.h"
#include "ui/signin/browser.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace entente::ui
{
SignInCard::SignInCard(const QString &tenant, QWidget *parent)
    : Card(parent), m_tenant(tenant), m_heading(headingLabel({}, 2, this)), m_explanation(wrappedLabel({}, this)),
      m_codePart(new QWidget(this)), m_code(new QLineEdit(m_codePart)),
      m_copyCode(new CopyButton(
          {}, [this] { return m_code->text(); }, m_codePart)),
      m_addressLabel(quietLabel({}, this)), m_address(new QLineEdit(this)),
      m_copyAddress(new CopyButton(
          {}, [this] { return m_address->text(); }, this)),
      m_open(new QPushButton(this)), m_timeLeft(quietLabel({}, this)), m_tick(new QTimer(this))
{
    setBar(Tone::Accent);
    body()->addWidget(m_heading);
    body()->addWidget(m_explanation);
    buildCodePart();
    buildAddressPart();
    body()->addWidget(m_timeLeft);
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &SignInCard::showTimeLeft);
}

void SignInCard::buildCodePart()
{
    QFont big = m_code->font();
    if (big.pointSizeF() > 0)
        big.setPointSizeF(big.pointSizeF() * 1.8);
    big.setWeight(QFont::DemiBold);
    big.setLetterSpacing(QFont::AbsoluteSpacing, 2);
    m_code->setFont(big);
    m_code->setReadOnly(true);
    m_code->setAlignment(Qt::AlignCenter);
    auto *line = new QHBoxLayout(m_codePart);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_code, 1);
    line->addWidget(m_copyCode);
    body()->addWidget(m_codePart);
}

void SignInCard::buildAddressPart()
{
    m_address->setReadOnly(true);
    m_addressLabel->setBuddy(m_address);
    m_open->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(m_copyAddress);
    line->addWidget(m_open);
    body()->addWidget(m_addressLabel);
    body()->addLayout(line);
    connect(m_open, &QPushButton::clicked, this, [this] { Browser::open(QUrl(m_address->text(), QUrl::StrictMode)); });
}

void SignInCard::showAddress(const QUrl &address)
{
    m_address->setText(address.toString(QUrl::FullyEncoded));
    m_address->setCursorPosition(0);
    m_codePart->setVisible(m_withCode);
    m_timeLeft->setVisible(m_withCode);
    retranslate();
}

void SignInCard::showBrowser(const QUrl &address)
{
    m_tick->stop();
    m_withCode = false;
    m_opened = Browser::openOnce(address);
    showAddress(address);
}

void SignInCard::showDeviceCode(const QString &userCode, const QUrl &verificationUri, const QDateTime &expiresAt)
{
    m_withCode = true;
    m_code->setText(userCode);
    m_expiresAt = expiresAt;
    showAddress(verificationUri);
    m_tick->start();
}

QString SignInCard::timeLeft(const QDateTime &expiresAt, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(expiresAt);
    if (seconds <= 0)
        return {};
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void SignInCard::showTimeLeft()
{
    const QString left = timeLeft(m_expiresAt, QDateTime::currentDateTimeUtc());
    //: %1 is minutes and seconds, "4:05"
    m_timeLeft->setText(left.isEmpty() ? tr("The code has expired.")
                                       : tr("The code is valid for another %1").arg(left));
    if (left.isEmpty())
        m_tick->stop();
}

QString SignInCard::headingText() const
{
    //: %1 is a tenant
    return m_withCode ? tr("Sign in to %1 with a device code").arg(m_tenant)
                      //: %1 is a tenant
                      : tr("Sign in to %1 in your browser").arg(m_tenant);
}

QString SignInCard::explanation() const
{
    if (m_withCode)
        return tr("Enter this code only if you started this sign-in yourself. This goes on by itself when you are "
                  "done.");
    return m_opened ? tr("The sign-in page was opened in your browser. This goes on by itself when you are done there.")
                    : tr("No browser could be opened. Open the address below yourself.");
}

void SignInCard::retranslate()
{
    m_heading->setText(headingText());
    m_explanation->setText(explanation());
    setAccessibleName(m_heading->text());
    setAccessibleDescription(m_explanation->text());
    m_code->setAccessibleName(tr("Device code"));
    m_copyCode->setAccessibleName(tr("Copy device code"));
    m_addressLabel->setText(m_withCode ? tr("Enter the code on this page, on any computer or phone:")
                                       : tr("If no browser opened, copy this address into one on this computer:"));
    m_address->setAccessibleName(tr("Address to sign in at"));
    m_copyAddress->setAccessibleName(tr("Copy address"));
    m_open->setText(tr("Open in browser"));
    if (m_withCode)
        showTimeLeft();
}

void SignInCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace entente::ui
