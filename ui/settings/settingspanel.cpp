// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspanel.h"

#include "ui/session/session.h"
#include "ui/settings/explainstrip.h"
#include "ui/settings/settingsmodel.h"
#include "ui/settings/settingstable.h"
#include "ui/settings/targetsdialog.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace entente::ui
{
using namespace Qt::StringLiterals;

SettingsPanel::SettingsPanel(Session &session, Workload workload, QWidget *parent)
    : TabPanel(parent), m_session(session), m_workload(workload), m_model(new SettingsModel(this)),
      m_proxy(new SettingsProxy(this)), m_table(new SettingsTable(this)), m_strip(new ExplainStrip(this)),
      m_heading(new QLabel(this)), m_subheading(new QLabel(this)), m_nothing(new QLabel(this)),
      m_stack(new QStackedWidget(this)), m_segments(new QButtonGroup(this)), m_all(new QPushButton(this)),
      m_differences(new QPushButton(this)), m_own(new QPushButton(this)), m_mode(new QComboBox(this))
{
    build();
    connectSession();
    retranslate();
    showSoon();
}

void SettingsPanel::build()
{
    setFocusProxy(m_table);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_heading->setFont(headingFont());
    m_heading->setTextFormat(Qt::PlainText); // the name of a partner is in it
    m_subheading->setProperty(lookProperty, u"muted"_s);
    m_subheading->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty(lookProperty, u"muted"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_subheading);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_strip);
    // As one reads: what is shown, then the table, then what explains it.
    const QList<QWidget *> order = QList<QWidget *>{m_all, m_differences, m_own, m_mode, m_table} + m_strip->tabOrder();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget *SettingsPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(6);
    m_segments->setExclusive(true);
    int id = 0;
    for (QPushButton *button : {m_all, m_differences, m_own}) {
        button->setCheckable(true);
        button->setProperty(lookProperty, u"segment"_s);
        m_segments->addButton(button, id++);
        layout->addWidget(button);
    }
    m_all->setChecked(true);
    layout->addSpacing(12);
    layout->addWidget(m_mode);
    layout->addStretch(1);
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_mode->setMinimumWidth(fontMetrics().averageCharWidth() * 12); // its words give way where the window is narrow
    m_mode->addItems({QString(), QString()});
    connect(m_segments, &QButtonGroup::idClicked, this, [this](int chosen) {
        m_proxy->setShow(static_cast<SettingsProxy::Show>(chosen));
        showNarrowed();
    });
    connect(m_mode, &QComboBox::activated, this, &SettingsPanel::showScope);
    return bar;
}

void SettingsPanel::connectSession()
{
    connect(&m_session, &Session::snapshotChanged, this, &SettingsPanel::showSoon);
    connect(&m_session, &Session::sideChanged, this, [this](SideId id) {
        if (!m_session.side(id).snapshot) // progress of a side that has nothing to show yet
            showSoon();
    });
    connect(&m_session, &Session::partnerChosen, this, &SettingsPanel::showSoon);
    connect(&m_session.pending(), &PendingChanges::changed, this, &SettingsPanel::showSoon);
    connect(m_model, &SettingsModel::wished, this, [this](const QString &tenantId, const Change &change) {
        m_session.pending().put(tenantId, change);
        showScope(); // at once: the cell was just edited
    });
    connect(m_table, &SettingsTable::currentMoved, m_strip, &ExplainStrip::explain);
    connect(m_table, &SettingsTable::dialogWanted, this, &SettingsPanel::editTargets);
}

QString SettingsPanel::title() const
{
    return workloadLabel(m_workload);
}

QString SettingsPanel::lead() const
{
    return tr("Own values are bold, the others come from the default settings.");
}

void SettingsPanel::setFilter(const QString &words)
{
    m_proxy->setWords(words);
    showNarrowed();
}

QByteArray SettingsPanel::columns() const
{
    return m_table->columns();
}

void SettingsPanel::setColumns(const QByteArray &columns)
{
    m_table->setColumns(columns);
}

void SettingsPanel::showNarrowed()
{
    showCounts();
    pickFirstRow();
    m_strip->explain(m_table->currentIndex()); // never of a row that is out of sight
}

/// A change of the session comes in several signals (a swap sends five): one look at the whole of it is enough.
void SettingsPanel::showSoon()
{
    if (std::exchange(m_stale, true))
        return;
    const auto show = [this] {
        if (m_stale)
            showScope();
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

void SettingsPanel::showScope()
{
    m_stale = false;
    const auto mode = m_mode->currentIndex() == 0 ? CompareMode::Mirror : CompareMode::LikeWithLike;
    m_model->show(scopeOf(m_session, m_workload, mode));
    m_mode->setVisible(m_model->scope().facing());
    m_table->showRightColumn(m_model->scope().right.there);
    showHeading();
    showCounts();
    pickFirstRow();
    m_strip->explain(m_table->currentIndex());
}

void SettingsPanel::pickFirstRow()
{
    const QModelIndex current = m_table->currentIndex();
    const bool onRow = current.isValid() && !current.data(SettingsModel::SectionRole).toBool();
    if (onRow && current.column() == SettingsModel::NameColumn) // where Qt puts the keys first, and nothing can be done
        m_table->setCurrentIndex(current.siblingAtColumn(SettingsModel::LeftColumn));
    if (onRow || m_proxy->rowCount() == 0)
        return;
    const QModelIndex section = m_proxy->index(0, 0);
    m_table->setCurrentIndex(m_proxy->index(0, SettingsModel::LeftColumn, section));
    m_table->scrollToTop(); // with its heading in sight
}

void SettingsPanel::showHeading()
{
    const QString name = m_session.partnerName();
    m_heading->setText(m_session.partner().isEmpty() ? tr("%1: default settings", "%1 is a workload").arg(title())
                                                     : tr("%1: what is set for %2").arg(title(), name));
    m_subheading->setText(lead());
}

void SettingsPanel::showCounts()
{
    m_all->setText(tr("All settings"));
    // Beside what could not be read there are no differences to count, which is not "none".
    const bool both = m_model->scope().left.draft && m_model->scope().right.draft;
    m_differences->setVisible(both);
    m_differences->setText(tr("Differences (%1)").arg(QLocale().toString(m_model->differenceCount())));
    m_own->setVisible(!m_session.partner().isEmpty());
    m_own->setText(tr("Set for this partner (%1)").arg(QLocale().toString(m_model->ownCount())));
    if (m_segments->checkedButton() && m_segments->checkedButton()->isHidden()) {
        m_all->setChecked(true);
        m_proxy->setShow(SettingsProxy::Show::All);
    }
    const bool empty = m_proxy->rowCount() == 0;
    m_nothing->setText(m_proxy->isNarrowed()
                           ? tr("No setting fits this filter. Choose All settings or clear the filter.")
                           : tr("Nothing has been read yet."));
    m_stack->setCurrentIndex(empty ? 1 : 0);
}

void SettingsPanel::editTargets(const QModelIndex &index)
{
    QModelIndex source = index;
    const SettingsModel *model = settingsModelOf(source);
    if (!model || !model->cell(source))
        return;
    auto *dialog = new TargetsDialog(m_session, *model, source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // By address: while the dialog is open another partner may come to stand in the same row.
    const QString tenantId = model->part(source.column()).side.tenantId();
    const SettingAddress address = model->cell(source)->address;
    connect(dialog, &QDialog::accepted, this, [this, dialog, tenantId, address] {
        m_session.wish(tenantId, address, dialog->value());
        showScope();
    });
    dialog->open();
}

void SettingsPanel::reveal(const QString &settingId, SideId side)
{
    if (m_stale)
        showScope(); // the setting may not be in the table yet
    m_all->click();
    for (int s = 0; s < m_model->rowCount(); ++s) {
        const QModelIndex section = m_model->index(s, 0);
        for (int r = 0; r < m_model->rowCount(section); ++r) {
            const int column = side == SideId::Left ? SettingsModel::LeftColumn : SettingsModel::RightColumn;
            const QModelIndex index = m_model->index(r, column, section);
            if (m_model->cell(index)->address.setting != settingId)
                continue;
            if (!m_proxy->mapFromSource(index).isValid())
                Q_EMIT filterInTheWay();
            const QModelIndex shown = m_proxy->mapFromSource(index);
            m_table->setCurrentIndex(shown);
            m_table->scrollTo(shown);
            return;
        }
    }
}

void SettingsPanel::retranslate()
{
    m_table->setAccessibleName(tr("Settings side by side"));
    m_mode->setAccessibleName(tr("How the two sides are set beside each other"));
    m_mode->setItemText(0, tr("Mirror: out ↔ in"));
    m_mode->setItemText(1, tr("Like with like: out ↔ out"));
    m_mode->setToolTip(tr("Mirror sets what one tenant lets out beside what the other lets in."));
    showHeading();
    showCounts();
}

void SettingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showScope();
    }
    TabPanel::changeEvent(event);
}
} // namespace entente::ui
