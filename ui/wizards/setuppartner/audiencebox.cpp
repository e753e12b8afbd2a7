// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/audiencebox.h"

#include "ui/parts/labels.h"
#include "ui/text/buttonface.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setuppartner/setuprules.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace entente::ui
{
AudienceBox::AudienceBox(const QString &title, const QString &tenantName, Audience &audience,
                         const std::optional<DirectoryQuestions> &directory, QWidget *parent)
    : Card(parent), m_audience(audience)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    const QString face = buttonFace(tenantName);
    //: %1 is a tenant
    auto *everyone = new QRadioButton(tr("Everyone in %1").arg(face), this);
    auto *some = new QRadioButton(someText().arg(face), this);
    everyone->setChecked(m_audience.everyone);
    some->setChecked(!m_audience.everyone);
    QWidget *groups = directory ? picker(tenantName, *directory) : pasteField(tenantName);
    groups->setVisible(!m_audience.everyone);

    body()->addWidget(headingLabel(title, 2, this));
    if (const QString why = noteText(); !why.isEmpty()) {
        addNote(why, 0);
        everyone->setAccessibleDescription(why);
        some->setAccessibleDescription(why);
    }
    body()->addWidget(everyone, 0, Qt::AlignLeft);
    body()->addWidget(some, 0, Qt::AlignLeft);
    // Below the words of the choice that it belongs to.
    auto *line = new QHBoxLayout;
    line->setContentsMargins(textLeftOf(some), 0, 0, 0);
    line->addWidget(groups);
    body()->addLayout(line);
    QLabel *replaces =
        addNote(tr("This list replaces the one that counts now: whoever is removed from it here loses access."),
                textLeftOf(some));
    replaces->setVisible(m_audience.replaces && !m_audience.everyone);
    connect(everyone, &QRadioButton::toggled, this, [this, groups, replaces](bool on) {
        m_audience.everyone = on;
        groups->setVisible(!on);
        replaces->setVisible(m_audience.replaces && !on);
        Q_EMIT changed();
    });
}

QString AudienceBox::someText() const
{
    if (m_audience.namesUsers())
        //: %1 is a tenant
        return tr("Only some groups and users of %1");
    //: %1 is a tenant
    return tr("Only some groups of %1");
}

QLabel *AudienceBox::addNote(const QString &text, int indent)
{
    QLabel *note = quietLabel(text, this);
    note->setIndent(indent);
    body()->addWidget(note);
    return note;
}

QString AudienceBox::noteText() const
{
    switch (m_audience.note) {
    case AudienceNote::None:
        break;
    case AudienceNote::BlocksChosen:
        return tr("The settings block chosen people now and allow all others. What you choose here replaces that: with "
                  "everyone, the blocked people are allowed too.");
    case AudienceNote::NotUnderstood:
        return tr("This version does not understand whom the settings allow now, so the list begins empty. What you "
                  "choose here replaces what is set.");
    case AudienceNote::NotRead:
        return tr("Whom the settings allow now could not be read, so the list begins empty. What you choose here "
                  "replaces what is set.");
    case AudienceNote::PartnerOnlySome:
        return tr("Everyone is allowed in your tenant now, but not everyone in the partner's. What you choose here is "
                  "set in both.");
    }
    return {};
}

QWidget *AudienceBox::picker(const QString &tenantName, const DirectoryQuestions &directory)
{
    const QString name = m_audience.namesUsers()
                             //: %1 is a tenant
                             ? tr("Groups and users of %1").arg(tenantName)
                             //: %1 is a tenant
                             : tr("Groups of %1").arg(tenantName);
    auto *picker = new GroupPicker(name, directory, this);
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
    const QString words = m_audience.namesUsers()
                              //: %1 is a tenant
                              ? tr("Object IDs of groups and users of %1")
                              //: %1 is a tenant
                              : tr("Object IDs of groups of %1");
    edit->setAccessibleName(words.arg(tenantName));
    auto *label = new QLabel(words.arg(buttonFace(tenantName)), field);
    label->setTextFormat(Qt::PlainText);
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
        m_audience.pastedIds = SetupRules::entriesOf(edit->toPlainText());
        Q_EMIT changed();
    });
    return field;
}
} // namespace entente::ui
