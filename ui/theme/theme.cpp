// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/colouredicon.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QRadioButton>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOptionButton>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initResources()
{
    Q_INIT_RESOURCE(app);
}

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.field);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.panel);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.fieldLine);
    palette.setColor(QPalette::Shadow, c.fieldLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}
} // namespace

void applyTheme(QApplication &application, ColorScheme scheme)
{
    initResources();
    setColors(colorsFor(scheme));
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(paletteOf(colors()));
    if (QFontDatabase::hasFamily(u"Inter"_s)) {
        QFont font = QApplication::font();
        font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Noto Sans CJK SC"_s});
        application.setFont(font);
    }
    application.setStyleSheet(styleSheet(colors()));
    application.setWindowIcon(QIcon(u":/icons/entente.svg"_s));
}

int textLeftOf(const QAbstractButton *box)
{
    box->ensurePolished();
    QStyleOptionButton option;
    option.initFrom(box);
    const bool radio = qobject_cast<const QRadioButton *>(box);
    return box->style()
        ->subElementRect(radio ? QStyle::SE_RadioButtonContents : QStyle::SE_CheckBoxContents, &option, box)
        .left();
}

QIcon icon(const QString &name)
{
    return QIcon(new ColouredIcon(name, colors().muted, colors().disabled));
}

QFont headingFont()
{
    return scaled(1.35, QFont::DemiBold);
}

QFont titleFont()
{
    return scaled(1.1, QFont::DemiBold);
}

QFont smallFont()
{
    return scaled(0.9, QFont::Normal);
}

QFont boldFont()
{
    return scaled(1.0, QFont::DemiBold);
}
} // namespace entente::ui
