// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/changetable.h"

#include "ui/parts/labels.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace entente::ui
{
namespace
{
enum Column { SettingColumn, OldColumn, ArrowColumn, NewColumn };
} // namespace

ChangeTable::ChangeTable(const QString &oldHeading, const QString &newHeading, const std::vector<FieldText> &fields,
                         QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    m_grid->setVerticalSpacing(fontMetrics().averageCharWidth());
    m_grid->setColumnStretch(SettingColumn, 4);
    m_grid->setColumnStretch(OldColumn, 4);
    m_grid->setColumnStretch(NewColumn, 5);
    addHeadings(oldHeading, newHeading);
    QString section;
    for (const FieldText &field : fields) {
        if (field.section != section)
            addSection(field.section);
        section = field.section;
        addField(field);
    }
}

void ChangeTable::addHeadings(const QString &oldHeading, const QString &newHeading)
{
    m_grid->addWidget(quietLabel(tr("Setting"), this), 0, SettingColumn);
    m_grid->addWidget(quietLabel(oldHeading, this), 0, OldColumn);
    m_grid->addWidget(quietLabel(newHeading, this), 0, NewColumn);
}

void ChangeTable::addSection(const QString &section)
{
    QLabel *label = quietLabel(section, this);
    label->setProperty(lookProperty, u"section"_s);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, -1);
}

void ChangeTable::addField(const FieldText &field)
{
    const int row = m_grid->rowCount();
    QLabel *oldValue = wrappedLabel(field.oldValue, this);
    QLabel *arrow = quietLabel(u"→"_s, this);
    QLabel *newValue = wrappedLabel(field.newValue, this);
    if (!field.implied)
        newValue->setFont(boldFont());

    auto *setting = new QWidget(this);
    auto *lines = new QVBoxLayout(setting);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(fontMetrics().averageCharWidth() / 2);
    lines->addWidget(wrappedLabel(field.setting, setting));
    if (field.implied) {
        //: Small label at a field that nobody asked for, but that the service takes only together with another one
        QWidget *pill = pillLabel(tr("written along"), Tone::Neutral, setting);
        pill->setToolTip(tr("The service takes these settings only together, so this one is written too."));
        lines->addWidget(pill, 0, Qt::AlignLeft);
    }
    m_grid->addWidget(setting, row, SettingColumn, Qt::AlignTop);
    m_grid->addWidget(oldValue, row, OldColumn, Qt::AlignTop);
    m_grid->addWidget(arrow, row, ArrowColumn, Qt::AlignTop);
    m_grid->addWidget(newValue, row, NewColumn, Qt::AlignTop);
}
} // namespace entente::ui
