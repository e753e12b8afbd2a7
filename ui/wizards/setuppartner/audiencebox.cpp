// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/audiencebox.h"

#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace entente::ui
{
AudienceBox::AudienceBox(const QString &title, const QString &tenantName, Audience &audience, SearchFunction search,
                         QWidget *parent)
    : Card(parent), m_audience(audience)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    //: %1 is a tenant
    auto *everyone = new QRadioButton(tr("Everyone in %1").arg(tenantName), this);
    //: %1 is a tenant
    auto *some = new QRadioButton(tr("Only some groups of %1").arg(tenantName), this);
    everyone->setChecked(m_audience.everyone);
    some->setChecked(!m_audience.everyone);
    QWidget *groups = search ? picker(tenantName, std::move(search)) : pasteField(tenantName);
    groups->setVisible(!m_audience.everyone);

    body()->addWidget(headingLabel(title, 2, this));
    body()->addWidget(everyone, 0, Qt::AlignLeft);
    body()->addWidget(some, 0, Qt::AlignLeft);
    // Below the words of the choice that it belongs to.
    auto *line = new QHBoxLayout;
    line->setContentsMargins(textLeftOf(some), 0, 0, 0);
    line->addWidget(groups);
    body()->addLayout(line);
    QLabel *note = replacesNote(textLeftOf(some));
    note->setVisible(m_audience.replaces && !m_audience.everyone);
    connect(everyone, &QRadioButton::toggled, this, [this, groups, note](bool on) {
        m_audience.everyone = on;
        groups->setVisible(!on);
        note->setVisible(m_audience.replaces && !on);
        Q_EMIT changed();
    });
}

QLabel *AudienceBox::replacesNote(int indent)
{
    QLabel *note = quietLabel(
        tr("This list replaces the one that counts now: whoever is removed from it here loses access."), this);
    note->setIndent(indent);
    body()->addWidget(note);
    return note;
}

QWidget *AudienceBox::picker(const QString &tenantName, SearchFunction search)
{
    //: %1 is a tenant
    auto *picker = new GroupPicker(tr("Groups of %1").arg(tenantName), std::move(search), this);
    picker->setChosen(m_audience.chosen);
    connect(picker, &GroupPicker::chosenChanged, this, [this, picker] {
        m_audience.chosen = picker->chosen();
        Q_EMIT changed();
    });
    return picker;
}

QWidget *AudienceBox::pasteField(const QString &tenantName)
{
    auto *field = new QWidget(this);
    auto *edit = new QPlainTextEdit(m_audience.pastedIds.join(u'\n'), field);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 5);
    edit->setPlaceholderText(QStringLiteral("1b2c3d4e-5f60-4718-a9ba-cbdcedfe0f10"));
    //: %1 is a tenant
    const QString name = tr("Object IDs of groups of %1").arg(tenantName);
    edit->setAccessibleName(name);
    auto *label = new QLabel(name, field);
    label->setBuddy(edit);
    auto *layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(edit);
    layout->addWidget(quietLabel(tr("One ID per line; their administrator can send them to you. Not verified: their "
                                    "directory cannot be read from here, so a wrong ID lets nobody in and gives no "
                                    "error."),
                                 field));
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] {
        m_audience.pastedIds = SetupRules::idsIn(edit->toPlainText());
        Q_EMIT changed();
    });
    return field;
}
} // namespace entente::ui
