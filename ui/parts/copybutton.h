// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <functional>

class QTimer;

namespace entente::ui
{
/// Copies a text to the clipboard and says so for a moment in its own face.
class CopyButton : public QPushButton
{
    Q_OBJECT
public:
    /// `what` is for screen readers: "Copy request". `text` is asked for at the click.
    CopyButton(const QString &what, std::function<QString()> text, QWidget *parent = nullptr);

    /// Another face than "Copy".
    void setFace(const QString &face);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void showFace();

    std::function<QString()> m_textToCopy;
    QString m_face; ///< empty: "Copy"
    QTimer *m_back;
};
} // namespace entente::ui
