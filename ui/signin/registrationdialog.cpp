// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/registrationdialog.h"

#include "ui/parts/codebox.h"
#include "ui/parts/fitted.h"
#include "ui/parts/labels.h"
#include "ui/theme/scrolling.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace entente::ui
{
RegistrationDialog::RegistrationDialog(const Cloud &cloud, const QString &tenant, QWidget *parent)
    : QDialog(parent), m_cloud(cloud), m_tenant(tenant),
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
    for (const AreaRow &row : areaRows()) {
        auto *box = new QCheckBox(QCoreApplication::translate("Permissions", row.label), areas);
        box->setChecked(true);
        // Signing in belongs to everything.
        box->setEnabled(row.area != Area::Base);
        layout->addWidget(box, 0, Qt::AlignLeft);
        m_areas.emplace_back(row.area, box);
        connect(box, &QCheckBox::toggled, this, &RegistrationDialog::showScripts);
    }
    layout->addWidget(m_writing, 0, Qt::AlignLeft);
    return areas;
}

Registration RegistrationDialog::registration() const
{
    Registration registration;
    registration.cloud = m_cloud;
    registration.tenant = m_tenant;
    for (const auto &[area, box] : m_areas)
        if (box->isChecked())
            registration.areas.insert(area);
    registration.withWriting = m_writing->isChecked();
    return registration;
}

void RegistrationDialog::showScripts()
{
    m_powerShell->setText(powerShellScript(registration()));
    m_azureCli->setText(azureCliScript(registration()));
}
} // namespace entente::ui
