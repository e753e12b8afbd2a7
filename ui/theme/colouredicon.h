// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>

namespace entente::ui
{
/// One of resources/icons in a colour of ours. Drawn when it is first shown, not when a widget asks for it: a window
/// has dozens of them, and most are never seen in most of their sizes.
class ColouredIcon : public QIconEngine
{
public:
    ColouredIcon(QString name, QColor normal, QColor disabled);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    /// `size` in device pixels. Null where this machine has no SVG plugin: texts carry every control.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

private:
    QString m_name;
    QColor m_normal;
    QColor m_disabled;
};
} // namespace entente::ui
