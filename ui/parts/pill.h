// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

class QPainter;

namespace entente::ui
{
/// The size that a pill with this text takes, and the painting of it. For delegates and for the Pill widget.
QSize pillSize(const QString &text, const QFont &font);
void paintPill(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QFont &font);

/// Small marks beside words; they differ by shape, not by colour alone.
enum class Mark { Filled, Hollow, Half, Square, Question, Warning };
void paintMark(QPainter &painter, const QRectF &rect, Mark mark, Tone tone);

/// A word on a rounded, toned surface: LIVE, SNAPSHOT, PRACTICE, partner, default.
class Pill : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);

    void setText(const QString &text, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};
} // namespace entente::ui
