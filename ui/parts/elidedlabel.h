// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace entente::ui
{
/// One line of plain text that gives way: what does not fit ends in an ellipsis, the whole is in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QString fullText() const { return m_full; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_full;
};
} // namespace entente::ui
