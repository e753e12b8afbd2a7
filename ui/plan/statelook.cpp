// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/statelook.h"

namespace entente::ui
{
StateLook lookOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return {Glyph::Ring, Tone::Neutral};
    case StepState::Checking:
    case StepState::Sending:
    case StepState::Verifying:
        return {Glyph::Half, Tone::Accent};
    case StepState::Done:
        return {Glyph::Check, Tone::Good};
    case StepState::AlreadySo:
        return {Glyph::Equal, Tone::Good};
    case StepState::Changed:
        return {Glyph::Exclamation, Tone::Limited};
    case StepState::Failed:
        return {Glyph::Cross, Tone::Bad};
    case StepState::Unverified:
        return {Glyph::Question, Tone::Limited};
    case StepState::Skipped:
        break;
    }
    return {Glyph::Dash, Tone::Neutral};
}

StateLook lookOfName(const QString &name)
{
    const auto state = stateNamed(name);
    return state ? lookOf(*state) : StateLook{Glyph::Question, Tone::Neutral};
}

QString labelOfName(const QString &name)
{
    const auto state = stateNamed(name);
    return state ? stateLabel(*state) : name;
}

StateLook lookOf(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return {Glyph::Exclamation, Tone::Bad};
    case Risk::Medium:
        return {Glyph::Half, Tone::Limited};
    case Risk::Low:
        break;
    }
    return {Glyph::Dot, Tone::Neutral};
}

bool isRunning(StepState state)
{
    return state == StepState::Checking || state == StepState::Sending || state == StepState::Verifying;
}

bool isFinal(StepState state)
{
    return state != StepState::Waiting && !isRunning(state);
}
} // namespace entente::ui
