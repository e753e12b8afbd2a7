// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/explainstrip.h"

#include "core/engine/cmdlet.h"
#include "core/engine/steprequest.h"
#include "ui/parts/copybutton.h"
#include "ui/parts/labels.h"
#include "ui/parts/pill.h"
#include "ui/plan/statelook.h"
#include "ui/plan/steptext.h"
#include "ui/settings/settingsmodel.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int mostPercent = 22; ///< of the panel's height

QString catalogueText(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Catalogue", text);
}

/// As a plan would write the value that the cell shows, with all that the service takes only together with it. `draft`:
/// the tenant with its pending changes, null where nothing was read.
PlanStep stepOf(const SettingCell &cell, const Snapshot *draft)
{
    PlanStep step;
    step.resourceType = cell.address.resourceType;
    step.key = cell.address.key;
    step.action = cell.action;
    for (const Setting *setting : writtenWith(*cell.type, *cell.setting)) {
        const QString id = QString::fromLatin1(setting->id);
        SettingValue value;
        if (draft)
            value = effectiveValue(*draft, {step.resourceType, step.key, id}).value;
        if (value.state != ValueState::Set)
            continue;
        FieldChange field;
        field.setting = id;
        field.newValue = std::move(value);
        step.fields.push_back(std::move(field));
    }
    const Json *resource = draft ? draft->find(step.resourceType, step.key) : nullptr;
    step.expectedBefore = writtenProperties(step, *cell.type, resource ? *resource : Json());
    makeRequest(step, *cell.type);
    if (step.body.empty())
        step.body = nullptr; // no value is known that could be written
    return step;
}

QString requestLine(const PlanStep &step)
{
    return QString::fromLatin1(verbName(step.verb)) + u' ' + step.path;
}

/// Without the address, which stands beside it, and what is sent along; Copy gives all of it.
QString shortCmdlet(const PlanStep &step)
{
    return cmdletFor(step).section(u" -Uri "_s, 0, 0) + u" …"_s;
}
} // namespace

ExplainStrip::ExplainStrip(QWidget *parent)
    : QFrame(parent), m_title(wrappedLabel({}, this)), m_risk(new Pill(this)), m_about(wrappedLabel({}, this)),
      m_consequences(quietLabel({}, this)), m_technical(wrappedLabel({}, this)), m_locked(quietLabel({}, this)),
      m_copy(new CopyButton(
          {}, [this] { return m_copyText; }, this)),
      m_scroll(new QScrollArea(this))
{
    setProperty(lookProperty, u"card"_s);
    m_title->setFont(boldFont());
    m_title->setWordWrap(false);
    m_technical->setTextFormat(Qt::RichText);
    m_technical->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_technical->setOpenExternalLinks(true);
    m_technical->setFont(smallFont());
    m_copy->setProperty(lookProperty, u"flat"_s);
    m_copy->setIcon(icon(u"copy"_s));
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_title);
    top->addWidget(m_risk);
    top->addStretch(1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 12);
    layout->setSpacing(4);
    layout->addLayout(top);
    auto *words = new QWidget(m_scroll);
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    for (QLabel *label : {m_about, m_consequences, m_locked, m_technical})
        lines->addWidget(label);
    m_scroll->setWidget(words);
    m_scroll->setWidgetResizable(true);
    words->setAutoFillBackground(false); // a scroll area takes its page to be opaque
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus); // until fit() knows: a place in the order needs it
    for (QWidget *clear : {static_cast<QWidget *>(m_scroll), m_scroll->viewport(), words})
        clear->setProperty(lookProperty, u"clear"_s);
    layout->addWidget(m_scroll);
    retranslate();
}

void ExplainStrip::explain(const QModelIndex &index)
{
    m_index = index;
    retranslate();
}

QString ExplainStrip::technicalLine(const PlanStep &step, const ResourceType &type) const
{
    QStringList parts;
    for (const QString &line : {requestLine(step), shortCmdlet(step)})
        parts << u"<span>%1</span>"_s.arg(line.toHtmlEscaped());
    if (*type.source != '\0') {
        parts << u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(QString::fromLatin1(type.source).toHtmlEscaped(),
                                                                   colors().link.name(),
                                                                   tr("Microsoft's page").toHtmlEscaped());
    }
    return parts.join(u" &nbsp;·&nbsp; "_s);
}

void ExplainStrip::retranslate()
{
    m_copy->setAccessibleName(tr("Copy the request and the cmdlet"));
    QModelIndex source = m_index;
    const SettingsModel *model = settingsModelOf(source);
    const SettingRow *row = model ? model->row(source) : nullptr;
    m_copy->setVisible(row);
    m_risk->setVisible(row);
    for (QLabel *label : {m_about, m_consequences, m_technical, m_locked})
        label->setVisible(row);
    m_copyText.clear();
    m_scroll->setVisible(row);
    if (!row) {
        m_title->setText(tr("Choose a setting to see what it decides."));
        return;
    }
    const bool right = source.column() == SettingsModel::RightColumn && row->right.there;
    const SettingCell &cell = right ? row->right : row->left;
    const Setting &setting = *cell.setting;
    m_title->setText(u"%1 · %2"_s.arg(sectionLabel(setting), label(setting)));
    m_scroll->setAccessibleName(m_title->text());
    m_about->setText(help(setting));
    m_risk->setText(tr("Risk: %1", "%1 is low, medium or high").arg(riskLabel(setting.risk)),
                    lookOf(setting.risk).tone);
    QStringList consequences{riskNote(setting), catalogueText(setting.propagation)};
    consequences.removeAll(QString());
    m_consequences->setText(consequences.join(u' '));
    const Error *why = cell.value.value.why ? &*cell.value.value.why : nullptr;
    m_locked->setText(why ? why->message : cell.isEditable() ? cell.maybeRefused : cell.notEditable);
    m_locked->setVisible(!m_locked->text().isEmpty());
    const PlanStep step =
        stepOf(cell, model->part(right ? SettingsModel::RightColumn : SettingsModel::LeftColumn).draft.get());
    m_technical->setText(technicalLine(step, *cell.type));
    m_copyText = StepText::request(step) + u"\n\n"_s + cmdletFor(step);
    fit();
}

void ExplainStrip::fit()
{
    if (!parentWidget() || !isVisible())
        return; // nothing to share the room with, or not yet: being shown comes with a new size
    // The words take the room that they need, but the table keeps the most of it, also where the text is large.
    const int needed = m_scroll->widget()->layout()->heightForWidth(m_scroll->viewport()->width());
    const int allowed = parentWidget()->height() * mostPercent / 100;
    m_scroll->setFixedHeight(std::max(fontMetrics().height(), std::min(needed, allowed)));
    m_scroll->setFocusPolicy(needed > allowed ? Qt::TabFocus : Qt::NoFocus);
}

void ExplainStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void ExplainStrip::moveEvent(QMoveEvent *event)
{
    QFrame::moveEvent(event); // the panel above it has become higher or lower
    fit();
}

QList<QWidget *> ExplainStrip::tabOrder() const
{
    return {m_copy, m_scroll, m_technical};
}

void ExplainStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}
} // namespace entente::ui
