// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/endpoints.h"

#include "core/auth/httpform.h"
#include "core/auth/tokenendpoint.h"
#include "core/base/guid.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
const QString wellKnown = u"/.well-known/openid-configuration"_s;

/// An address that the document names: https, or loopback where the login host itself is loopback. A service on the
/// internet has no business to send a code to a port of this computer.
QUrl namedAddress(const Json &json, const char *member, const Cloud &cloud)
{
    const QUrl address(textAt(json, member), QUrl::StrictMode);
    const bool staysOutside = !isLoopbackHost(address.host()) || isLoopbackHost(cloud.login.host());
    return isSafeAddress(address) && staysOutside ? address : QUrl();
}

OpenIdConfiguration readConfiguration(const Json &json, const Cloud &cloud)
{
    OpenIdConfiguration read;
    read.issuer = textAt(json, "issuer");
    read.authorize = namedAddress(json, "authorization_endpoint", cloud);
    read.token = namedAddress(json, "token_endpoint", cloud);
    read.deviceCode = namedAddress(json, "device_authorization_endpoint", cloud);
    read.regionScope = textAt(json, "tenant_region_scope");
    read.regionSubScope = textAt(json, "tenant_region_sub_scope");
    read.cloudInstance = textAt(json, "cloud_instance_name");
    read.refusesClaims = boolAt(json, "claims_parameter_supported") == false;
    return read;
}

Error noConfiguration()
{
    return {ErrorKind::NotFound, u"signIn.noConfiguration"_s,
            QCoreApplication::translate("SignIn", "The sign-in service does not describe itself. Check the cloud.")};
}

Result<OpenIdConfiguration> configurationIn(const HttpAnswer &answer, const Cloud &cloud)
{
    if (const std::optional<SignInFailure> refusal = refusalIn(answer, {}); refusal && !isTransient(*refusal)) {
        Error error = signInError(*refusal);
        if (signInAction(error) == SignInAction::CheckTenant)
            return failure(std::move(error));
    }
    const std::optional<Json> json = answer.status == 200 ? parseJson(answer.body) : std::nullopt;
    if (!json || textAt(*json, "issuer").isEmpty())
        return failure(noConfiguration());
    return readConfiguration(*json, cloud);
}

QUrl withPath(const QUrl &base, const QString &path)
{
    QUrl address = base;
    address.setPath(base.path() + path);
    return address;
}

Error badTenantName(const QString &tenant)
{
    return {ErrorKind::Usage, u"signIn.badTenant"_s,
            QCoreApplication::translate("SignIn", "“%1” is neither a domain nor a tenant ID. Correct it.")
                .arg(tenant.left(100))};
}

Error livesElsewhere(const QString &cloud)
{
    return {ErrorKind::Unavailable, u"signIn.otherCloud"_s,
            //: %1 is the name of a Microsoft cloud, such as gcchigh
            QCoreApplication::translate("SignIn",
                                        "This tenant lives in another Microsoft cloud. Choose the cloud %1 and "
                                        "sign in there.")
                .arg(cloud)};
}
} // namespace

bool isTenantName(const QString &text)
{
    static const QRegularExpression domain(
        QRegularExpression::anchoredPattern(u"(?=.{1,253}$)[\\p{L}\\p{N}]([\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}])?"_s));
    return domain.match(text).hasMatch() && !text.contains(u".."_s);
}

QString OpenIdConfiguration::tenantId() const
{
    const QStringList parts = QUrl(issuer).path().split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (isGuid(part))
            return part.toLower();
    }
    return {};
}

QString cloudOfConfiguration(const OpenIdConfiguration &configuration, const Cloud &asked)
{
    const bool stays = !builtInCloud(asked.name) && QUrl(configuration.issuer).host() == asked.login.host();
    if (stays)
        return asked.name;
    if (configuration.cloudInstance == u"partner.microsoftonline.cn"_s)
        return u"china"_s;
    if (configuration.cloudInstance == u"microsoftonline.com"_s)
        return builtInCloud(asked.name) ? u"global"_s : asked.name;
    if (configuration.cloudInstance != u"microsoftonline.us"_s)
        return asked.name;
    // GCC High and DoD share a login host; the sub-scope tells them apart, where it is given.
    if (configuration.regionSubScope == u"DOD"_s)
        return u"dod"_s;
    return configuration.regionSubScope == u"DODCON"_s || asked.name != u"dod"_s ? u"gcchigh"_s : asked.name;
}

Endpoints microsoftEndpoints(const Cloud &cloud, const QString &tenant)
{
    Endpoints endpoints;
    const QString base = u'/' + tenant + u"/oauth2/v2.0/"_s;
    endpoints.authorize = withPath(cloud.login, base + u"authorize"_s);
    endpoints.token = withPath(cloud.login, base + u"token"_s);
    endpoints.deviceCode = withPath(cloud.login, base + u"devicecode"_s);
    endpoints.tenantId = isGuid(tenant) ? tenant.toLower() : QString();
    return endpoints;
}

QCoro::Task<Result<OpenIdConfiguration>> openIdConfiguration(Cloud cloud, QString tenant,
                                                             QNetworkAccessManager &network, CancelToken cancel)
{
    if (!isTenantName(tenant))
        co_return failure(badTenantName(tenant));
    const QUrl ofTenant = withPath(cloud.login, u'/' + tenant + u"/v2.0"_s + wellKnown);
    const Result<HttpAnswer> answer = co_await getDocument(network, ofTenant, cancel);
    if (!answer)
        co_return failure(answer.error());
    Result<OpenIdConfiguration> found = configurationIn(*answer, cloud);
    if (found || found.error().kind != ErrorKind::NotFound || builtInCloud(cloud.name))
        co_return found;
    const Result<HttpAnswer> second = co_await getDocument(network, withPath(cloud.login, wellKnown), cancel);
    if (!second)
        co_return failure(second.error());
    co_return configurationIn(*second, cloud);
}

QCoro::Task<Result<Endpoints>> findEndpoints(Cloud cloud, QString tenant, QNetworkAccessManager &network,
                                             CancelToken cancel)
{
    Endpoints endpoints = microsoftEndpoints(cloud, tenant);
    const Result<OpenIdConfiguration> said = co_await openIdConfiguration(cloud, tenant, network, cancel);
    if (!said) {
        const ErrorKind kind = said.error().kind;
        if (kind == ErrorKind::Cancelled || kind == ErrorKind::Unavailable || kind == ErrorKind::Usage)
            co_return failure(said.error());
        co_return endpoints;
    }
    if (const QString cloudName = cloudOfConfiguration(*said, cloud); cloudName != cloud.name)
        co_return failure(livesElsewhere(cloudName));
    if (!said->authorize.isEmpty())
        endpoints.authorize = said->authorize;
    if (!said->token.isEmpty())
        endpoints.token = said->token;
    if (!said->deviceCode.isEmpty())
        endpoints.deviceCode = said->deviceCode;
    endpoints.issuer = said->issuer;
    if (const QString id = said->tenantId(); !id.isEmpty())
        endpoints.tenantId = id;
    endpoints.refusesClaims = said->refusesClaims;
    co_return endpoints;
}
} // namespace entente
