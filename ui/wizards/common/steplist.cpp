// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/common/steplist.h"

#include "ui/parts/glyphicon.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"
#include "ui/wizards/common/wizardpage.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente::ui
{
StepList::StepList(QWizard &wizard) : QFrame(&wizard), m_wizard(wizard)
{
    giveLook(this, u"panel"_s);
    setAccessibleName(tr("Steps"));
    auto *layout = new QVBoxLayout(this);
    const int em = fontMetrics().averageCharWidth();
    layout->setContentsMargins(2 * em, 2 * em, 3 * em, 2 * em);
    layout->setSpacing(em * 3 / 2);
    for (const int id : wizard.pageIds()) {
        const auto *page = qobject_cast<WizardPage *>(wizard.page(id));
        auto *line = new QHBoxLayout;
        Line entry{id, new GlyphIcon(this), new QLabel(page->step(), this)};
        // Room for the bold face, so that nothing moves when the step is reached.
        entry.label->setMinimumWidth(QFontMetrics(boldFont()).horizontalAdvance(page->step()));
        line->addWidget(entry.icon);
        line->addWidget(entry.label, 1);
        layout->addLayout(line);
        m_lines.push_back(entry);
    }
    layout->addStretch();
    connect(&wizard, &QWizard::currentIdChanged, this, &StepList::refresh);
}

void StepList::refresh()
{
    const QList<int> visited = m_wizard.visitedIds();
    for (const Line &line : m_lines) {
        const bool now = line.page == m_wizard.currentId();
        const bool done = !now && visited.contains(line.page);
        line.icon->setGlyph(now    ? Glyph::Dot
                            : done ? Glyph::Check
                                   : Glyph::Ring,
                            now    ? Tone::Accent
                            : done ? Tone::Good
                                   : Tone::Neutral);
        line.label->setFont(now ? boldFont() : font());
        //: %1 is a step of the wizard
        line.label->setAccessibleName(now    ? tr("%1, current step").arg(line.label->text())
                                      : done ? tr("%1, done").arg(line.label->text())
                                             : line.label->text());
    }
}
} // namespace entente::ui
