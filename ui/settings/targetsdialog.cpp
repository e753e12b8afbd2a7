// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/targetsdialog.h"

#include "ui/parts/fitted.h"
#include "ui/parts/labels.h"
#include "ui/session/session.h"
#include "ui/settings/directorysearch.h"
#include "ui/settings/idpaste.h"
#include "ui/text/plaintooltip.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
enum AccessId { UseDefaultId, AllowId, BlockId };
enum ScopeId { EveryoneId, ChosenId };
constexpr int columnGap = 24;

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty(lookProperty, u"section"_s);
    return label;
}

QRadioButton *radio(QButtonGroup *group, int id, const QString &text, QWidget *parent)
{
    auto *button = new QRadioButton(text, parent);
    group->addButton(button, id);
    return button;
}

std::vector<DirectoryObject> knownApplications()
{
    const auto known = [](const QString &id, const QString &name) {
        return DirectoryObject{id, KnownName{ObjectKind::Application, name, {}}};
    };
    return {known(office365, u"Office 365"_s), known(allMicrosoftApps, TargetsDialog::tr("All Microsoft apps"))};
}

QVBoxLayout *column(QWidget *box)
{
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}
} // namespace

TargetsDialog::TargetsDialog(Session &session, const SettingsModel &model, const QModelIndex &index, QWidget *parent)
    : QDialog(parent), m_session(session), m_cell(*model.cell(index)), m_kind(m_cell.setting->kind),
      m_names(model.names(index.column())), m_tenantId(model.part(index.column()).side.tenantId()),
      m_partnerId(m_cell.address.key), m_access(new QButtonGroup(this)), m_scope(new QButtonGroup(this)),
      m_list(new QListWidget(this)), m_remove(new QPushButton(this)), m_problem(new QLabel(this))
{
    const SettingsScope::Part &part = model.part(index.column());
    if (const auto inherited = inheritedValue(*part.draft, m_cell))
        m_inherited = valueText(*m_cell.setting, inherited->value, m_names);
    m_everyoneOnly = !m_cell.type->perPartner && !m_cell.setting->chosenTargetsOnDefault;
    build(model.columnTitle(index.column()));
    TargetsDraft draft = TargetsDraft::from(m_cell.value.value);
    draft.useDefault = !m_inherited.isEmpty() && !m_cell.isOwn();
    showDraft(draft);
}

void TargetsDialog::build(const QString &columnTitle)
{
    setWindowTitle(tr("Change a setting"));
    auto *heading = new QLabel(label(*m_cell.setting), this);
    heading->setFont(headingFont());
    heading->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("&Add to pending changes"), QDialogButtonBox::AcceptRole);
    giveLook(m_accept, u"primary"_s);
    buttons->addButton(QDialogButtonBox::Cancel);
    m_problem->setWordWrap(true);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(columnGap);
    choices->addWidget(makeAccessBox(), 1, Qt::AlignTop);
    choices->addWidget(makeScopeBox(), 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(quietLabel(columnTitle, this));
    layout->addSpacing(6);
    layout->addLayout(choices);
    layout->addWidget(makeChosenBox(), 100);
    layout->addWidget(m_problem);
    layout->addStretch(1); // keeps the choices together at the top while nobody is to be chosen
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_access, &QButtonGroup::idClicked, this, &TargetsDialog::readChoices);
    connect(m_scope, &QButtonGroup::idClicked, this, &TargetsDialog::readChoices);
    setSizeGripEnabled(true);
    resize(fitted(QSize(fontMetrics().averageCharWidth() * 100, height()), this));
}

QWidget *TargetsDialog::makeAccessBox()
{
    auto *box = new QWidget(this);
    QVBoxLayout *layout = column(box);
    layout->addWidget(sectionLabel(tr("Access"), box));
    layout->addWidget(radio(m_access, AllowId, tr("A&llowed"), box));
    layout->addWidget(radio(m_access, BlockId, tr("&Blocked"), box));
    if (!m_inherited.isEmpty())
        layout->addWidget(radio(m_access, UseDefaultId, tr("Use the &default settings"), box));
    if (!m_inherited.isEmpty()) {
        QLabel *inherited = quietLabel(tr("Inherited: %1", "%1 is a value in words").arg(m_inherited), box);
        inherited->setIndent(26);
        layout->addWidget(inherited);
    }
    return box;
}

QWidget *TargetsDialog::makeScopeBox()
{
    m_scopeBox = new QWidget(this);
    QVBoxLayout *layout = column(m_scopeBox);
    const bool apps = m_kind == Kind::ApplicationTargets;
    layout->addWidget(sectionLabel(tr("Applies to"), m_scopeBox));
    layout->addWidget(radio(m_scope, EveryoneId, apps ? tr("All a&pplications") : tr("All &users"), m_scopeBox));
    auto *chosen =
        radio(m_scope, ChosenId, apps ? tr("&Chosen applications") : tr("&Chosen users and groups"), m_scopeBox);
    layout->addWidget(chosen);
    chosen->setEnabled(!m_everyoneOnly);
    const QString note =
        m_everyoneOnly ? tr("The service takes only all or nobody in these default settings.") : licenceNote();
    if (!note.isEmpty()) {
        auto *hint = new QLabel(note, m_scopeBox);
        hint->setProperty(lookProperty, u"muted"_s);
        hint->setWordWrap(true);
        layout->addWidget(hint);
    }
    return m_scopeBox;
}

QString TargetsDialog::licenceNote() const
{
    const QString plan = QString::fromLatin1(m_cell.setting->licence);
    const auto side = m_session.sideOf(m_tenantId);
    if (plan.isEmpty() || !side || !m_session.side(*side).snapshot)
        return {};
    if (m_session.side(*side).snapshot->tenant.hasPlan(plan).value_or(true))
        return {};
    return tr("Choosing takes Microsoft Entra ID P1, which was not found in this tenant.");
}

QWidget *TargetsDialog::makeChosenBox()
{
    m_chosenBox = new QWidget(this);
    auto *layout = new QHBoxLayout(m_chosenBox);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(columnGap);
    auto *left = new QWidget(m_chosenBox);
    QVBoxLayout *listColumn = column(left);
    m_list->setAccessibleName(tr("Chosen"));
    m_remove->setText(tr("&Remove"));
    listColumn->addWidget(sectionLabel(tr("Chosen"), left));
    listColumn->addWidget(m_list, 1);
    listColumn->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addWidget(left, 1);
    layout->addWidget(makeAdder(), 1);
    connect(m_remove, &QPushButton::clicked, this, &TargetsDialog::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    return m_chosenBox;
}

QString TargetsDialog::searchTenant() const
{
    if (m_kind == Kind::ApplicationTargets || m_cell.setting->direction != Direction::Inbound)
        return m_tenantId;
    // Inbound people stand in the partner's directory: only somebody signed in there can look them up.
    const auto side = m_session.sideOf(m_partnerId);
    return side && m_session.side(*side).isLive() ? m_partnerId : QString();
}

QWidget *TargetsDialog::makeAdder()
{
    auto *box = new QWidget(this);
    QVBoxLayout *layout = column(box);
    const QString tenantId = searchTenant();
    const QString where = m_session.nameOf(tenantId.isEmpty() ? m_partnerId : tenantId);
    layout->addWidget(sectionLabel(tr("Add from the directory of %1").arg(where), box));
    if (tenantId.isEmpty()) {
        auto *paste = new IdPaste(m_session.nameOf(m_partnerId), box);
        connect(paste, &IdPaste::pasted, this, &TargetsDialog::addPasted);
        layout->addWidget(paste);
    } else {
        layout->addWidget(makeSearch(tenantId));
    }
    layout->addStretch(1);
    return box;
}

QWidget *TargetsDialog::makeSearch(const QString &tenantId)
{
    const bool apps = m_kind == Kind::ApplicationTargets;
    const std::vector<ObjectKind> kinds =
        apps ? std::vector{ObjectKind::Application} : std::vector{ObjectKind::Group, ObjectKind::User};
    auto *search = new DirectorySearch(m_session.workbench(), tenantId, kinds, this);
    search->setPlaceholder(apps ? tr("Name of an application") : tr("Name of a group or a user"));
    if (apps)
        search->setSuggestions(knownApplications());
    connect(search, &DirectorySearch::picked, this, &TargetsDialog::addObject);
    return search;
}

void TargetsDialog::addObject(const DirectoryObject &object)
{
    const bool app = m_kind == Kind::ApplicationTargets;
    const TargetType type =
        app ? TargetType::Application : (object.name.kind == ObjectKind::Group ? TargetType::Group : TargetType::User);
    m_draft.add(Target{object.id, type});
    m_learned.add(object.id, object.name);
    m_names.add(object.id, object.name);
    m_session.learnNames(m_tenantId, m_learned);
    showChosen();
}

void TargetsDialog::addPasted(const QStringList &ids)
{
    for (const QString &id : ids)
        m_draft.add(Target{id, TargetType::Group});
    showChosen();
    if (ids.isEmpty())
        m_problem->setText(
            tr("No object ID was found in this text. An ID looks like 8 letters and digits, a hyphen, and so "
               "on."));
}

void TargetsDialog::removeCurrent()
{
    m_draft.removeAt(static_cast<std::size_t>(std::max(0, m_list->currentRow())));
    showChosen();
}

void TargetsDialog::showDraft(const TargetsDraft &draft)
{
    m_draft = draft;
    const int access = draft.useDefault ? UseDefaultId : draft.access == AccessType::Allowed ? AllowId : BlockId;
    m_access->button(access)->setChecked(true);
    m_scope->button(draft.scope == TargetsDraft::Scope::Everyone ? EveryoneId : ChosenId)->setChecked(true);
    m_access->checkedButton()->setFocus();
    showChosen();
    readChoices();
}

void TargetsDialog::showChosen()
{
    m_list->clear();
    for (const Target &target : m_draft.chosen) {
        const auto known = m_names.find(target.id);
        const bool special = target.id == office365 || target.id == allMicrosoftApps;
        const QString unchecked = tr("%1 (not checked)", "an object id of another directory").arg(target.id);
        const QString name = known ? u"%1 · %2"_s.arg(known->displayName, objectKindLabel(known->kind)) : unchecked;
        auto *item = new QListWidgetItem(special && !known ? m_names.text(target.id) : name, m_list);
        item->setToolTip(plainToolTip(target.id));
    }
    m_remove->setEnabled(m_list->currentRow() >= 0);
    showProblem();
}

void TargetsDialog::readChoices()
{
    m_draft.useDefault = m_access->checkedId() == UseDefaultId;
    if (!m_draft.useDefault)
        m_draft.access = m_access->checkedId() == AllowId ? AccessType::Allowed : AccessType::Blocked;
    m_draft.scope = m_scope->checkedId() == ChosenId ? TargetsDraft::Scope::Chosen : TargetsDraft::Scope::Everyone;
    m_scopeBox->setEnabled(!m_draft.useDefault);
    const bool choosing = !m_draft.useDefault && m_draft.scope == TargetsDraft::Scope::Chosen;
    m_chosenBox->setVisible(choosing);
    showProblem();
    // Higher once there is somebody to choose; never lower again under the person's hand.
    const int wanted = choosing ? fontMetrics().height() * 32 : sizeHint().height();
    resize(width(), std::max(height(), fitted(QSize(width(), wanted), this).height()));
}

void TargetsDialog::showProblem()
{
    m_problem->setText(m_draft.isComplete() ? QString() : tr("Choose at least one, or choose all."));
    m_accept->setEnabled(m_draft.isComplete());
}
} // namespace entente::ui
