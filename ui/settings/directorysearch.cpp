// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/directorysearch.h"

#include "core/jobs/workbench.h"
#include "ui/parts/searchfield.h"
#include "ui/text/fold.h"
#include "ui/text/plaintooltip.h"
#include "ui/theme/stylesheet.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int patienceMs = 250;
constexpr int hitLimit = 12;
constexpr int shortestWord = 2;
constexpr int visibleHits = 5;
} // namespace

QString objectKindLabel(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::User:
        return DirectorySearch::tr("user", "kind of a directory object");
    case ObjectKind::Group:
        return DirectorySearch::tr("group", "kind of a directory object");
    case ObjectKind::Application:
        return DirectorySearch::tr("application", "kind of a directory object");
    case ObjectKind::Tenant:
        break;
    }
    return DirectorySearch::tr("tenant", "kind of a directory object");
}

DirectorySearch::DirectorySearch(Workbench &workbench, const QString &tenantId, std::vector<ObjectKind> kinds,
                                 QWidget *parent)
    : DirectorySearch(
          [bench = &workbench, tenantId](ObjectKind kind, const QString &words) {
              return bench->search(tenantId, kind, words, hitLimit);
          },
          std::move(kinds), parent)
{
}

DirectorySearch::DirectorySearch(DirectoryFunction search, std::vector<ObjectKind> kinds, QWidget *parent)
    : QWidget(parent), m_search(std::move(search)), m_kinds(std::move(kinds)), m_field(new SearchField(this)),
      m_hits(new QListWidget(this)), m_note(new QLabel(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_field->installEventFilter(this);
    m_hits->installEventFilter(this);
    m_hits->viewport()->installEventFilter(this);
    m_hits->setAccessibleName(tr("Search results"));
    m_hits->setMinimumHeight(fontMetrics().height() * visibleHits + 30);
    m_note->setProperty(lookProperty, u"muted"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_field, m_hits, m_note})
        layout->addWidget(part);
    connect(m_field, &QLineEdit::textEdited, this, &DirectorySearch::forgetHits);
    connect(m_field, &QLineEdit::textEdited, &m_patience, qOverload<>(&QTimer::start));
    connect(&m_patience, &QTimer::timeout, this, &DirectorySearch::startSearch);
    connect(m_hits, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { pick(m_hits->row(item)); });
    showHits();
}

DirectorySearch::~DirectorySearch()
{
    dropJobs();
}

void DirectorySearch::setSuggestions(std::vector<DirectoryObject> suggestions)
{
    m_suggestions = std::move(suggestions);
    showHits();
}

void DirectorySearch::setPlaceholder(const QString &text)
{
    m_field->setName(text);
}

void DirectorySearch::dropJobs()
{
    for (const QPointer<Job> &job : m_jobs) {
        if (!job)
            continue;
        job->disconnect(this);
        job->cancel();
    }
    m_jobs.clear();
}

void DirectorySearch::forgetHits()
{
    dropJobs();
    m_found.clear();
    m_error.reset();
    m_note->clear();
    showHits();
}

void DirectorySearch::startSearch()
{
    forgetHits();
    const QString words = m_field->text().trimmed();
    if (words.size() >= shortestWord) {
        m_note->setText(tr("Searching…"));
        for (const ObjectKind kind : m_kinds) {
            auto *job = m_search(kind, words);
            m_jobs.emplace_back(job);
            connect(job, &Job::finished, this, &DirectorySearch::take);
        }
    }
}

void DirectorySearch::take(Job *job)
{
    std::erase_if(m_jobs, [job](const QPointer<Job> &other) { return !other || other == job; });
    if (const Error *error = job->error()) {
        m_error = m_error.value_or(*error);
    } else {
        const auto &hits = static_cast<JobOf<std::vector<DirectoryObject>> *>(job)->result().value();
        m_found.insert(m_found.end(), hits.begin(), hits.end());
        showHits();
    }
    showOutcome();
}

void DirectorySearch::showOutcome()
{
    if (m_error)
        m_note->setText(m_error->message);
    else if (m_jobs.empty())
        m_note->setText(m_found.empty() ? tr("Nobody and nothing of that name was found.") : QString());
}

void DirectorySearch::showHits()
{
    const QString words = foldForSearch(m_field->text().trimmed());
    m_shown.clear();
    for (const DirectoryObject &suggestion : m_suggestions) {
        if (foldForSearch(suggestion.name.displayName).contains(words))
            m_shown.push_back(suggestion);
    }
    m_shown.insert(m_shown.end(), m_found.begin(), m_found.end());
    m_hits->clear();
    for (const DirectoryObject &hit : m_shown) {
        const QString detail = hit.name.detail.isEmpty() ? QString() : u" · "_s + hit.name.detail;
        auto *item = new QListWidgetItem(
            u"%1 · %2%3"_s.arg(hit.name.displayName, objectKindLabel(hit.name.kind), detail), m_hits);
        item->setToolTip(plainToolTip(hit.id));
    }
}

void DirectorySearch::pick(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_shown.size())
        return;
    const DirectoryObject object = m_shown[static_cast<std::size_t>(row)];
    m_field->clear();
    forgetHits();
    Q_EMIT picked(object);
}

void DirectorySearch::pickByKey(int row)
{
    pick(row);
    m_field->setFocus(Qt::OtherFocusReason); // the next one is typed
}

bool DirectorySearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_field || watched == m_hits)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_field && key == Qt::Key_Down && m_hits->count() > 0) {
            m_hits->setFocus(Qt::TabFocusReason);
            m_hits->setCurrentRow(std::max(0, m_hits->currentRow()));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) { // never the dialog's default button
            pickByKey(watched == m_hits ? m_hits->currentRow() : m_hits->count() == 1 ? 0 : -1);
            return true;
        }
    }
    // Its first press has picked already. What stands under the mouse since then is something else.
    if (watched == m_hits->viewport() && event->type() == QEvent::MouseButtonDblClick)
        return true;
    return QWidget::eventFilter(watched, event);
}
} // namespace entente::ui
