// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/appcontext.h"

#include "translations/translators.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace entente
{
Result<bool> chooseLanguage(const QString &language)
{
    const QString wanted = language.isEmpty() ? systemLanguage() : language;
    if (useLanguage(wanted))
        return true;
    return failure(ErrorKind::Usage, u"app.unknownLanguage"_s,
                   //: %1 is what was typed, %2 a list such as "en, nl, sv"
                   QCoreApplication::translate("App", "There is no language “%1”. Choose one of: %2.")
                       .arg(language, languages().join(u", "_s)));
}

namespace
{
QString placeOfData(const QString &option)
{
    if (!option.isEmpty())
        return option;
    const QString chosen = qEnvironmentVariable("ENTENTE_DATA_DIR");
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/entente"_s;
}
} // namespace

Result<QString> dataFolder(const QString &option)
{
    const QString folder = placeOfData(option);
    const QDir dir(folder);
    const bool isNew = !dir.exists();
    if (!dir.mkpath(u"."_s) || !QFileInfo(folder).isWritable()) {
        return failure(
            ErrorKind::Storage, u"app.dataFolder"_s,
            QCoreApplication::translate(
                "App", "The data folder %1 cannot be written. Check its rights, or choose another with --data.")
                .arg(folder));
    }
    if (isNew)
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return dir.absolutePath();
}

void logRequests(bool wanted)
{
    QLoggingCategory::setFilterRules(wanted ? u"entente.*=true"_s : u"entente.*.debug=false\nentente.*.info=false"_s);
}

Result<std::unique_ptr<Workbench>> makeWorkbench(const AppOptions &options)
{
    if (!options.cloud.isEmpty()) {
        const auto cloud = findCloud(options.cloud);
        if (!cloud)
            return failure(cloud.error());
    }
    const auto folder = dataFolder(options.dataDir);
    if (!folder && !options.mayBeReadOnly)
        return failure(folder.error());
    logRequests(options.logRequests);
    WorkbenchOptions forWorkbench;
    forWorkbench.dataDir = folder.value_or(QDir(placeOfData(options.dataDir)).absolutePath());
    forWorkbench.cloud = options.cloud.isEmpty() ? u"global"_s : options.cloud;
    forWorkbench.interactive = options.interactive;
    forWorkbench.deviceCode = options.deviceCode;
    forWorkbench.signInPatience = options.signInPatience;
    forWorkbench.askProxyLogin = options.askProxyLogin;
    return std::make_unique<Workbench>(std::move(forWorkbench));
}
} // namespace entente
