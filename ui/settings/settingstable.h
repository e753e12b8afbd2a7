// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace entente::ui
{
/// The view of the settings model: sections as headings over the whole width, never collapsed; arrow keys walk through
/// cells; Enter, F2 or a second click edits. Values that need a dialog ask for it through `dialogWanted`. Where the
/// model is reset, editors are closed and the same setting stays current.
class SettingsTable : public QTreeView
{
    Q_OBJECT
public:
    explicit SettingsTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Shares the width between the columns as long as the person did not drag one.
    void shareWidth();
    /// The columns as the person dragged them; empty: nobody did.
    QByteArray columns() const;
    void setColumns(const QByteArray &columns);
    /// Without a second tenant there is no second value column.
    void showRightColumn(bool shown);

Q_SIGNALS:
    void dialogWanted(const QModelIndex &index);
    void currentMoved(const QModelIndex &index);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Where the person is, by what stands there: a reset of the model forgets the rest.
    struct Place {
        QString setting; ///< of the current row; empty: there is none
        int column = 0;
        int scrolled = 0;
        bool keys = false; ///< the table or an editor in it has the keys
    };

    void openSections();
    void keepPlace();
    void goBack();

    Place m_place;

    bool m_dragged = false;
    bool m_sharing = false;
};
} // namespace entente::ui
