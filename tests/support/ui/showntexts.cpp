// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/showntexts.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTextDocumentFragment>

#include <algorithm>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
/// Rows of a long list are all made alike.
constexpr int enoughRows = 60;

class Collector
{
public:
    void add(const QWidget *widget, const char *what, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_texts.push_back(
                {QString::fromLatin1(widget->metaObject()->className()) + u' ' + QLatin1String(what), text});
    }

    void addWidget(const QWidget *widget)
    {
        add(widget, "tool tip", QTextDocumentFragment::fromHtml(widget->toolTip()).toPlainText());
        add(widget, "text", plainTextOf(widget));
        if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(widget, "title", group->title());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(widget, "placeholder", line->placeholderText());
        if (const auto *combo = qobject_cast<const QComboBox *>(widget); combo && !combo->isEditable()) {
            for (int at = 0; at < combo->count(); ++at)
                add(widget, "choice", combo->itemText(at));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int at = 0; at < tabs->count(); ++at)
                add(widget, "tab", tabs->tabText(at));
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            addActions(widget, bar->actions());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addModel(view);
    }

    std::vector<ShownText> take() { return std::move(m_texts); }

private:
    void addActions(const QWidget *owner, const QList<QAction *> &actions)
    {
        for (const QAction *action : actions) {
            add(owner, "menu item", action->text());
            if (action->menu())
                addActions(owner, action->menu()->actions());
        }
    }

    void addModel(const QAbstractItemView *view)
    {
        if (qobject_cast<const QHeaderView *>(view))
            return;
        const QAbstractItemModel *model = view->model();
        for (int column = 0; column < model->columnCount(); ++column)
            add(view, "heading", model->headerData(column, Qt::Horizontal).toString());
        addRows(view, QModelIndex());
    }

    void addRows(const QAbstractItemView *view, const QModelIndex &parent)
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < std::min(model->rowCount(parent), enoughRows); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                add(view, "cell", index.data().toString());
                add(view, "spoken cell", index.data(Qt::AccessibleTextRole).toString());
                add(view, "tool tip of a cell", index.data(Qt::ToolTipRole).toString());
            }
            addRows(view, model->index(row, 0, parent));
        }
    }

    std::vector<ShownText> m_texts;
};
} // namespace

QString plainTextOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *text = qobject_cast<const QLabel *>(widget))
        return Qt::mightBeRichText(text->text()) ? QTextDocumentFragment::fromHtml(text->text()).toPlainText()
                                                 : text->text();
    return {};
}

std::vector<ShownText> shownTexts(QWidget *root)
{
    Collector collector;
    collector.add(root, "title", root->windowTitle());
    collector.addWidget(root);
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(root))
            collector.addWidget(widget);
    }
    return collector.take();
}
} // namespace entente::test
