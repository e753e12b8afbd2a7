// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/windowwalk.h"

#include "tests/support/jobs.h"
#include "tests/support/paths.h"
#include "tests/support/ui/accessiblewalk.h"
#include "tests/support/ui/cuttexts.h"
#include "tests/support/ui/pseudolanguage.h"
#include "ui/signin/addtenantdialog.h"
#include "ui/signin/proxycredentialsdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/signinpanel.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QWizard>

#include <gtest/gtest.h>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
/// Stands in for the system browser, which opens nothing here.
class NoBrowser : public QObject
{
    Q_OBJECT
public:
    NoBrowser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~NoBrowser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_INVOKABLE void open(const QUrl &) {}
};

void show(const QString &name, QWidget &window, const Look &look)
{
    window.show();
    settle();
    look(name, &window);
}

void addSignIns(ui::SignInPanel &panel)
{
    panel.showBrowser(QUrl(u"https://login.example/authorize?state=walk"_s), u"contoso.com"_s);
    panel.showDeviceCode(u"FJC3KLZ9"_s, QUrl(u"https://login.example/device"_s),
                         QDateTime::currentDateTimeUtc().addSecs(900), u"fabrikam.com"_s);
}

void lookAtAddTenantWaiting(const Look &look)
{
    JobMaker jobs;
    ui::AddTenantDialog dialog([&jobs](const ui::SignInInput &) { return jobs.endless<TenantStatus>(); }, QString(),
                               false);
    dialog.show();
    const auto fields = dialog.findChildren<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
    for (QLineEdit *field : fields) {
        if (field->placeholderText() == u"contoso.com"_s)
            field->setText(u"contoso.com"_s);
        else if (field->placeholderText().startsWith(u"0000"_s))
            field->setText(u"c1100000-0000-4000-8000-000000000009"_s);
    }
    look(u"add-tenant-without-keychain"_s, &dialog);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->property(ui::lookProperty).toString() == u"primary"_s)
            button->click();
    }
    addSignIns(*dialog.panel());
    show(u"add-tenant-waiting"_s, dialog, look);
    dialog.reject(); // back to the form
}

/// The dialogs, wizards and pages that ui/'s headers declare.
QStringList declaredWindows()
{
    static const QRegularExpression declaration(u"class (\\w+)(?: final)? : public (QDialog|QWizard|WizardPage)\\b"_s);
    QStringList names;
    QDirIterator headers(sourceDir() + u"/ui"_s, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        if (!header.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(header.readAll());
        for (auto match = declaration.globalMatch(text); match.hasNext();)
            names << match.next().captured(1);
    }
    return names;
}
} // namespace

void WindowWalk::look(const QString &name, QWidget *shown, const QStringList &data)
{
    // A text that has just changed asks for its layout anew. Nothing else may happen here: this is inside of the tour.
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto keep = [&name](QStringList &list, const QStringList &found) {
        for (const QString &one : found)
            list << name + u": "_s + one;
    };
    keep(untranslated, untranslatedTexts(shown, data));
    keep(cut, cutTexts(shown));
    keep(doubledMnemonics, test::doubledMnemonics(shown));
    if (const std::string found = namelessControls(shown); !found.empty())
        nameless << name + u":\n"_s + QString::fromStdString(found);
    const auto remember = [this](const QObject *window) {
        m_seen.insert(QString::fromLatin1(window->metaObject()->className()).section(u"::"_s, -1));
    };
    remember(shown);
    if (const auto *wizard = qobject_cast<const QWizard *>(shown))
        remember(wizard->currentPage());
}

QStringList WindowWalk::neverSeen() const
{
    QStringList missing = declaredWindows();
    EXPECT_GT(missing.size(), 10) << "the headers were read";
    missing.removeIf([this](const QString &name) { return m_seen.contains(name); });
    return missing;
}

void settle()
{
    // A layout that has found its width asks for another height, and so may what is around it.
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

void lookAtQuestion(const QString &name, const Look &look, const std::function<void()> &ask)
{
    bool wasAsked = false;
    QTimer::singleShot(0, qApp, [&] {
        auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!question)
            return;
        wasAsked = true;
        settle();
        look(name, question);
        question->reject();
    });
    ask();
    EXPECT_TRUE(wasAsked) << qPrintable(name);
}

void lookAtSignIns(const Look &look)
{
    const NoBrowser none;
    ui::SignInDialog signIns;
    addSignIns(*signIns.panel());
    show(u"sign-ins-waiting"_s, signIns, look);
    ui::ProxyCredentialsDialog proxy(u"proxy.example"_s);
    show(u"proxy"_s, proxy, look);
    lookAtAddTenantWaiting(look);
}
} // namespace entente::test

#include "windowwalk.moc"
