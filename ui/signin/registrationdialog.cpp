// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/registrationdialog.h"

#include "ui/parts/codebox.h"
#include "ui/parts/fitted.h"
#include "ui/parts/labels.h"
#include "ui/theme/scrolling.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace entente::ui
{
RegistrationDialog::RegistrationDialog(AppRegistration registration, QWidget *parent)
    : QDialog(parent), m_registration(std::move(registration)),
      m_writing(new QCheckBox(tr("List the permissions to &change settings too"), this)),
      m_powerShell(new CodeBox(tr("PowerShell script"), tr("Copy PowerShell script"), {}, this)),
      m_azureCli(new CodeBox(tr("Azure CLI script"), tr("Copy Azure CLI script"), {}, this))
{
    setWindowTitle(tr("Register the app"));
    m_writing->setAccessibleDescription(tr("Otherwise they are asked for when you first apply something."));
    m_powerShell->setFixedLines(14);
    m_azureCli->setFixedLines(14);
    auto *tabs = new QTabWidget(this);
    tabs->addTab(m_powerShell, QStringLiteral("PowerShell"));
    tabs->addTab(m_azureCli, QStringLiteral("Azure CLI"));
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Scripts"));
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *page = new QWidget(this);
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(headingLabel(tr("Register the console as your own app"), 1, page));
    lines->addWidget(wrappedLabel(
        tr("Your organisation registers the console in its own tenant, without any secret. An administrator runs one "
           "of these scripts once, as Global Administrator or Cloud Application Administrator. It prints the client "
           "ID that you enter here."),
        page));
    lines->addWidget(buildAreas());
    lines->addWidget(tabs, 1);
    m_scroll = scrolling(page, this);
    auto *layout = dialogLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    const int wide = fontMetrics().averageCharWidth() * 110;
    resize(fitted(QSize(wide, 1), this));
    connect(m_writing, &QCheckBox::toggled, this, &RegistrationDialog::showScripts);
    showScripts();
}

void RegistrationDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitToPage(this, m_scroll);
}

QWidget *RegistrationDialog::buildAreas()
{
    auto *areas = new QWidget(this);
    auto *layout = new QVBoxLayout(areas);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(quietLabel(tr("What the console may read"), areas));
    for (const AreaChoice &choice : areaChoices()) {
        auto *box = new QCheckBox(choice.label, areas);
        box->setChecked(true);
        box->setEnabled(!choice.isAlwaysIncluded);
        layout->addWidget(box, 0, Qt::AlignLeft);
        m_areas.emplace_back(choice.key, box);
        connect(box, &QCheckBox::toggled, this, &RegistrationDialog::showScripts);
    }
    layout->addWidget(m_writing, 0, Qt::AlignLeft);
    return areas;
}

void RegistrationDialog::showScripts()
{
    QStringList areas;
    for (const auto &[key, box] : m_areas)
        if (box->isChecked())
            areas << key;
    m_powerShell->setText(m_registration.powerShell(areas, m_writing->isChecked()));
    m_azureCli->setText(m_registration.azureCli(areas, m_writing->isChecked()));
}
} // namespace entente::ui
