// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingdelegate.h"

#include "ui/settings/cellpainter.h"
#include "ui/settings/choiceeditor.h"
#include "ui/settings/settingsmodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace entente::ui
{
namespace
{
void paintFrame(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors().accent, 2));
    painter.setBrush(colors().field);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -2, -3), 5, 5);
    painter.restore();
}
} // namespace

void SettingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(SettingsModel::SectionRole).toBool())
        return; // the table paints headings over the whole width
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), colors().panel);
    painter->setPen(colors().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (current)
        paintFrame(*painter, option.rect);
    CellPainter(index, option.rect.width(), current).paint(*painter, option.rect);
    painter->restore();
}

QSize SettingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(SettingsModel::SectionRole).toBool())
        return {0, QFontMetrics(QApplication::font()).height() * 2 + 4};
    const auto *table = qobject_cast<const QTreeView *>(option.widget);
    const int width = table ? table->columnWidth(index.column()) : option.rect.width();
    // As if it were current: the sign of a list must not make a row jump when it is chosen.
    const CellPainter cell(index, width, true);
    return {cell.oneLineWidth(), cell.height()};
}

QWidget *SettingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto choices = choicesFor(index);
    if (choices.empty())
        return nullptr;
    auto *editor = new ChoiceEditor(choices, parent);
    editor->setAccessibleName(index.siblingAtColumn(SettingsModel::NameColumn).data().toString());
    auto *self = const_cast<SettingDelegate *>(this);
    connect(editor, &ChoiceEditor::chosen, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    connect(editor, &ChoiceEditor::left, self, [self, editor] { Q_EMIT self->closeEditor(editor, RevertModelCache); });
    return editor;
}

void SettingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<ChoiceEditor *>(editor))
        choice->select(index);
}

void SettingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // An editor is also asked when the keys go elsewhere: what nobody picked is no wish.
    if (const auto *choice = qobject_cast<ChoiceEditor *>(editor); choice && choice->picked())
        model->setData(index, QVariant::fromValue(*choice->picked()), Qt::EditRole);
}

void SettingDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 1, 0, -1));
}
} // namespace entente::ui
