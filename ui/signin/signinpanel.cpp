// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpanel.h"

#include "core/jobs/workbench.h"
#include "ui/plan/copybutton.h"
#include "ui/plan/labels.h"
#include "ui/signin/browser.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace entente::ui
{
SignInPanel::SignInPanel(QWidget *parent)
    : Card(parent), m_heading(headingLabel({}, 2, this)), m_explanation(wrappedLabel({}, this)),
      m_codePart(new QWidget(this)), m_code(new QLineEdit(m_codePart)), m_addressLabel(quietLabel({}, this)),
      m_address(new QLineEdit(this)), m_open(new QPushButton(tr("Open in browser"), this)),
      m_timeLeft(quietLabel({}, this)), m_tick(new QTimer(this))
{
    setBar(Tone::Accent);
    body()->addWidget(m_heading);
    body()->addWidget(m_explanation);
    buildCodePart();
    buildAddressPart();
    body()->addWidget(m_timeLeft);
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &SignInPanel::showTimeLeft);
    clear();
}

void SignInPanel::buildCodePart()
{
    QFont big = m_code->font();
    if (big.pointSizeF() > 0)
        big.setPointSizeF(big.pointSizeF() * 1.8);
    big.setWeight(QFont::DemiBold);
    big.setLetterSpacing(QFont::AbsoluteSpacing, 2);
    m_code->setFont(big);
    m_code->setReadOnly(true);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setAccessibleName(tr("Device code"));
    auto *line = new QHBoxLayout(m_codePart);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_code, 1);
    line->addWidget(new CopyButton(
        tr("Copy device code"), [this] { return m_code->text(); }, m_codePart));
    body()->addWidget(m_codePart);
}

void SignInPanel::buildAddressPart()
{
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address to sign in at"));
    m_addressLabel->setBuddy(m_address);
    m_open->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(new CopyButton(
        tr("Copy address"), [this] { return m_address->text(); }, this));
    line->addWidget(m_open);
    body()->addWidget(m_addressLabel);
    body()->addLayout(line);
    connect(m_open, &QPushButton::clicked, this, [this] { Browser::open(QUrl(m_address->text(), QUrl::StrictMode)); });
}

void SignInPanel::attach(Workbench &workbench)
{
    connect(&workbench, &Workbench::browserWanted, this, &SignInPanel::showBrowser);
    connect(&workbench, &Workbench::deviceCodeWanted, this, &SignInPanel::showDeviceCode);
    connect(&workbench, &Workbench::signInEnded, this, &SignInPanel::clear);
}

void SignInPanel::present(const QString &heading, const QString &explanation, const QUrl &address)
{
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_address->setText(address.toString(QUrl::FullyEncoded));
    m_address->setCursorPosition(0);
    setAccessibleName(heading);
    setAccessibleDescription(explanation);
    show();
}

void SignInPanel::showBrowser(const QUrl &address, const QString &tenant)
{
    m_codePart->hide();
    m_tick->stop();
    m_timeLeft->hide();
    const bool opened = Browser::openOnce(address);
    m_addressLabel->setText(tr("If no browser opened, copy this address into one on this computer:"));
    //: %1 is a tenant
    present(tr("Sign in to %1 in your browser").arg(tenant),
            opened ? tr("The sign-in page was opened in your browser. This goes on by itself when you are done there.")
                   : tr("No browser could be opened. Open the address below yourself."),
            address);
}

void SignInPanel::showDeviceCode(const QString &userCode, const QUrl &verificationUri, const QDateTime &expiresAt,
                                 const QString &tenant)
{
    m_code->setText(userCode);
    m_codePart->show();
    m_expiresAt = expiresAt;
    m_addressLabel->setText(tr("Enter the code on this page, on any computer or phone:"));
    present(tr("Sign in to %1 with a device code").arg(tenant),
            tr("Enter this code only if you started this sign-in yourself. This goes on by itself when you are done."),
            verificationUri);
    m_timeLeft->show();
    showTimeLeft();
    m_tick->start();
}

void SignInPanel::clear()
{
    m_tick->stop();
    hide();
}

QString SignInPanel::timeLeft(const QDateTime &expiresAt, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(expiresAt);
    if (seconds <= 0)
        return {};
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void SignInPanel::showTimeLeft()
{
    const QString left = timeLeft(m_expiresAt, QDateTime::currentDateTimeUtc());
    //: %1 is minutes and seconds, "4:05"
    m_timeLeft->setText(left.isEmpty() ? tr("The code has expired.")
                                       : tr("The code is valid for another %1").arg(left));
    if (left.isEmpty())
        m_tick->stop();
}
} // namespace entente::ui
