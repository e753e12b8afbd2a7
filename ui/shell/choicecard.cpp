// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choicecard.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int pictureSize = 32;
constexpr int radius = 8;
} // namespace

ChoiceCard::ChoiceCard(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_picture(new QLabel(this)), m_title(new QLabel(this)), m_sentence(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_picture->setPixmap(ui::icon(iconName).pixmap(pictureSize, pictureSize));
    m_title->setFont(titleFont());
    m_sentence->setWordWrap(true);
    m_sentence->setProperty(lookProperty, u"muted"_s);
    for (QLabel *label : {m_picture, m_title, m_sentence})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(16);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
}

QSize ChoiceCard::sizeHint() const
{
    return layout()->sizeHint();
}

bool ChoiceCard::hasHeightForWidth() const
{
    return true;
}

int ChoiceCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    // A frame like a default button's promises it.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors().accent : colors().line, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() || underMouse() ? colors().panel : colors().raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}
} // namespace entente::ui
