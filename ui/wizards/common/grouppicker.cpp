// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/common/grouppicker.h"

#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui
{
namespace
{
void showRows(QListWidget *list, int rows)
{
    const int shown = std::clamp(rows, 1, 5);
    const int row = list->count() > 0 ? list->sizeHintForRow(0) : list->fontMetrics().height();
    list->setFixedHeight(shown * (row + 2 * list->spacing()) + 2 * list->frameWidth() + list->spacing());
}
} // namespace

GroupPicker::GroupPicker(const QString &name, DirectoryQuestions directory, QWidget *parent)
    : QWidget(parent), m_directory(std::move(directory)), m_edit(new QLineEdit(this)), m_status(quietLabel({}, this)),
      m_hits(new QListWidget(this)), m_list(new QListWidget(this)), m_add(new QPushButton(tr("Add"), this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_pause(new QTimer(this))
{
    m_edit->setPlaceholderText(tr("Type the beginning of a group's name"));
    m_edit->setAccessibleName(name);
    //: %1 is the name of a search field
    m_hits->setAccessibleName(tr("Found: %1").arg(name));
    m_list->setAccessibleName(tr("Chosen: %1").arg(name));
    m_add->setAccessibleName(tr("Add the group that was found"));
    m_remove->setAccessibleName(tr("Remove the chosen entry"));
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->addWidget(m_edit, 1);
    top->addWidget(m_add);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_list, 1);
    bottom->addWidget(m_remove, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_status);
    layout->addWidget(m_hits);
    layout->addLayout(bottom);
    for (QListWidget *list : {m_hits, m_list})
        list->setSpacing(fontMetrics().averageCharWidth() / 2);
    m_pause->setSingleShot(true);
    m_pause->setInterval(250);
    connectParts();
    showHits({});
    showStatus({});
    refreshChosen();
}

GroupPicker::~GroupPicker()
{
    for (const QPointer<Job> &job : {m_job, m_naming})
        if (job)
            job->cancel();
}

void GroupPicker::connectParts()
{
    m_edit->installEventFilter(this);
    m_hits->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &GroupPicker::forgetHits);
    connect(m_edit, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &GroupPicker::search);
    connect(m_hits, &QListWidget::itemDoubleClicked, this, &GroupPicker::addCurrent);
    connect(m_add, &QPushButton::clicked, this, &GroupPicker::addCurrent);
    connect(m_remove, &QPushButton::clicked, this, &GroupPicker::removeCurrent);
}

void GroupPicker::setChosen(std::vector<DirectoryObject> objects)
{
    m_chosen = std::move(objects);
    refreshChosen();
    lookUpNames();
}

void GroupPicker::lookUpNames()
{
    if (m_naming)
        m_naming->cancel();
    m_naming = nullptr;
    std::vector<ObjectRef> unnamed;
    for (const DirectoryObject &object : m_chosen)
        if (object.name.displayName.isEmpty())
            unnamed.emplace_back(object.id, object.name.kind);
    if (unnamed.empty())
        return;
    auto *job = m_directory.lookUpNames(unnamed);
    m_naming = job;
    connect(job, &Job::finished, this, [this, job] {
        if (job != m_naming)
            return; // others were chosen meanwhile
        m_naming = nullptr;
        // Without an answer the id goes on standing for the object: it is allowed all the same.
        if (job->result())
            takeNames(job->result()->names);
    });
}

void GroupPicker::takeNames(const NameBook &names)
{
    for (std::size_t row = 0; row < m_chosen.size(); ++row) {
        DirectoryObject &object = m_chosen[row];
        const std::optional<KnownName> found = names.find(object.id);
        if (!object.name.displayName.isEmpty() || !found)
            continue;
        object.name.displayName = found->displayName;
        object.name.detail = found->detail;
        m_list->item(static_cast<int>(row))->setText(textOf(object));
    }
    Q_EMIT chosenChanged();
}

void GroupPicker::forgetHits()
{
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
    showHits({});
    showStatus(m_edit->text().trimmed().isEmpty() ? QString() : tr("Searching…"));
}

void GroupPicker::search()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return;
    auto *job = m_directory.search(text);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        if (job != m_job)
            return; // something else was typed meanwhile
        m_job = nullptr;
        showHits(job->result() ? *job->result() : std::vector<DirectoryObject>());
        if (!job->result())
            showStatus(job->result().error().message);
        else
            showStatus(m_found.empty() ? tr("No group has a name that begins like this.") : QString());
    });
}

void GroupPicker::showHits(const std::vector<DirectoryObject> &hits)
{
    m_found = hits;
    m_hits->clear();
    for (const DirectoryObject &hit : m_found)
        m_hits->addItem(textOf(hit));
    if (!m_found.empty())
        m_hits->setCurrentRow(0);
    m_hits->setVisible(!m_found.empty());
    m_add->setEnabled(!m_found.empty());
    showRows(m_hits, m_hits->count());
}

void GroupPicker::showStatus(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

QString GroupPicker::textOf(const DirectoryObject &object)
{
    if (object.name.displayName.isEmpty())
        return object.id;
    if (object.name.detail.isEmpty())
        return object.name.displayName;
    //: %1 is the name of a group or person, %2 a mail address or description
    return tr("%1 · %2").arg(object.name.displayName, object.name.detail);
}

void GroupPicker::addCurrent()
{
    const int row = m_hits->currentRow();
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const DirectoryObject object = m_found[static_cast<size_t>(row)];
    const bool known = std::any_of(m_chosen.begin(), m_chosen.end(), [&object](const DirectoryObject &other) {
        return other.id.compare(object.id, Qt::CaseInsensitive) == 0;
    });
    if (!known)
        m_chosen.push_back(object);
    m_edit->clear();
    m_edit->setFocus();
    refreshChosen();
    Q_EMIT chosenChanged();
}

void GroupPicker::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_chosen.erase(m_chosen.begin() + row);
    refreshChosen();
    Q_EMIT chosenChanged();
}

void GroupPicker::refreshChosen()
{
    m_list->clear();
    for (const DirectoryObject &object : m_chosen)
        m_list->addItem(textOf(object));
    if (!m_chosen.empty())
        m_list->setCurrentRow(m_list->count() - 1);
    m_list->setVisible(!m_chosen.empty());
    m_remove->setVisible(!m_chosen.empty());
    showRows(m_list, m_list->count());
}

bool GroupPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_edit && key == Qt::Key_Down && m_hits->isVisible()) {
        m_hits->setFocus();
        return true;
    }
    // Enter in an empty field is the page's Next; with hits on show it takes the first of them, and until then nothing.
    if (enter && (watched == m_hits || (watched == m_edit && !m_edit->text().trimmed().isEmpty()))) {
        addCurrent();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
} // namespace entente::ui
