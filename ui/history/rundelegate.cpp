// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/rundelegate.h"

#include "ui/history/runsmodel.h"
#include "ui/plan/statelook.h"

#include <QIcon>
#include <QPainter>

namespace entente::ui
{
namespace
{
StateLook lookOf(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Done:
        return {Glyph::Check, Tone::Good};
    case RunOutcome::Partly:
        return {Glyph::Exclamation, Tone::Limited};
    case RunOutcome::Nothing:
        return {Glyph::Dash, Tone::Neutral};
    case RunOutcome::Open:
        break;
    }
    return {Glyph::Question, Tone::Limited};
}

/// Words stand below those of the headings, which have these paddings in the style sheet; 3 is a cell's own margin.
int indentOf(const QModelIndex &index)
{
    return (index.column() == 0 ? 14 : 10) - 3;
}

QIcon iconOf(const StateLook &look, int side, qreal ratio)
{
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintGlyph(painter, QRectF(0, 0, side, side), look.glyph, colors().tone(look.tone).ink);
    return QIcon(picture);
}
} // namespace

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors().selection);
    // Where the keys go: the selection alone stays when the focus has left.
    const bool focused = option.widget && option.widget->hasFocus() && option.state.testFlag(QStyle::State_Selected);
    constexpr int focusBar = 3;
    if (focused && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(focusBar, option.rect.height())), colors().accent);
    QStyleOptionViewItem words = option;
    words.rect.setLeft(words.rect.left() + indentOf(index));
    QStyledItemDelegate::paint(painter, words, index);
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rheight() += option.fontMetrics.height() * 3 / 4;
    size.rwidth() += option.fontMetrics.averageCharWidth() * 2 + indentOf(index);
    return size;
}

void RunDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != RunsModel::OutcomeColumn)
        return;
    const StateLook look = lookOf(static_cast<RunOutcome>(index.data(RunsModel::OutcomeRole).toInt()));
    const int side = option->fontMetrics.height();
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(side, side);
    option->icon = iconOf(look, side, ratio);
}
} // namespace entente::ui
