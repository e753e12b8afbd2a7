// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/cli/settingtext.h"
#include "app/common/table.h"
#include "core/base/plainname.h"
#include "core/engine/cmdlet.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
constexpr auto arguments = std::to_array<ArgumentSpec>({
    {"SETTING", QT_TRANSLATE_NOOP("Cli", "only settings whose ID contains this"), false},
});

Json textList(std::span<const char *const> texts)
{
    Json list = Json::array();
    for (const char *text : texts)
        list.push_back(text);
    return list;
}

QString joined(std::span<const char *const> texts)
{
    QStringList words;
    for (const char *text : texts)
        words << QLatin1String(text);
    return words.join(u", "_s);
}

/// Where the key of one entry goes. `key` stands for it.
QString shownPath(const ResourceType &type, const QString &key)
{
    return QString::fromLatin1(type.isCollection() ? type.itemPath : type.listPath).replace(u"%1"_s, key);
}

/// For programs: never translated.
const QString keyInJson = u"{partnerTenantId}"_s;

Json asJson(const CatalogueEntry &entry)
{
    const ResourceType &type = *entry.type;
    const Setting &setting = *entry.setting;
    Json json = Json::object();
    json["id"] = setting.id;
    json["resourceType"] = type.id;
    json["workload"] = workloadId(type.workload);
    json["label"] = label(setting);
    json["help"] = help(setting);
    json["path"] = shownPath(type, keyInJson);
    json["property"] = setting.path;
    json["choices"] = Json::array();
    for (const Choice &choice : setting.choices)
        json["choices"].push_back(choice.wire);
    json["readScopes"] = textList(type.readScopes);
    json["writeScopes"] = textList(type.writeScopes);
    json["readRole"] = type.readRole;
    json["writeRole"] = type.writeRole;
    json["cmdlet"] = cmdletFor(type).replace(u"%1"_s, keyInJson);
    return json;
}

void print(Terminal &terminal, const CatalogueEntry &entry)
{
    const ResourceType &type = *entry.type;
    const Setting &setting = *entry.setting;
    terminal.print(QLatin1String(setting.id) + u"  "_s + label(setting) + u"  ("_s + label(type) + u')');
    Table facts;
    //: Stands in a path for what each partner's is: keep the braces
    const QString path = shownPath(type, QCoreApplication::translate("Cli", "{partner tenant ID}"));
    facts.add({QCoreApplication::translate("Cli", "Path"), path + u"  "_s + QLatin1String(setting.path)});
    facts.add({QCoreApplication::translate("Cli", "Values"), valueForms(entry)});
    //: %1 are permissions, %2 is the name of a role
    const QString needs = QCoreApplication::translate("Cli", "%1; role %2");
    facts.add({QCoreApplication::translate("Cli", "To read"),
               needs.arg(joined(type.readScopes), QLatin1String(type.readRole))});
    facts.add({QCoreApplication::translate("Cli", "To write"),
               needs.arg(joined(type.writeScopes), QLatin1String(type.writeRole))});
    terminal.print(facts.text(2));
}

ExitCode run(Session &session, const Arguments &typed)
{
    Json document = Json::object();
    document["settings"] = Json::array();
    for (const CatalogueEntry &entry : allSettings()) {
        if (!QLatin1String(entry.setting->id).contains(typed.argument(0)))
            continue;
        print(session.terminal(), entry);
        document["settings"].push_back(asJson(entry));
    }
    if (document["settings"].empty()) {
        return session.fail(usageError(QCoreApplication::translate("Cli", "No setting has an ID with “%1” in it.")
                                           .arg(plainName(typed.argument(0)))));
    }
    session.terminal().print(document);
    return ExitCode::Fine;
}
} // namespace

const Command catalogueCommand = {
    .name = "catalogue",
    .summary = QT_TRANSLATE_NOOP("Cli", "List every setting with its path, permissions and role."),
    .arguments = arguments,
    .run = run,
};
} // namespace entente::cli
