// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

namespace entente::ui
{
namespace
{
Colors lightColors()
{
    Colors c;
    c.window = QColor(0xffffff);
    c.panel = QColor(0xf6f7f9);
    c.raised = QColor(0xffffff);
    c.field = QColor(0xffffff);
    c.line = QColor(0xe3e6eb);
    c.fieldLine = QColor(0xc9ced6);
    c.text = QColor(0x1b1f26);
    c.muted = QColor(0x59626f);
    c.disabled = QColor(0x9aa1ab);
    c.accent = QColor(0x0f6cbd);
    c.accentHover = QColor(0x0c5a9e);
    c.onAccent = QColor(0xffffff);
    c.selection = QColor(0xdff1fd);
    c.selectionText = c.text;
    c.link = QColor(0x0b5ca6);
    c.difference = QColor(0xd9a528);
    c.pendingSurface = QColor(0xfff6c7);
    c.pendingLine = QColor(0xe4cd6a);
    c.pendingInk = QColor(0x8a5a00);
    c.errorSurface = QColor(0xfdecec);
    c.errorLine = QColor(0xf0b9bb);
    c.errorInk = QColor(0xb01e28);
    return c;
}

Colors darkColors()
{
    Colors c;
    c.scheme = ColorScheme::Dark;
    c.window = QColor(0x1a1d23);
    c.panel = QColor(0x21252c);
    c.raised = QColor(0x262b33);
    c.field = QColor(0x15181d);
    c.line = QColor(0x343a44);
    c.fieldLine = QColor(0x4a525f);
    c.text = QColor(0xe8eaee);
    c.muted = QColor(0xa6aeba);
    c.disabled = QColor(0x6d7580);
    c.accent = QColor(0x2f86d1);
    c.accentHover = QColor(0x4798df);
    c.onAccent = QColor(0xffffff);
    c.selection = QColor(0x17384f);
    c.selectionText = c.text;
    c.link = QColor(0x74b9f2);
    c.difference = QColor(0xd9a528);
    c.pendingSurface = QColor(0x3a3318);
    c.pendingLine = QColor(0x6d5c1f);
    c.pendingInk = QColor(0xf0c95c);
    c.errorSurface = QColor(0x3d2124);
    c.errorLine = QColor(0x70353a);
    c.errorInk = QColor(0xff9a9e);
    return c;
}

Colors &current()
{
    static Colors colors = lightColors();
    return colors;
}

ToneColors lightTone(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return {QColor(0x0b5ca6), QColor(0xdff1fd)};
    case Tone::Good:
        return {QColor(0x14743a), QColor(0xe5f3e9)};
    case Tone::Limited:
        return {QColor(0x8a5a00), QColor(0xf6efdd)};
    case Tone::Bad:
        return {QColor(0xb01e28), QColor(0xfbe7e8)};
    case Tone::Live:
        return {QColor(0xa84a05), QColor(0xf7ebe0)};
    case Tone::Practice:
        return {QColor(0x0d6b63), QColor(0xdff2ef)};
    case Tone::SnapshotFile:
        return {QColor(0x4d5663), QColor(0xe8eaee)};
    case Tone::Neutral:
        break;
    }
    return {QColor(0x59626f), QColor(0xebedf1)};
}

ToneColors darkTone(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return {QColor(0x8cc8f8), QColor(0x17384f)};
    case Tone::Good:
        return {QColor(0x7bd79a), QColor(0x1b3826)};
    case Tone::Limited:
        return {QColor(0xe9c46a), QColor(0x3a3218)};
    case Tone::Bad:
        return {QColor(0xff9a9e), QColor(0x432427)};
    case Tone::Live:
        return {QColor(0xf5ac6b), QColor(0x42301f)};
    case Tone::Practice:
        return {QColor(0x6fd3c8), QColor(0x17393a)};
    case Tone::SnapshotFile:
        return {QColor(0xc0c7d1), QColor(0x363c46)};
    case Tone::Neutral:
        break;
    }
    return {QColor(0xa6aeba), QColor(0x303640)};
}
} // namespace

ToneColors Colors::tone(Tone which) const
{
    return scheme == ColorScheme::Light ? lightTone(which) : darkTone(which);
}

Colors colorsFor(ColorScheme scheme)
{
    return scheme == ColorScheme::Light ? lightColors() : darkColors();
}

const Colors &colors()
{
    return current();
}

void setColors(const Colors &colors)
{
    current() = colors;
}
} // namespace entente::ui
