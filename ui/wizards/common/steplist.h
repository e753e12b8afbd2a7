// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QWizard>

class QLabel;

namespace entente::ui
{
class GlyphIcon;

/// The wizard's pages as a list beside them: done, now, still to come. For looking only: Next and Back move.
class StepList : public QFrame
{
    Q_OBJECT
public:
    /// Call it when the wizard has all its pages (of class WizardPage).
    explicit StepList(QWizard &wizard);

private:
    void refresh();

    struct Line {
        int page;
        GlyphIcon *icon;
        QLabel *label;
    };
    QWizard &m_wizard;
    std::vector<Line> m_lines;
};
} // namespace entente::ui
