// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingdelegate.h"

#include "ui/settings/choiceeditor.h"
#include "ui/settings/settingsmodel.h"
#include "ui/theme/pill.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int barWidth = 4;
constexpr int gap = 10;

void paintFrame(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (!current)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors().accent, 2));
    painter.setBrush(colors().field);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -2, -3), 5, 5);
    painter.restore();
}

QFont valueFont(const QModelIndex &index)
{
    QFont font = QApplication::font();
    if (!index.data(SettingsModel::KnownRole).toBool())
        font.setItalic(true);
    else if (index.data(SettingsModel::OwnRole).toBool() || index.data(SettingsModel::PendingRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

QString arrow(const QModelIndex &index)
{
    switch (static_cast<Direction>(index.data(SettingsModel::DirectionRole).toInt())) {
    case Direction::Inbound:
        return u" ←"_s;
    case Direction::Outbound:
        return u" →"_s;
    case Direction::None:
        break;
    }
    return {};
}
} // namespace

void SettingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(SettingsModel::SectionRole).toBool())
        return; // the table paints headings over the whole width
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), colors().panel);
    painter->setPen(colors().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    paintFrame(*painter, option);
    if (index.column() == SettingsModel::NameColumn)
        paintName(*painter, option, index);
    else
        paintValue(*painter, option, index);
    painter->restore();
}

void SettingDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(SettingsModel::DiffersRole).toBool()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().difference);
        const QRectF bar(option.rect.left(), option.rect.top() + 3, barWidth, option.rect.height() - 7);
        painter.drawRoundedRect(bar, barWidth / 2.0, barWidth / 2.0);
        painter.restore();
    }
    const QRect room = option.rect.adjusted(textLeft, 0, -gap, 0);
    const QFontMetrics metrics(QApplication::font());
    const QString direction = arrow(index);
    const int forArrow = metrics.horizontalAdvance(direction);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width() - forArrow);
    painter.setFont(QApplication::font());
    painter.setPen(colors().text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, name);
    painter.setPen(colors().muted);
    painter.drawText(room.adjusted(metrics.horizontalAdvance(name), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     direction);
}

int SettingDelegate::paintRemark(QPainter &painter, const QRect &room, const QModelIndex &index) const
{
    const bool pending = index.data(SettingsModel::PendingRole).toBool();
    if (pending || index.data(SettingsModel::AlongRole).toBool()) {
        const QString was = pending ? tr("was: %1", "the value before a pending change")
                                          .arg(index.data(SettingsModel::BeforeRole).toString())
                                    : tr("set along with it", "a value that a pending change writes too");
        const QFontMetrics metrics(smallFont());
        const int width = std::min(metrics.horizontalAdvance(was) + 2, room.width() / 2);
        painter.setFont(smallFont());
        painter.setPen(colors().pendingInk);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, metrics.elidedText(was, Qt::ElideRight, width));
        return width + gap;
    }
    const QString origin = index.data(SettingsModel::OriginRole).toString();
    if (origin.isEmpty())
        return 0;
    const QSize size = pillSize(origin, smallFont());
    const QRect pill(room.right() - size.width() + 1, room.center().y() - size.height() / 2, size.width(),
                     size.height());
    const bool own = index.data(SettingsModel::OwnRole).toBool();
    paintPill(painter, pill, origin, own ? Tone::Accent : Tone::Neutral, smallFont());
    return size.width() + gap;
}

void SettingDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect room = option.rect.adjusted(gap, 0, -gap, 0);
    room.adjust(0, 0, -paintRemark(painter, room, index), 0);
    const bool known = index.data(SettingsModel::KnownRole).toBool();
    const QFont font = valueFont(index);
    const QFontMetrics metrics(font);
    const bool offers =
        option.state.testFlag(QStyle::State_HasFocus) && index.data(SettingsModel::EditableRole).toBool();
    const QString sign = offers ? u" ▾"_s : QString();
    const QString text =
        metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width() - metrics.horizontalAdvance(sign));
    painter.setFont(font);
    painter.setPen(known ? colors().text : colors().muted);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text + sign);
}

QSize SettingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(QApplication::font());
    const bool section = index.data(SettingsModel::SectionRole).toBool();
    int width = 2 * gap + metrics.horizontalAdvance(index.data().toString());
    if (index.column() == SettingsModel::NameColumn)
        width += textLeft + metrics.horizontalAdvance(u" ←  "_s);
    else
        width += pillSize(index.data(SettingsModel::OriginRole).toString(), smallFont()).width() + gap;
    Q_UNUSED(option)
    return {width, section ? metrics.height() * 2 + 4 : metrics.height() + 18};
}

QWidget *SettingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto choices = choicesFor(index);
    if (choices.empty())
        return nullptr;
    auto *editor = new ChoiceEditor(choices, parent);
    editor->setAccessibleName(index.siblingAtColumn(SettingsModel::NameColumn).data().toString());
    connect(editor, &ChoiceEditor::chosen, this, [this, editor] {
        auto *self = const_cast<SettingDelegate *>(this);
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    return editor;
}

void SettingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<ChoiceEditor *>(editor))
        choice->select(index);
}

void SettingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<ChoiceEditor *>(editor))
        model->setData(index, QVariant::fromValue(choice->value()), Qt::EditRole);
}

void SettingDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 1, 0, -1));
}
} // namespace entente::ui
