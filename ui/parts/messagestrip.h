// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/parts/glyph.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace entente::ui
{
class CopyButton;
class GlyphIcon;

/// One message inside a page or dialog: glyph, sentence, and for a failure its request id with Copy. Screen readers are
/// alerted when it appears. Hidden while it has nothing to say.
class MessageStrip : public QFrame
{
    Q_OBJECT
public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void showText(Tone tone, const QString &text);
    void showError(const Error &error);
    void clear();
    QString text() const;
    /// A button of the strip's owner, such as "Try again"; it goes when the strip is cleared.
    QPushButton *addAction(const QString &face);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();
    /// While it is out of sight it takes no keys either: Qt hands them to hidden widgets as well.
    void offerCopy(bool offer);
    void retranslate();

    Tone m_tone = Tone::Neutral;
    std::optional<Error> m_error; ///< that is shown; its sentence stays in the language that it came in
    GlyphIcon *m_icon;
    QLabel *m_text;
    QLabel *m_reference;
    CopyButton *m_copy;
    QWidget *m_buttons; ///< hidden while there are none
    QString m_details;  ///< for the clipboard
};

/// For the clipboard and for support: sentence, code, HTTP status, request id, the service's own words.
QString errorDetails(const Error &error);
} // namespace entente::ui
