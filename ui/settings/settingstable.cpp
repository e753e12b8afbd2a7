// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingstable.h"

#include "ui/settings/cellpainter.h"
#include "ui/settings/settingdelegate.h"
#include "ui/settings/settingsmodel.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace entente::ui
{
SettingsTable::SettingsTable(QWidget *parent) : QTreeView(parent)
{
    setProperty(lookProperty, QStringLiteral("plain"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::SelectedClicked);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new SettingDelegate(this));
    setMouseTracking(false);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 12);
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        const bool byHand = !m_sharing && QApplication::mouseButtons().testFlag(Qt::LeftButton);
        m_dragged = m_dragged || byHand;
        scheduleDelayedItemsLayout(); // rows are as high as their words need at this width
    });
}

void SettingsTable::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    openSections();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SettingsTable::keepPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &SettingsTable::openSections);
    connect(model, &QAbstractItemModel::modelReset, this, &SettingsTable::goBack);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SettingsTable::openSections);
}

void SettingsTable::openSections()
{
    expandAll();
}

void SettingsTable::keepPlace()
{
    m_place = {};
    QModelIndex source = currentIndex();
    m_place.column = source.column();
    const SettingsModel *model = settingsModelOf(source);
    if (const SettingRow *row = model ? model->row(source) : nullptr)
        m_place.setting = QString::fromLatin1(row->setting->id);
    m_place.scrolled = verticalScrollBar()->value();
    const QWidget *keys = window()->focusWidget();
    m_place.keys = keys && (keys == this || isAncestorOf(keys));
}

void SettingsTable::goBack()
{
    if (m_place.keys)
        setFocus(); // an editor may have had them, and is gone
    for (int s = 0; !m_place.setting.isEmpty() && s < model()->rowCount(); ++s) {
        const QModelIndex section = model()->index(s, 0);
        for (int r = 0; r < model()->rowCount(section); ++r) {
            const QModelIndex shown = model()->index(r, m_place.column, section);
            QModelIndex source = shown;
            const SettingsModel *settings = settingsModelOf(source);
            if (!settings || m_place.setting != QLatin1StringView(settings->row(source)->setting->id))
                continue;
            setCurrentIndex(shown);
            verticalScrollBar()->setValue(m_place.scrolled);
            scrollTo(shown);
            return;
        }
    }
}

void SettingsTable::showRightColumn(bool shown)
{
    if (isColumnHidden(SettingsModel::RightColumn) == !shown)
        return;
    setColumnHidden(SettingsModel::RightColumn, !shown);
    shareWidth();
}

void SettingsTable::shareWidth()
{
    if (m_dragged || !model())
        return;
    m_sharing = true;
    const int width = viewport()->width();
    const bool both = !isColumnHidden(SettingsModel::RightColumn);
    // The name needs less than a value with its pill.
    header()->resizeSection(SettingsModel::NameColumn, both ? width * 30 / 100 : width * 40 / 100);
    header()->resizeSection(SettingsModel::LeftColumn, both ? width * 35 / 100 : width * 60 / 100);
    m_sharing = false;
}

QByteArray SettingsTable::columns() const
{
    return m_dragged ? header()->saveState() : QByteArray();
}

void SettingsTable::setColumns(const QByteArray &columns)
{
    if (!columns.isEmpty() && header()->restoreState(columns))
        m_dragged = true;
}

bool SettingsTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (!index.isValid() || !index.data(SettingsModel::EditableRole).toBool())
        return false;
    QModelIndex source = index;
    const SettingsModel *model = settingsModelOf(source);
    const SettingCell *cell = model ? model->cell(source) : nullptr;
    const bool byDialog =
        cell && (cell->setting->kind == Kind::UserTargets || cell->setting->kind == Kind::ApplicationTargets);
    if (!byDialog)
        return QTreeView::edit(index, trigger, event);
    if (trigger != AllEditTriggers && !editTriggers().testFlag(trigger))
        return false;
    Q_EMIT dialogWanted(index);
    return true;
}

void SettingsTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(SettingsModel::SectionRole).toBool()) {
        QTreeView::drawRow(painter, option, index);
        return;
    }
    painter->save();
    painter->setFont(boldFont());
    painter->setPen(colors().muted);
    QRect room(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->drawText(room.adjusted(CellPainter::textLeft, 0, 0, -8), Qt::AlignLeft | Qt::AlignBottom,
                      index.data().toString());
    painter->setPen(colors().line);
    painter->drawLine(room.bottomLeft(), room.bottomRight());
    painter->restore();
}

QModelIndex SettingsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Left and right go from cell to cell, not to the heading that is the parent.
    const QModelIndex current = currentIndex();
    if (current.isValid() && (action == MoveLeft || action == MoveRight)) {
        const int step = (action == MoveRight) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
        const int column = current.column() + step;
        const bool exists = column >= 0 && column < model()->columnCount() && !isColumnHidden(column);
        return exists ? current.siblingAtColumn(column) : current;
    }
    return QTreeView::moveCursor(action, modifiers);
}

void SettingsTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && edit(currentIndex(), AllEditTriggers, event)) {
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void SettingsTable::resizeEvent(QResizeEvent *event)
{
    // What is pending is shown below as soon as a value was edited: that value must not end up out of sight.
    const QModelIndex current = currentIndex();
    const bool inSight = current.isValid() && visualRect(current).intersects(QRect(QPoint(0, 0), event->oldSize()));
    QTreeView::resizeEvent(event);
    shareWidth();
    if (inSight)
        scrollTo(current);
}

void SettingsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}
} // namespace entente::ui
