// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace entente::ui
{
/// A field for object ids of a directory that nobody here is signed in to: they can be pasted, and not checked.
class IdPaste : public QWidget
{
    Q_OBJECT
public:
    explicit IdPaste(const QString &tenantName, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What was found in the text, which is then cleared; nothing where it held no id.
    void pasted(const QStringList &ids);

private:
    void take();

    QPlainTextEdit *m_text;
};
} // namespace entente::ui
