// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/signin/tokens.h"

#include "core/practice/random.h"

#include <QMessageAuthenticationCode>

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
QByteArray signature(const World &world, const QByteArray &content)
{
    return base64Url(QMessageAuthenticationCode::hash(content, world.signingKey, QCryptographicHash::Sha256));
}

QByteArray signedJwt(const World &world, const Json &claims)
{
    const Json header = {{"typ", "JWT"}, {"alg", "HS256"}, {"kid", "practice"}};
    const QByteArray content = base64Url(toBytes(header)) + '.' + base64Url(toBytes(claims));
    return content + '.' + signature(world, content);
}

/// Claims that both kinds of token share.
Json commonClaims(World &world, const SignedIn &who)
{
    const Tenant *tenant = world.tenant(who.tenantId);
    const Json *user = tenant->users.find(who.userId);
    const qint64 now = world.now().toSecsSinceEpoch();
    Json claims = {
        {"iat", now}, {"nbf", now}, {"tid", who.tenantId}, {"oid", who.userId}, {"name", textAt(*user, "displayName")}};
    claims["exp"] = now + world.faults.tokenLifetime.count();
    claims["sub"] =
        base64Url(QCryptographicHash::hash((who.userId + who.clientId).toUtf8(), QCryptographicHash::Sha256))
            .toStdString();
    claims["uti"] = base64Url(randomBytes(16)).toStdString();
    Json roles = Json::array();
    for (const QString &role : tenant->roles(who.userId))
        roles.push_back(role);
    // Every user who is no guest carries this one as well.
    if (textAt(*user, "userType") != u"Guest"_s)
        roles.push_back("b79fbf4d-3ef9-4689-8143-76b194e85509");
    claims["wids"] = roles;
    return claims;
}

QStringList words(const Json &text)
{
    return text.is_string() ? text.get<QString>().split(u' ', Qt::SkipEmptyParts) : QStringList();
}

TokenVerdict refused(const QString &message)
{
    return {{}, message};
}

/// The claims of a token with an intact signature.
std::optional<Json> verified(const World &world, const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || signature(world, parts[0] + '.' + parts[1]) != parts[2])
        return std::nullopt;
    return parseJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding));
}

bool usedUp(World &world, const QString &tokenId, TokenUse use)
{
    const int allowed = world.faults.tokenUses;
    return use == TokenUse::Counts && allowed > 0 && ++world.usesOfToken[tokenId] > allowed;
}
} // namespace

QByteArray mintAccessToken(World &world, const SignedIn &who, const Resource &resource, const QStringList &scopes)
{
    const Json *user = world.tenant(who.tenantId)->users.find(who.userId);
    Json claims = commonClaims(world, who);
    claims["aud"] = resource.identifier.toString();
    claims["iss"] = u"https://sts.windows.net/%1/"_s.arg(who.tenantId);
    claims["appid"] = who.clientId;
    claims["appidacr"] = "0";
    claims["idtyp"] = "user";
    claims["scp"] = scopes.join(u' ');
    claims["upn"] = textAt(*user, "userPrincipalName");
    claims["unique_name"] = textAt(*user, "userPrincipalName");
    claims["ver"] = "1.0";
    if (!who.contexts.isEmpty())
        claims["acrs"] = who.contexts.join(u' ');
    return signedJwt(world, claims);
}

QByteArray mintIdToken(World &world, const SignedIn &who, const QString &nonce)
{
    const Json *user = world.tenant(who.tenantId)->users.find(who.userId);
    Json claims = commonClaims(world, who);
    claims["aud"] = who.clientId;
    claims["iss"] = u"%1/%2/v2.0"_s.arg(world.login(), who.tenantId);
    claims["preferred_username"] = textAt(*user, "userPrincipalName");
    claims["ver"] = "2.0";
    if (!nonce.isEmpty())
        claims["nonce"] = nonce;
    return signedJwt(world, claims);
}

QString bucketOf(const World &world, const QByteArray &token)
{
    const std::optional<Json> claims = verified(world, token);
    return claims ? textAt(*claims, "appid") + u'/' + textAt(*claims, "tid") : QString();
}

TokenVerdict checkAccessToken(World &world, const QByteArray &token, const Resource &resource, TokenUse use)
{
    if (token.isEmpty())
        return refused(u"Access token is empty."_s);
    if (token.count('.') != 2)
        return refused(u"IDX14100: JWT is not well formed, there are no dots (.)."_s);
    const std::optional<Json> claims = verified(world, token);
    if (!claims)
        return refused(u"Access token validation failure. Invalid signature."_s);
    const QString audience = textAt(*claims, "aud");
    if (audience != resource.identifier && audience != resource.appId)
        return refused(u"Access token validation failure. Invalid audience."_s);
    const Json &expires = memberAt(*claims, "exp");
    const bool expired = !expires.is_number_integer() || expires.get<qint64>() <= world.now().toSecsSinceEpoch();
    if (expired || usedUp(world, textAt(*claims, "uti"), use))
        return refused(u"Lifetime validation failed, the token is expired."_s);
    const QString tenantId = textAt(*claims, "tid");
    const Tenant *tenant = world.tenant(tenantId);
    if (!tenant || !tenant->users.find(textAt(*claims, "oid")))
        return refused(u"The identity of the calling application could not be established."_s);
    return {{tenantId, textAt(*claims, "oid"), words(memberAt(*claims, "scp")), words(memberAt(*claims, "acrs"))}, {}};
}
} // namespace entente::practice
