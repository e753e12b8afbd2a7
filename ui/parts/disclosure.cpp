// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/disclosure.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace entente::ui
{
Disclosure::Disclosure(const QString &title, QWidget *parent)
    : QWidget(parent), m_toggle(new QToolButton(this)), m_content(new QWidget(this)), m_body(new QVBoxLayout(m_content))
{
    m_toggle->setText(title);
    m_toggle->setAccessibleName(title);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_content->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_content);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_content->setVisible(open);
    });
}

void Disclosure::setOpen(bool open)
{
    m_toggle->setChecked(open);
}

bool Disclosure::isOpen() const
{
    return m_toggle->isChecked();
}
} // namespace entente::ui
