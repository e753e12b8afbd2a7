// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/statelook.h"

#include <array>
#include <optional>

namespace entente::ui
{
namespace
{
constexpr std::array allStates{StepState::Waiting,    StepState::Checking,  StepState::Sending, StepState::Verifying,
                               StepState::Done,       StepState::AlreadySo, StepState::Changed, StepState::Failed,
                               StepState::Unverified, StepState::Skipped};

std::optional<StepState> stateByName(const QString &name)
{
    for (const StepState state : allStates)
        if (stateName(state) == name)
            return state;
    return std::nullopt;
}
} // namespace

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
    const auto state = stateByName(name);
    return state ? lookOf(*state) : StateLook{Glyph::Question, Tone::Neutral};
}

QString labelOfName(const QString &name)
{
    const auto state = stateByName(name);
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
