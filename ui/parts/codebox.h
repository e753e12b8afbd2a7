// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace entente::ui
{
/// A heading, a Copy button and a read-only text in a fixed-width font, as high as its text (up to a limit, then it
/// scrolls).
class CodeBox : public QWidget
{
    Q_OBJECT
public:
    /// `copyName` is what screen readers call the button: "Copy request".
    CodeBox(const QString &title, const QString &copyName, const QString &text, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// At least this high whatever the text; otherwise as high as the text, up to a limit.
    void setFixedLines(int lines);
    /// For prose instead of code: lines wrap and the usual font is used.
    void setWrapping(bool wrap);

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
    int m_fixedLines = 0;
};
} // namespace entente::ui
