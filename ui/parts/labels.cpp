// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/labels.h"

#include "ui/parts/pill.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente::ui
{
QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    QLabel *label = wrappedLabel(text, parent);
    label->setProperty(lookProperty, u"muted"_s);
    return label;
}

QLabel *headingLabel(const QString &text, int level, QWidget *parent)
{
    QLabel *label = wrappedLabel(text, parent);
    label->setFont(level == 1 ? headingFont() : titleFont());
    return label;
}

QVBoxLayout *dialogLayout(QWidget *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    const int em = dialog->fontMetrics().averageCharWidth();
    layout->setContentsMargins(2 * em, 2 * em, 2 * em, 2 * em);
    layout->setSpacing(em);
    return layout;
}

void giveLook(QWidget *widget, const QString &look)
{
    widget->setProperty(lookProperty, look);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QWidget *pillLabel(const QString &text, Tone tone, QWidget *parent)
{
    auto *pill = new Pill(parent);
    pill->setText(text, tone);
    return pill;
}
} // namespace entente::ui
