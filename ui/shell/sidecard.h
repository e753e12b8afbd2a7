// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/side.h"
#include "ui/theme/colors.h"

#include <QAbstractButton>

namespace entente::ui
{
/// One side of the window: colour bar and word (LIVE, SNAPSHOT, PRACTICE), name, domain, who is signed in, and how a
/// reading goes. Pressing it opens the menu of tenants.
class SideCard : public QAbstractButton
{
    Q_OBJECT
public:
    SideCard(SideId id, QWidget *parent = nullptr);

    void showSide(const Side &side);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    QString place() const;
    QString subtitle() const;
    QString pillText() const;
    Tone tone() const;
    void paintProgress(QPainter &painter, const QRectF &card) const;

    SideId m_id;
    Side m_side;
};
} // namespace entente::ui
