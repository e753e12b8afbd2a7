// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/codebox.h"

#include "ui/parts/copybutton.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace entente::ui
{
namespace
{
constexpr int maximumLines = 14;
}

CodeBox::CodeBox(const QString &title, const QString &copyName, const QString &text, QWidget *parent)
    : QWidget(parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setReadOnly(true);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    heading->setBuddy(m_edit);

    auto *top = new QHBoxLayout;
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(new CopyButton(
        copyName, [this] { return m_edit->toPlainText(); }, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_edit);
    setText(text);
}

QString CodeBox::text() const
{
    return m_edit->toPlainText();
}

void CodeBox::setText(const QString &text)
{
    m_edit->setPlainText(text);
    fitHeight();
}

void CodeBox::setFixedLines(int lines)
{
    m_fixedLines = lines;
    fitHeight();
}

void CodeBox::setWrapping(bool wrap)
{
    m_edit->setLineWrapMode(wrap ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_edit->setFont(wrap ? font() : QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fitHeight();
}

void CodeBox::fitHeight()
{
    const int lines = m_fixedLines > 0 ? m_fixedLines : std::min(m_edit->document()->blockCount(), maximumLines);
    const int margins = 2 * (m_edit->frameWidth() + static_cast<int>(m_edit->document()->documentMargin()));
    const int height =
        lines * m_edit->fontMetrics().lineSpacing() + margins + m_edit->horizontalScrollBar()->sizeHint().height();
    m_edit->setMinimumHeight(height);
    m_edit->setMaximumHeight(m_fixedLines > 0 ? QWIDGETSIZE_MAX : height);
}
} // namespace entente::ui
