// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/datawords.h"

#include "core/catalogue/catalogue.h"
#include "tests/support/paths.h"

#include <QDir>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
QStringList serviceWords()
{
    QStringList words{u"Entente"_s,
                      u"Microsoft 365"_s,
                      u"Microsoft"_s,
                      u"English"_s,
                      u"Nederlands"_s,
                      u"Svenska"_s,
                      u"PowerShell"_s,
                      u"Azure CLI"_s,
                      u"Contoso"_s,
                      u"Fabrikam"_s,
                      u"PATCH"_s,
                      u"POST"_s,
                      u"Ctrl"_s,
                      u"broken.json"_s,
                      u"broken"_s,
                      u"contoso.com"_s,
                      u"Invoke-MgGraphRequest -Method"_s,
                      u"-Uri"_s};
    for (const ResourceType *type : allResourceTypes()) {
        words << QString::fromLatin1(type->listPath);
        for (const Setting &setting : type->settings)
            words << QString::fromLatin1(setting.property);
    }
    words.removeAll(QString());
    return words;
}

QStringList practiceWords()
{
    QStringList words;
    const QDir seeds(sourceDir() + u"/resources/practice"_s);
    for (const QString &name : seeds.entryList({u"*.json"_s})) {
        QFile file(seeds.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            collectNames(parseJson(file.readAll()).value_or(Json()), words);
    }
    return words;
}
} // namespace

void collectNames(const Json &json, QStringList &words)
{
    static const QStringList naming{u"displayName"_s,    u"name"_s,   u"domains"_s,           u"defaultDomain"_s,
                                    u"blockedDomains"_s, u"detail"_s, u"userPrincipalName"_s, u"mail"_s};
    if (!json.is_structured())
        return;
    for (const auto &[key, member] : json.items()) {
        if (json.is_object() && naming.contains(QString::fromStdString(key))) {
            for (const Json &name : member.is_array() ? member : Json::array({member})) {
                if (name.is_string())
                    words << name.get<QString>();
            }
        }
        collectNames(member, words);
    }
}

QStringList dataWords()
{
    return serviceWords() + practiceWords();
}
} // namespace entente::test
