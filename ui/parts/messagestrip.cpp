// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/messagestrip.h"

#include "ui/parts/copybutton.h"
#include "ui/parts/glyphicon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente::ui
{
namespace
{
Glyph glyphOf(Tone tone)
{
    if (tone == Tone::Good)
        return Glyph::Check;
    if (tone == Tone::Limited)
        return Glyph::Exclamation;
    if (tone == Tone::Bad)
        return Glyph::Cross;
    return Glyph::Dot;
}
} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent), m_icon(new GlyphIcon(this)), m_text(new QLabel(this)), m_reference(new QLabel(this)),
      m_copy(new CopyButton({}, [this] { return m_details; })), m_buttons(new QWidget(this))
{
    for (QLabel *label : {m_text, m_reference}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_reference->hide();
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_copy);

    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(m_text);
    words->addWidget(m_reference);
    auto *layout = new QHBoxLayout(this);
    const int em = fontMetrics().averageCharWidth();
    layout->setContentsMargins(em * 3 / 2, em, em * 3 / 2, em);
    layout->setSpacing(em);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    layout->addWidget(m_buttons, 0, Qt::AlignVCenter);
    retranslate();
    clear();
}

void MessageStrip::showText(Tone tone, const QString &text)
{
    m_tone = tone;
    m_error.reset();
    m_details = text;
    m_icon->setGlyph(glyphOf(tone), tone);
    m_text->setText(text);
    m_reference->clear();
    m_reference->hide();
    offerCopy(false);
    announce();
}

void MessageStrip::showError(const Error &error)
{
    const bool mild = error.kind == ErrorKind::Cancelled;
    showText(mild ? Tone::Neutral : Tone::Bad, error.message);
    m_error = error;
    m_details = errorDetails(error);
    retranslate();
    m_reference->setVisible(!m_reference->text().isEmpty());
    offerCopy(!mild);
}

void MessageStrip::offerCopy(bool offer)
{
    m_copy->setVisible(offer);
    m_copy->setFocusPolicy(offer ? Qt::StrongFocus : Qt::NoFocus);
    m_buttons->setVisible(offer);
}

void MessageStrip::retranslate()
{
    m_copy->setAccessibleName(tr("Copy error details"));
    if (!m_error)
        return;
    if (!m_error->requestId.isEmpty())
        //: %1 is an id that Microsoft's support asks for
        m_reference->setText(tr("Request ID: %1").arg(m_error->requestId));
    else if (m_error->httpStatus != 0)
        m_reference->setText(tr("HTTP status: %1").arg(m_error->httpStatus));
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageStrip::announce()
{
    setAccessibleName(m_text->text());
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageStrip::clear()
{
    m_text->clear();
    m_reference->clear();
    m_details.clear();
    m_error.reset();
    for (QPushButton *button : findChildren<QPushButton *>(u"action"_s))
        button->deleteLater();
    offerCopy(false);
    hide();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

QPushButton *MessageStrip::addAction(const QString &face)
{
    auto *button = new QPushButton(face, this);
    button->setObjectName(u"action"_s);
    button->setAutoDefault(false);
    static_cast<QHBoxLayout *>(m_buttons->layout())->insertWidget(0, button); // before the copying, which matters less
    m_buttons->show();
    return button;
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const ToneColors tone = colors().tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.surface);
    painter.drawRoundedRect(rect(), 6, 6);
}

QString errorDetails(const Error &error)
{
    QStringList lines{error.message};
    if (!error.code.isEmpty())
        lines << u"code: "_s + error.code;
    if (error.httpStatus != 0)
        lines << u"HTTP: "_s + QString::number(error.httpStatus);
    if (!error.requestId.isEmpty())
        lines << u"request-id: "_s + error.requestId;
    if (!error.detail.isEmpty())
        lines << error.detail;
    return lines.join(u'\n');
}
} // namespace entente::ui
