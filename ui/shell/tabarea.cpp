// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabarea.h"

#include "ui/shell/tabpanel.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace entente::ui
{
using namespace Qt::StringLiterals;

TabArea::TabArea(QWidget *parent)
    : QWidget(parent), m_bar(new QTabBar(this)), m_filter(new SearchField(this)), m_stack(new QStackedWidget(this))
{
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    auto *frame = new QFrame(this);
    frame->setProperty(lookProperty, u"tabs"_s);
    frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *top = new QHBoxLayout(frame);
    top->setContentsMargins(12, 0, 16, 0);
    top->addWidget(m_bar);
    top->addStretch(1);
    top->addWidget(m_filter, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(frame);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &TabArea::showPanel);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (current())
            current()->setFilter(words);
    });
    connect(m_filter, &SearchField::left, this, [this] {
        if (current())
            current()->setFocus(Qt::TabFocusReason);
    });
    retranslate();
}

void TabArea::addPanel(TabPanel *panel)
{
    m_stack->addWidget(panel);
    m_bar->addTab(panel->title());
    m_bar->updateGeometry(); // a tab bar that is not visible yet forgets to tell its layout
}

TabPanel *TabArea::panel(int index) const
{
    return qobject_cast<TabPanel *>(m_stack->widget(index));
}

TabPanel *TabArea::current() const
{
    return panel(m_bar->currentIndex());
}

int TabArea::count() const
{
    return m_bar->count();
}

QStringList TabArea::titles() const
{
    QStringList all;
    for (int i = 0; i < m_bar->count(); ++i)
        all << m_bar->tabText(i);
    return all;
}

void TabArea::choose(int index)
{
    m_bar->setCurrentIndex(index);
    // The keys go along: to what the tab is about, or to the tabs where it has nothing to show yet.
    const TabPanel *chosen = current();
    const QWidget *first = chosen ? chosen->focusProxy() : nullptr;
    if (first && first->isVisible())
        current()->setFocus(Qt::ShortcutFocusReason);
    else
        m_bar->setFocus(Qt::ShortcutFocusReason);
}

void TabArea::showPanel(int index)
{
    TabPanel *chosen = panel(index);
    if (!chosen)
        return;
    m_stack->setCurrentIndex(index);
    m_filter->setEnabled(chosen->canFilter());
    chosen->setFilter(m_filter->text());
    chosen->shown();
}

void TabArea::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TabArea::retranslate()
{
    m_bar->setAccessibleName(tr("Tabs"));
    m_filter->setName(tr("Filter"), tr("Filter (Ctrl+F)"));
    for (int i = 0; i < m_bar->count(); ++i)
        m_bar->setTabText(i, panel(i)->title());
    Q_EMIT titlesChanged();
}

void TabArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
} // namespace entente::ui
