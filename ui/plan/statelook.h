// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/applier.h"
#include "ui/parts/glyph.h"

namespace entente::ui
{
struct StateLook {
    Glyph glyph = Glyph::None;
    Tone tone = Tone::Neutral;
};

/// How a step's state is drawn; the word beside it is stateLabel().
StateLook lookOf(StepState state);
/// The same for the state that a journal keeps; Question for a word that it does not know.
StateLook lookOfName(const QString &stateName);
/// By the journal's word; the word itself where it is not known.
QString labelOfName(const QString &stateName);

StateLook lookOf(Risk risk);

bool isRunning(StepState state);
bool isFinal(StepState state);
} // namespace entente::ui
