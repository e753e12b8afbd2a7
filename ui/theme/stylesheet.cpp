// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QHash>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
// Colours stand as @name and are put in by styleSheet(). Lengths are small paddings only: sizes follow the font.
constexpr auto controls = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @fieldLine; padding: 4px 6px; }
QPushButton, QToolButton[look="button"] {
    background: @raised; color: @text; border: 1px solid @fieldLine; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { background: @panel; }
QPushButton:pressed { background: @line; }
QPushButton:disabled { color: @disabled; border-color: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton[look="primary"], QPushButton:default[look="primary"] {
    background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled { background: @line; color: @disabled; border-color: @line; }
QPushButton[look="flat"] { border: 1px solid transparent; background: transparent; padding: 4px 8px; color: @link; }
QPushButton[look="flat"]:hover { background: @panel; }
QPushButton[look="flat"]:focus { border: 2px solid @accent; padding: 3px 7px; }
QPushButton[look="link"] { border: none; background: transparent; padding: 4px 0; color: @link; text-align: left; }
QPushButton[look="link"]:hover, QPushButton[look="link"]:focus { text-decoration: underline; }
QPushButton[look="link"]:focus { border-bottom: 2px solid @accent; padding-bottom: 2px; }
QPushButton[look="segment"] { border-radius: 12px; padding: 5px 16px; font-weight: 500; }
QPushButton[look="segment"]:checked {
    background: @selection; border-color: @accent; color: @link; }
QPushButton[look="segment"]:focus { border: 2px solid @accent; padding: 4px 15px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; background: transparent; }
QToolButton:hover { background: @panel; }
QToolButton:focus { border: 2px solid @accent; padding: 4px; }
QToolButton::menu-indicator { image: none; }
)";

constexpr auto fields = R"(
QLineEdit, QPlainTextEdit, QTextBrowser, QSpinBox {
    background: @field; color: @text; border: 1px solid @fieldLine; border-radius: 6px; padding: 5px 8px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QSpinBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QLineEdit:disabled { color: @disabled; background: @panel; }
QComboBox { background: @field; color: @text; border: 1px solid @fieldLine; border-radius: 6px; padding: 5px 8px; }
QComboBox:focus, QComboBox:on { border: 2px solid @accent; padding: 4px 7px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @fieldLine;
    selection-background-color: @selection; selection-color: @selectionText; outline: 0; }
QAbstractItemView { background: @window; color: @text; border: 1px solid @line; border-radius: 6px;
    selection-background-color: @selection; selection-color: @selectionText; outline: 0; }
QAbstractItemView[look="plain"] { border: none; border-radius: 0; }
QAbstractItemView[look="side"] { border: none; border-radius: 0; background: @panel; }
QListWidget:focus { border: 2px solid @accent; }
QListWidget::item { padding: 5px 8px; border-radius: 4px; }
QListWidget::item:selected { background: @selection; color: @selectionText; }
QListWidget::item:hover:!selected { background: @panel; }
QHeaderView { background: @window; border: none; }
QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @fieldLine;
    padding: 8px 10px; font-weight: 600; }
QHeaderView::section:first { padding-left: 14px; }
QProgressBar { border: none; border-radius: 3px; background: @line; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @fieldLine; border-radius: 4px; min-height: 28px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @fieldLine; border-radius: 4px; min-width: 28px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr auto places = R"(
QMenuBar { background: @panel; color: @text; padding: 2px 8px; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @line; }
QMenu { background: @raised; color: @text; border: 1px solid @fieldLine; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; font-weight: 500; padding: 8px 14px; margin-right: 4px;
    border: none; border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 3px solid @accent; }
QTabBar::tab:focus { color: @link; background: @selection; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="section"] { color: @muted; font-weight: 600; }
QLabel[look="error"] { color: @errorInk; }
QFrame[look="header"] { background: @window; border: none; border-bottom: 1px solid @line; }
QFrame[look="panel"] { background: @panel; border: none; border-right: 1px solid @line; }
QFrame[look="tabs"] { background: @window; border: none; border-bottom: 1px solid @line; }
QFrame[look="card"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[look="pending"] { background: @pendingSurface; border: none; border-top: 1px solid @pendingLine; }
QFrame[look="errorpanel"] { background: @errorSurface; border: 1px solid @errorLine; border-radius: 8px; }
QFrame[look="status"] { background: @panel; border: none; border-top: 1px solid @line; }
QFrame[look="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QStackedWidget, QScrollArea { border: none; }
QWidget[look="clear"] { background: transparent; }
QSplitter::handle { background: @line; }
)";

QHash<QString, QColor> named(const Colors &c)
{
    return {{u"window"_s, c.window},
            {u"panel"_s, c.panel},
            {u"raised"_s, c.raised},
            {u"field"_s, c.field},
            {u"line"_s, c.line},
            {u"fieldLine"_s, c.fieldLine},
            {u"text"_s, c.text},
            {u"muted"_s, c.muted},
            {u"disabled"_s, c.disabled},
            {u"accent"_s, c.accent},
            {u"accentHover"_s, c.accentHover},
            {u"onAccent"_s, c.onAccent},
            {u"selection"_s, c.selection},
            {u"selectionText"_s, c.selectionText},
            {u"link"_s, c.link},
            {u"pendingSurface"_s, c.pendingSurface},
            {u"pendingLine"_s, c.pendingLine},
            {u"errorSurface"_s, c.errorSurface},
            {u"errorLine"_s, c.errorLine},
            {u"errorInk"_s, c.errorInk}};
}
} // namespace

QString styleSheet(const Colors &colors)
{
    const QHash<QString, QColor> values = named(colors);
    const QString source = QString::fromLatin1(controls) + QString::fromLatin1(fields) + QString::fromLatin1(places);
    QString out;
    out.reserve(source.size());
    for (qsizetype at = 0; at < source.size();) {
        if (source.at(at) != u'@') {
            out += source.at(at++);
            continue;
        }
        qsizetype end = ++at;
        while (end < source.size() && source.at(end).isLetter())
            ++end;
        out += values.value(source.sliced(at, end - at)).name();
        at = end;
    }
    return out;
}
} // namespace entente::ui
