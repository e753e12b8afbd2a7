// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colouredicon.h"

#include <QIcon>
#include <QPainter>
#include <QPixmapCache>

namespace entente::ui
{
using namespace Qt::StringLiterals;

ColouredIcon::ColouredIcon(QString name, QColor normal, QColor disabled)
    : m_name(std::move(name)), m_normal(normal), m_disabled(disabled)
{
}

void ColouredIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatio();
    QPixmap picture = pixmap(rect.size() * scale, mode, state);
    picture.setDevicePixelRatio(scale);
    painter->drawPixmap(rect, picture);
}

QPixmap ColouredIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    const QColor color = mode == QIcon::Disabled ? m_disabled : m_normal;
    const QString key =
        u"entente %1 %2 %3x%4"_s.arg(m_name, color.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QIcon(u":/icons/%1.svg"_s.arg(m_name)).pixmap(size, 1.0);
    if (picture.isNull())
        return picture;
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), color);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

QIconEngine *ColouredIcon::clone() const
{
    return new ColouredIcon(*this);
}
} // namespace entente::ui
