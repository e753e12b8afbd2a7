// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/idpaste.h"

#include "core/base/guid.h"
#include "ui/parts/labels.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui
{
IdPaste::IdPaste(const QString &tenantName, QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Object IDs of groups, one a line"));
    m_text->setPlaceholderText(tr("Object IDs of groups, one a line"));
    m_text->setMaximumHeight(fontMetrics().height() * 6);
    auto *add = new QPushButton(tr("A&dd these IDs"), this);
    add->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addWidget(
        quietLabel(tr("Ask the administrator of %1 for the IDs. They cannot be checked from here, because "
                      "nobody is signed in there.")
                       .arg(tenantName),
                   this));
    connect(add, &QPushButton::clicked, this, &IdPaste::take);
}

void IdPaste::take()
{
    const QStringList ids = guidsIn(m_text->toPlainText());
    if (!ids.isEmpty())
        m_text->clear();
    Q_EMIT pasted(ids);
}
} // namespace entente::ui

#include "moc_idpaste.cpp"
