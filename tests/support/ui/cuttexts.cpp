// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/cuttexts.h"

#include "tests/support/ui/showntexts.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
bool isLabelCut(const QLabel &label)
{
    if (label.text().isEmpty() || label.minimumSizeHint().width() <= 1)
        return false; // an eliding label says everything in its tool tip
    return label.wordWrap() ? label.heightForWidth(label.width()) > label.height() + 1
                            : label.sizeHint().width() > label.width() + 1;
}

/// What is chosen must be read without opening the box; the list that opens is as wide as it needs to be.
bool isChoiceCut(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect field =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) > field.width() + 1;
}

QString wordsOf(QString text)
{
    return text.remove(u'&');
}

/// Also a tab that one can only scroll to.
QString cutTab(const QTabBar &bar)
{
    for (int at = 0; at < bar.count(); ++at) {
        const QRect place = bar.tabRect(at);
        const bool isNarrow = bar.fontMetrics().horizontalAdvance(wordsOf(bar.tabText(at))) > place.width();
        if (bar.isTabVisible(at) && (isNarrow || !bar.rect().adjusted(-1, 0, 1, 0).contains(place)))
            return bar.tabText(at);
    }
    return {};
}

/// A heading may be cut where its tool tip says all of it.
QString cutHeading(const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return {};
    for (int at = 0; at < header.count(); ++at) {
        const QString text = header.model()->headerData(at, Qt::Horizontal).toString();
        const bool isSaid = !header.model()->headerData(at, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
        if (!header.isSectionHidden(at) && !text.isEmpty() && !isSaid &&
            header.sectionSizeHint(at) > header.sectionSize(at) + 1)
            return text;
    }
    return {};
}

/// The text of the widget that does not fit into it; empty: all does.
QString cutText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return isLabelCut(*label) ? plainTextOf(label) : QString();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return isChoiceCut(*combo) ? combo->currentText() : QString();
    if (const auto *bar = qobject_cast<const QTabBar *>(widget))
        return cutTab(*bar);
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return cutHeading(*header);
    // Other buttons paint themselves: an icon only, or a text that elides and has a tool tip.
    const bool showsText = qobject_cast<const QPushButton *>(widget) || qobject_cast<const QCheckBox *>(widget) ||
                           qobject_cast<const QRadioButton *>(widget);
    return showsText && widget->sizeHint().width() > widget->width() + 1
               ? qobject_cast<const QAbstractButton *>(widget)->text()
               : QString();
}
} // namespace

QStringList cutTexts(QWidget *root)
{
    QStringList found;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const QString cut = widget->isVisibleTo(root) ? cutText(widget) : QString();
        if (!cut.isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u": "_s + cut.left(90);
    }
    return found;
}
} // namespace entente::test
