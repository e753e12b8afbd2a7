// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/scrolling.h"

#include "ui/theme/stylesheet.h"

namespace entente::ui
{
using namespace Qt::StringLiterals;

QScrollArea *scrolling(QWidget *page, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    page->setAutoFillBackground(false); // a scroll area takes its page to be opaque
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFocusProxy(page);
    for (QWidget *clear : {static_cast<QWidget *>(scroll), scroll->viewport()})
        clear->setProperty(lookProperty, u"clear"_s);
    return scroll;
}
} // namespace entente::ui
