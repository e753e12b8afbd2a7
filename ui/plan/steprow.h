// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"
#include "ui/plan/stepsmodel.h"

class QLabel;
class QVBoxLayout;

namespace entente::ui
{
class GlyphIcon;
class MessageStrip;

/// One step while it is applied: shape, state in words, and what to do where it went wrong.
class StepRow : public Card
{
    Q_OBJECT
public:
    StepRow(const StepsModel &model, int row, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void readAgainWanted();

private:
    void showTrouble(const StepReport &report);
    void showFound(const StepReport &report);

    const StepsModel &m_model;
    int m_row;
    GlyphIcon *m_icon;
    QLabel *m_state;
    QLabel *m_request;
    MessageStrip *m_trouble;
    QWidget *m_found = nullptr;
};
} // namespace entente::ui
