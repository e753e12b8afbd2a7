// SPDX-License-Identifier: GPL-3.0-or-later
// Cloud definitions: the JSON form of a Cloud. The file comes from a person, so every member is checked before use.
#include "core/transport/cloud.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr qsizetype maxMemberLength = 2'000;

struct AddressMember {
    const char *name;
    QUrl Cloud::*address;
    bool required;
};

constexpr AddressMember addressMembers[] = {
    {"login", &Cloud::login, true},  {"graph", &Cloud::graph, true},    {"exchange", &Cloud::exchange, false},
    {"teams", &Cloud::teams, false}, {"fabric", &Cloud::fabric, false}, {"engage", &Cloud::engage, false},
};

Error badDefinition(const char *code, const QString &sentence, const QString &detail)
{
    return Error(ErrorKind::BadFile, QString::fromLatin1(code), sentence).withDetail(detail);
}

Error brokenDefinition(const QString &detail)
{
    return badDefinition("cloud.broken",
                         QCoreApplication::translate("Cloud", "This cloud definition is not a JSON object with the "
                                                              "expected members. Ask for it again where you got it."),
                         detail);
}

Error missingMember(const char *member)
{
    return badDefinition("cloud.incomplete",
                         QCoreApplication::translate("Cloud", "The cloud definition lacks “%1”. Add it to the file.")
                             .arg(QLatin1String(member)),
                         {});
}

Error unsafeMember(const char *member, const QString &value)
{
    return badDefinition(
        "cloud.unsafeAddress",
        //: %1 is the name of a member in a file, such as graph
        QCoreApplication::translate("Cloud", "The address “%1” in the cloud definition must be a full https address; "
                                             "plain http is accepted for this computer only. Correct the file.")
            .arg(QLatin1String(member)),
        value.left(200));
}

Error practiceElsewhere()
{
    return badDefinition("cloud.practiceElsewhere",
                         QCoreApplication::translate("Cloud", "The cloud definition calls itself a practice cloud, but "
                                                              "has an address on another computer. Remove “practice” "
                                                              "from the file, or choose another file."),
                         {});
}

/// Much depends on whether a cloud is a built-in one (where its tokens may be fetched, in which cloud a tenant lives):
/// no file may pass for one.
Error builtInName(const QString &name)
{
    return badDefinition("cloud.builtInName",
                         //: %1 is the name of a cloud, such as global
                         QCoreApplication::translate("Cloud", "The cloud definition calls itself “%1”, which is the "
                                                              "name of a built-in cloud. Change the name in the file.")
                             .arg(name),
                         {});
}

QString withoutTrailingSlash(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

/// Nothing where the text is no address that may be called.
std::optional<QUrl> safeUrl(const QString &text)
{
    const QUrl url(withoutTrailingSlash(text), QUrl::StrictMode);
    if (!isSafeAddress(url) || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    return url;
}

/// Absent and null mean that there is none; a member of another type is an error.
Result<QString> textMember(const Json &json, const char *member)
{
    const Json &found = memberAt(json, member);
    if (found.is_null())
        return QString();
    if (!found.is_string() || found.get_ref<const std::string &>().size() > maxMemberLength)
        return failure(brokenDefinition(QLatin1String(member)));
    return found.get<QString>().trimmed();
}

Result<bool> readAddresses(const Json &json, Cloud &cloud)
{
    for (const AddressMember &member : addressMembers) {
        const Result<QString> text = textMember(json, member.name);
        if (!text)
            return failure(text.error());
        if (text->isEmpty() && member.required)
            return failure(missingMember(member.name));
        if (text->isEmpty())
            continue;
        const std::optional<QUrl> url = safeUrl(*text);
        if (!url)
            return failure(unsafeMember(member.name, *text));
        cloud.*member.address = *url;
    }
    return true;
}

Result<bool> readSharePointAdmin(const Json &json, Cloud &cloud)
{
    const Result<QString> text = textMember(json, "sharePointAdmin");
    if (!text)
        return failure(text.error());
    QString filledIn = *text;
    if (!text->isEmpty() && !safeUrl(filledIn.replace(u"{tenant}"_s, u"contoso"_s)))
        return failure(unsafeMember("sharePointAdmin", *text));
    cloud.sharePointAdmin = withoutTrailingSlash(*text);
    return true;
}

Result<bool> readScopes(const Json &json, Cloud &cloud)
{
    const Json &scopes = memberAt(json, "scopes");
    if (scopes.is_null())
        return true;
    if (!scopes.is_object())
        return failure(brokenDefinition(u"scopes"_s));
    for (const Service service : allServices()) {
        const QString name = serviceName(service);
        const Result<QString> text = textMember(scopes, name.toLatin1().constData());
        if (!text)
            return failure(text.error());
        // People write the audience as they see it in token requests, too.
        QString audience = *text;
        if (audience.endsWith(u"/.default"_s))
            audience.chop(9);
        if (!audience.isEmpty())
            cloud.scopes[name] = withoutTrailingSlash(audience);
    }
    return true;
}

/// The window shows a practice cloud as a place where nothing can go wrong: no file may say so of somebody's real one.
Result<bool> readPractice(const Json &json, Cloud &cloud)
{
    if (!boolAt(json, "practice").value_or(false))
        return true;
    QString sharePoint = cloud.sharePointAdmin;
    std::vector<QUrl> addresses = {QUrl(sharePoint.replace(u"{tenant}"_s, u"contoso"_s))};
    for (const AddressMember &member : addressMembers)
        addresses.push_back(cloud.*member.address);
    for (const QUrl &address : addresses) {
        if (!address.isEmpty() && !isLoopbackHost(address.host()))
            return failure(practiceElsewhere());
    }
    cloud.practice = true;
    return true;
}

Result<Json> readDefinition(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            badDefinition("cloud.unreadable",
                          QCoreApplication::translate(
                              "Cloud", "The cloud definition %1 cannot be read. Check the path and your rights.")
                              .arg(path),
                          file.errorString()));
    }
    const QByteArray bytes = file.read(maxCloudDefinitionBytes + 1);
    if (bytes.size() > maxCloudDefinitionBytes) {
        return failure(badDefinition(
            "cloud.tooLarge",
            QCoreApplication::translate("Cloud", "%1 is too large to be a cloud definition. Choose another file.")
                .arg(path),
            {}));
    }
    std::optional<Json> json = parseJson(bytes);
    if (!json)
        return failure(brokenDefinition(path));
    return std::move(*json);
}
} // namespace

Result<Cloud> cloudFromJson(const Json &json)
{
    if (!json.is_object())
        return failure(brokenDefinition({}));
    Cloud cloud;
    const Result<QString> name = textMember(json, "name");
    const Result<QString> clientId = textMember(json, "clientId");
    if (!name || !clientId)
        return failure(name ? clientId.error() : name.error());
    if (name->isEmpty())
        return failure(missingMember("name"));
    if (builtInCloud(*name))
        return failure(builtInName(*name));
    cloud.name = *name;
    cloud.clientId = *clientId;
    for (const auto read : {readAddresses, readSharePointAdmin, readScopes, readPractice}) {
        if (const Result<bool> done = read(json, cloud); !done)
            return failure(done.error());
    }
    return cloud;
}

Result<Cloud> findCloud(const QString &nameOrFile)
{
    if (const Cloud *known = builtInCloud(nameOrFile))
        return *known;
    // A pipe or a device would make us wait for whoever writes to it.
    if (!QFileInfo(nameOrFile).isFile()) {
        return failure(ErrorKind::Usage, u"cloud.unknown"_s,
                       QCoreApplication::translate("Cloud",
                                                   "There is no cloud or definition file called “%1”. Use global, "
                                                   "gcchigh, dod, china or the path of a definition file.")
                           .arg(nameOrFile));
    }
    const Result<Json> json = readDefinition(nameOrFile);
    return json ? cloudFromJson(*json) : Result<Cloud>(failure(json.error()));
}

Json toJson(const Cloud &cloud)
{
    Json out = {{"name", cloud.name}};
    for (const AddressMember &member : addressMembers) {
        if (const QUrl &url = cloud.*member.address; !url.isEmpty())
            out[member.name] = url.toString();
    }
    if (!cloud.sharePointAdmin.isEmpty())
        out["sharePointAdmin"] = cloud.sharePointAdmin;
    for (const auto &[service, audience] : cloud.scopes)
        out["scopes"][service.toStdString()] = audience;
    if (!cloud.clientId.isEmpty())
        out["clientId"] = cloud.clientId;
    if (cloud.practice)
        out["practice"] = true;
    return out;
}
} // namespace entente
