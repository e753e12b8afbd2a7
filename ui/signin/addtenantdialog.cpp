// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/addtenantdialog.h"

#include "core/base/guid.h"
#include "core/jobs/appregistration.h"
#include "ui/dialogs/filedialog.h"
#include "ui/parts/fitted.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagestrip.h"
#include "ui/signin/registrationdialog.h"
#include "ui/signin/signinpanel.h"
#include "ui/theme/scrolling.h"
#include "ui/theme/stylesheet.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente::ui
{
namespace
{
const QString chooseFile = u"?"_s; ///< data of the entry that opens a file dialog; no cloud has this name

QLabel *labelFor(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}
} // namespace

AddTenantDialog::AddTenantDialog(Workbench &workbench, const QString &defaultCloud, QWidget *parent)
    : AddTenantDialog(
          [bench = &workbench](const SignInInput &input) {
              return bench->signIn(input.domainOrId, input.cloud, input.clientId, input.flow);
          },
          defaultCloud, workbench.tokensAreLasting(), parent)
{
    m_panel->attach(workbench);
    connect(&workbench, &Workbench::browserWanted, this, &AddTenantDialog::fit); // what the panel shows takes room
    connect(&workbench, &Workbench::deviceCodeWanted, this, &AddTenantDialog::fit);
}

AddTenantDialog::AddTenantDialog(SignInFunction signIn, const QString &defaultCloud, bool tokensLast, QWidget *parent)
    : QDialog(parent), m_signIn(std::move(signIn)), m_pages(new QStackedWidget(this)), m_domain(new QLineEdit(this)),
      m_cloud(new QComboBox(this)), m_clientId(new QLineEdit(this)),
      m_browser(new QRadioButton(tr("In the &browser on this computer"), this)),
      m_deviceCode(new QRadioButton(tr("With a d&evice code, also on another computer or a phone"), this)),
      m_panel(new SignInPanel(this)), m_message(new MessageStrip(this)),
      m_accept(new QPushButton(tr("&Sign in"), this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_form(buildForm(defaultCloud, tokensLast)), m_waiting(buildWaiting())
{
    setWindowTitle(tr("Add tenant"));
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_waiting);
    m_accept->setDefault(true);
    m_accept->setProperty(lookProperty, u"primary"_s);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    auto *page = new QWidget(this);
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(headingLabel(tr("Add a tenant"), 1, page));
    lines->addWidget(m_message);
    lines->addWidget(m_pages, 1);
    m_scroll = scrolling(page, this);
    auto *layout = dialogLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    setMinimumWidth(fitted(QSize(fontMetrics().averageCharWidth() * 85, 0), this).width());
    connect(m_accept, &QPushButton::clicked, this, &AddTenantDialog::signIn);
    connect(m_cancel, &QPushButton::clicked, this, &AddTenantDialog::reject);
    m_domain->setFocus();
}

QWidget *AddTenantDialog::buildForm(const QString &defaultCloud, bool tokensLast)
{
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    m_domain->setPlaceholderText(u"contoso.com"_s);
    m_domain->setAccessibleName(tr("Domain or tenant ID"));
    m_clientId->setPlaceholderText(u"00000000-0000-0000-0000-000000000000"_s);
    m_clientId->setAccessibleName(tr("Application (client) ID"));
    m_cloud->setAccessibleName(tr("Cloud"));
    buildClouds(defaultCloud);

    auto *registerButton = new QPushButton(tr("&How to register the app…"), form);
    registerButton->setProperty(lookProperty, u"link"_s);
    registerButton->setAutoDefault(false);
    connect(registerButton, &QPushButton::clicked, this, &AddTenantDialog::explainRegistration);

    layout->addWidget(quietLabel(tr("The console reads with the least permission and changes nothing before you have "
                                    "reviewed it. It can never do more than your own role allows."),
                                 form));
    const int gap = fontMetrics().averageCharWidth();
    layout->setSpacing(gap * 3 / 4);
    layout->addSpacing(gap);
    layout->addWidget(labelFor(tr("&Domain or tenant ID"), m_domain, form));
    layout->addWidget(m_domain);
    layout->addSpacing(gap);
    layout->addWidget(labelFor(tr("C&loud"), m_cloud, form));
    layout->addWidget(m_cloud);
    layout->addSpacing(gap);
    layout->addWidget(labelFor(tr("&Application (client) ID"), m_clientId, form));
    layout->addWidget(m_clientId);
    layout->addWidget(quietLabel(tr("Each organisation registers the console as its own app, once."), form));
    layout->addWidget(registerButton, 0, Qt::AlignLeft);
    layout->addSpacing(gap);
    layout->addWidget(new QLabel(tr("Sign in"), form));
    layout->addWidget(m_browser, 0, Qt::AlignLeft);
    layout->addWidget(m_deviceCode, 0, Qt::AlignLeft);
    m_browser->setChecked(true);
    if (!tokensLast) {
        auto *strip = new MessageStrip(form);
        layout->addWidget(strip);
        strip->showText(Tone::Limited, tr("This computer has no keychain that could keep the sign-in. It is kept in "
                                          "memory and forgotten when you close the console."));
    }
    layout->addStretch();
    return form;
}

void AddTenantDialog::buildClouds(const QString &defaultCloud)
{
    m_cloud->addItem(tr("Microsoft 365 worldwide"), u"global"_s);
    m_cloud->addItem(tr("US Government GCC High"), u"gcchigh"_s);
    m_cloud->addItem(tr("US Government DoD"), u"dod"_s);
    m_cloud->addItem(tr("China (21Vianet)"), u"china"_s);
    m_cloud->addItem(tr("Cloud definition file…"), chooseFile);
    int chosen = defaultCloud.isEmpty() ? 0 : m_cloud->findData(defaultCloud);
    if (chosen < 0) {
        m_cloud->insertItem(0, QFileInfo(defaultCloud).fileName(), defaultCloud);
        chosen = 0;
    }
    m_cloud->setCurrentIndex(chosen);
    connect(m_cloud, &QComboBox::activated, this, [this](int index) {
        if (m_cloud->itemData(index).toString() == chooseFile)
            chooseCloudFile();
    });
}

void AddTenantDialog::explainRegistration()
{
    const Result<AppRegistration> registration = AppRegistration::in(input().cloud, input().domainOrId);
    if (!registration) {
        m_message->showError(registration.error());
        return;
    }
    auto *dialog = new RegistrationDialog(*registration, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AddTenantDialog::chooseCloudFile()
{
    m_cloud->setCurrentIndex(0);
    const QString file = FileDialog::open(this, tr("Choose a cloud definition"), tr("Cloud definitions (*.json)"));
    if (file.isEmpty())
        return;
    const Result<CloudFacts> cloud = cloudFacts(file);
    if (!cloud) {
        m_message->showError(cloud.error());
        fit();
        return;
    }
    m_message->clear();
    m_cloud->insertItem(0, cloud->name, file);
    m_cloud->setCurrentIndex(0);
}

QWidget *AddTenantDialog::buildWaiting()
{
    auto *page = new QWidget(this);
    auto *bar = new QProgressBar(page);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Waiting for the sign-in"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(quietLabel(tr("Waiting for the sign-in…"), page));
    layout->addWidget(bar);
    layout->addWidget(m_panel);
    layout->addStretch();
    return page;
}

SignInInput AddTenantDialog::input() const
{
    SignInInput input;
    input.domainOrId = m_domain->text().trimmed();
    input.cloud = m_cloud->currentData().toString();
    input.clientId = m_clientId->text().trimmed();
    input.flow = m_deviceCode->isChecked() ? SignInFlow::DeviceCode : SignInFlow::Browser;
    return input;
}

QString AddTenantDialog::problemWith(const SignInInput &input)
{
    static const QRegularExpression domain(u"^[^\\s/:@]+(\\.[^\\s/:@.]+)+$"_s);
    if (input.domainOrId.isEmpty())
        return tr("Enter the tenant's domain or ID.");
    if (!isGuid(input.domainOrId) && !domain.match(input.domainOrId).hasMatch())
        return tr("This is neither a domain nor a tenant ID. A domain looks like contoso.com.");
    if (input.clientId.isEmpty()) {
        const Result<CloudFacts> cloud = cloudFacts(input.cloud);
        if (!cloud || !cloud->bringsClientId)
            return tr(
                "Enter the application (client) ID of the app that your organisation registered for the console.");
    } else if (!isGuid(input.clientId)) {
        return tr("This is not an application (client) ID. It has 36 characters, like a tenant ID.");
    }
    return {};
}

void AddTenantDialog::signIn()
{
    const SignInInput wanted = input();
    m_message->clear();
    if (const QString problem = problemWith(wanted); !problem.isEmpty()) {
        m_message->showText(Tone::Bad, problem);
        fit();
        return;
    }
    m_pages->setCurrentWidget(m_waiting);
    m_accept->hide();
    JobOf<TenantStatus> *job = m_signIn(wanted);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] { finish(job); });
}

void AddTenantDialog::finish(JobOf<TenantStatus> *job)
{
    if (job != m_job)
        return; // cancelled meanwhile
    m_job = nullptr;
    m_panel->clear();
    if (job->result()) {
        m_added = *job->result();
        Q_EMIT tenantAdded(*m_added);
        accept();
        return;
    }
    showForm();
    m_message->showError(job->result().error());
    fit();
}

void AddTenantDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

void AddTenantDialog::fit()
{
    fitToPage(this, m_scroll);
    if (!m_message->text().isEmpty())
        m_scroll->ensureWidgetVisible(m_message);
}

void AddTenantDialog::showForm()
{
    m_panel->clear();
    m_pages->setCurrentWidget(m_form);
    m_accept->show();
}

void AddTenantDialog::reject()
{
    // While a sign-in waits, Cancel and Escape go back to the form; what was typed is still there.
    if (!m_job) {
        QDialog::reject();
        return;
    }
    m_job->cancel();
    m_job = nullptr;
    showForm();
}
} // namespace entente::ui
