// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/copybutton.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTimer>

namespace entente::ui
{
CopyButton::CopyButton(const QString &what, std::function<QString()> text, QWidget *parent)
    : QPushButton(parent), m_textToCopy(std::move(text)), m_back(new QTimer(this))
{
    setAutoDefault(false);
    setAccessibleName(what);
    setText(tr("Copy"));
    m_back->setSingleShot(true);
    m_back->setInterval(2000);
    connect(m_back, &QTimer::timeout, this, [this] { showFace(); });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setFace(const QString &face)
{
    m_face = face;
    showFace();
}

void CopyButton::showFace()
{
    setText(m_face.isEmpty() ? tr("Copy") : m_face);
}

void CopyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showFace();
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_textToCopy());
    //: Face of the Copy button for two seconds after it was pressed
    setText(tr("Copied"));
    m_back->start();
}
} // namespace entente::ui
