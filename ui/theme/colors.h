// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace entente::ui
{
enum class ColorScheme { Light, Dark };

/// What a coloured mark means. Colour is never the only sign: a shape or a word stands beside it.
enum class Tone { Neutral, Accent, Good, Limited, Bad, Live, Practice, SnapshotFile };

struct ToneColors {
    QColor ink;     ///< text and shapes; at least 4.5 : 1 on `surface` and on the window
    QColor surface; ///< behind a pill
};

/// Every colour that the window uses; widgets that paint by themselves and the style sheet take them from here.
struct Colors {
    ColorScheme scheme = ColorScheme::Light;
    QColor window, panel, raised, field;
    QColor line, fieldLine;
    QColor text, muted, disabled;
    QColor accent, accentHover, onAccent, selection, selectionText, link;
    QColor difference; ///< the bar before a row that differs
    QColor pendingSurface, pendingLine, pendingInk;
    QColor errorSurface, errorLine, errorInk;

    ToneColors tone(Tone tone) const;
};

Colors colorsFor(ColorScheme scheme);
/// The ones in use; light until applyTheme was called.
const Colors &colors();
void setColors(const Colors &colors);
} // namespace entente::ui
