// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/partnerpane.h"

#include "ui/parts/searchfield.h"
#include "ui/session/session.h"
#include "ui/shell/partnerdelegate.h"
#include "ui/shell/partnermodel.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace entente::ui
{
using namespace Qt::StringLiterals;

PartnerPane::PartnerPane(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_model(new PartnerModel(session, this)), m_proxy(new PartnerProxy(this)),
      m_title(new QLabel(this)), m_search(new SearchField(this)), m_list(new QListView(this))
{
    setProperty(lookProperty, u"panel"_s);
    m_title->setProperty(lookProperty, u"section"_s);
    m_list->setProperty(lookProperty, u"side"_s);
    m_list->setItemDelegate(new PartnerDelegate(m_list));
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_proxy->setSourceModel(m_model);
    m_list->setModel(m_proxy);
    m_title->setBuddy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 14, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_following = true;
        m_proxy->setWords(words);
        m_following = false;
        showChosen();
    });
    connect(m_search, &SearchField::left, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PartnerPane::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &now) {
        if (!m_following && now.isEmpty() && !m_list->selectionModel()->hasSelection())
            showChosen(); // a click beside the rows chooses nobody else
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PartnerPane::showChosen);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_following = true; });
    connect(&m_session, &Session::partnerChosen, this, &PartnerPane::showChosen);
    retranslate();
    showChosen();
}

void PartnerPane::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!m_following && current.isValid())
        m_session.choosePartner(current.data(PartnerModel::TenantIdRole).toString());
}

void PartnerPane::showChosen()
{
    m_following = true;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(PartnerModel::TenantIdRole).toString() != m_session.partner())
            continue;
        m_list->doItemsLayout(); // a list that was just filled does not know yet where its rows are
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
    m_following = false;
}

void PartnerPane::retranslate()
{
    m_title->setText(tr("Part&ners"));
    m_search->setName(tr("Search partners"));
    m_list->setAccessibleName(tr("Partners"));
}

void PartnerPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->rebuild();
        m_proxy->sort(0); // the order follows the language
    }
    QFrame::changeEvent(event);
}
} // namespace entente::ui
