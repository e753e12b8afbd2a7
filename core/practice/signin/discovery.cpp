// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/signin/oautherror.h"
#include "core/practice/signin/signin.h"

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
/// Where and as whom the tokens of this authority are issued.
struct Issuer {
    QString tenant;    ///< in the issuer; a placeholder where the person decides
    QString authority; ///< in the endpoints
    QString login;
    QString region;
    QString cloudHost;
};

Json configuration(const World &world, const Issuer &issuer)
{
    const QString base = issuer.login + u'/' + issuer.authority;
    Json json = {{"token_endpoint", base + u"/oauth2/v2.0/token"_s},
                 {"authorization_endpoint", base + u"/oauth2/v2.0/authorize"_s},
                 {"device_authorization_endpoint", base + u"/oauth2/v2.0/devicecode"_s},
                 {"jwks_uri", base + u"/discovery/v2.0/keys"_s},
                 {"issuer", u"%1/%2/v2.0"_s.arg(issuer.login, issuer.tenant)},
                 {"cloud_instance_name", issuer.cloudHost},
                 {"msgraph_host", world.graph().section(u"//"_s, 1)}};
    json["tenant_region_scope"] = issuer.region.isEmpty() ? Json() : Json(issuer.region.toStdString());
    json["response_types_supported"] = Json::array({"code"});
    json["response_modes_supported"] = Json::array({"query"});
    json["code_challenge_methods_supported"] = Json::array({"S256"});
    json["token_endpoint_auth_methods_supported"] = Json::array({"none"});
    json["scopes_supported"] = Json::array({"openid", "profile", "email", "offline_access"});
    json["subject_types_supported"] = Json::array({"pairwise"});
    json["id_token_signing_alg_values_supported"] = Json::array({"HS256"});
    json["claims_supported"] =
        Json::array({"sub", "iss", "aud", "exp", "iat", "nonce", "preferred_username", "name", "tid", "oid"});
    return json;
}
} // namespace

Response openIdConfiguration(const World &world, const QString &authority)
{
    const QString ownHost = u"microsoftonline.com"_s;
    if (isSharedAuthority(authority))
        return {200, configuration(world, {u"{tenantid}"_s, authority, world.login(), {}, ownHost})};
    const TenantCard *card = world.card(authority);
    if (!card) {
        OAuthError error = unknownTenant(authority);
        error.error = u"invalid_tenant"_s;
        return oauthErrorResponse(world, error);
    }
    // A tenant of another cloud is known here by name, but signs in at its own cloud's address.
    const bool here = card->cloud.isEmpty();
    const QString login = here ? world.login() : u"https://login."_s + card->cloudHost;
    const QString region = here ? card->region : card->cloud;
    return {200, configuration(world, {card->id, card->id, login, region, here ? ownHost : card->cloudHost})};
}
} // namespace entente::practice
