// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/partnerdelegate.h"

#include "ui/shell/partnermodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace entente::ui
{
namespace
{
constexpr int padding = 8;
constexpr int markSize = 11;
constexpr int textLeft = 30;
constexpr int aboveDefault = 9; // room for the line before the default settings
} // namespace

void PartnerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect room = option.rect.adjusted(2, 1, -2, -1);
    const bool isDefault = index.data(PartnerModel::DefaultRole).toBool();
    if (isDefault && index.row() > 0) {
        painter->setPen(colors().fieldLine);
        painter->drawLine(room.left() + padding, room.top() + 4, room.right() - padding, room.top() + 4);
        room.adjust(0, aboveDefault, 0, 0);
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (selected || focused) {
        painter->setPen(focused ? QPen(colors().accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(selected ? QBrush(colors().selection) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(room).adjusted(1, 1, -1, -1), 6, 6);
    }
    QRect text = room.adjusted(isDefault ? padding + 2 : textLeft, padding - 2, -padding, -padding + 2);
    const QFont nameFont = selected ? boldFont() : QFont(painter->font());
    const QFontMetrics name(nameFont);
    const QFontMetrics small(smallFont());
    if (!isDefault) {
        const QRectF spot(room.left() + padding + 2, text.top() + (name.height() - markSize) / 2.0, markSize, markSize);
        paintMark(*painter, spot, static_cast<Mark>(index.data(PartnerModel::MarkRole).toInt()),
                  static_cast<Tone>(index.data(PartnerModel::ToneRole).toInt()));
    }
    painter->setFont(nameFont);
    painter->setPen(colors().text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      name.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setFont(smallFont());
    painter->setPen(colors().muted);
    const QString subtitle = index.data(PartnerModel::SubtitleRole).toString();
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom, small.elidedText(subtitle, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize PartnerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics name(option.font);
    const QFontMetrics small(smallFont());
    const bool ruled = index.data(PartnerModel::DefaultRole).toBool() && index.row() > 0;
    return {name.averageCharWidth() * 16, name.height() + small.height() + 2 * padding + (ruled ? aboveDefault : 0)};
}
} // namespace entente::ui
