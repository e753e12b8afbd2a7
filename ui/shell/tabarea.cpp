// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabarea.h"

#include "ui/parts/searchfield.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace entente::ui
{
using namespace Qt::StringLiterals;

TabArea::TabArea(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_bar(new QTabBar(this)), m_filter(new SearchField(this)),
      m_stack(new QStackedWidget(this))
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
        if (m_bar->currentIndex() >= 0)
            m_tabs.at(static_cast<std::size_t>(m_bar->currentIndex())).words = words;
        if (current())
            current()->setFilter(words);
    });
    connect(m_filter, &SearchField::left, this, [this] {
        if (current())
            current()->setFocus(Qt::TabFocusReason);
    });
    retranslate();
}

void TabArea::add(TabRecipe recipe)
{
    const QString title = recipe.title();
    m_tabs.push_back({std::move(recipe)});
    m_bar->addTab(title);
    m_bar->updateGeometry(); // a tab bar that is not visible yet forgets to tell its layout
}

TabPanel *TabArea::current() const
{
    const int index = m_bar->currentIndex();
    return index < 0 ? nullptr : m_tabs.at(static_cast<std::size_t>(index)).panel;
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
    const QWidget *first = current() ? current()->focusProxy() : nullptr;
    if (first && first->isVisible())
        focusPanel(Qt::ShortcutFocusReason);
    else
        m_bar->setFocus(Qt::ShortcutFocusReason);
}

void TabArea::focusPanel(Qt::FocusReason reason)
{
    m_wantsFocus.reset();
    if (!current()) {
        m_wantsFocus = reason;
        return;
    }
    current()->setFocus(reason); // and, while there is nothing to show, as soon as there is
}

void TabArea::showPanel(int index)
{
    if (index < 0 || !m_painted)
        return;
    Tab &tab = m_tabs.at(static_cast<std::size_t>(index));
    if (tab.panel && m_stack->currentWidget() == tab.panel)
        return; // it was chosen between the first paint and the call that this asked for
    if (!tab.panel) {
        tab.panel = tab.recipe.make(m_session, m_stack);
        m_stack->addWidget(tab.panel);
        tab.panel->setColumns(m_columns);
        connect(tab.panel, &TabPanel::filterInTheWay, m_filter, &QLineEdit::clear);
        Q_EMIT panelMade();
    }
    m_stack->setCurrentWidget(tab.panel);
    m_filter->setEnabled(tab.panel->canFilter());
    {
        const QSignalBlocker each(m_filter); // each tab has words of its own
        m_filter->setText(tab.words);
    }
    tab.panel->setFilter(tab.words);
    tab.panel->shown();
    if (m_wantsFocus)
        focusPanel(*m_wantsFocus);
}

void TabArea::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    const auto make = [this] {
        showPanel(m_bar->currentIndex());
    };
    QMetaObject::invokeMethod(this, make, Qt::QueuedConnection);
}

void TabArea::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QByteArray TabArea::columns() const
{
    for (const Tab &tab : m_tabs) {
        const QByteArray dragged = tab.panel ? tab.panel->columns() : QByteArray();
        if (!dragged.isEmpty())
            return dragged;
    }
    return m_columns;
}

void TabArea::retranslate()
{
    m_bar->setAccessibleName(tr("Tabs"));
    m_filter->setName(tr("Filter"), tr("Filter (Ctrl+F)"));
    for (int i = 0; i < m_bar->count(); ++i)
        m_bar->setTabText(i, m_tabs.at(static_cast<std::size_t>(i)).recipe.title());
    Q_EMIT titlesChanged();
}

void TabArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
} // namespace entente::ui
