// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/signin/signin.h"

#include "core/practice/signin/oautherror.h"

#include <QUrl>

#include <array>

namespace entente::practice
{
using namespace Qt::StringLiterals;

bool isSharedAuthority(const QString &authority)
{
    return authority == u"organizations"_s || authority == u"common"_s;
}

bool isRegisteredRedirect(const QString &redirectUri)
{
    const QUrl url(redirectUri, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"http"_s && url.host() == u"localhost"_s &&
           (url.path().isEmpty() || url.path() == u"/"_s) && !url.hasQuery() && !url.hasFragment() &&
           url.userInfo().isEmpty();
}

namespace
{
Response notFound()
{
    return page(404, u"Not found"_s, u"There is nothing at this address."_s);
}

Response wrongMethod()
{
    return page(405, u"Method not allowed"_s, u"This address does not take this method."_s);
}

Parameters formOf(const Request &request)
{
    return Parameters::parse(request.body);
}

Response oauthEndpoint(World &world, const Request &request, const QString &authority, const QString &name)
{
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    if (name == u"authorize"_s)
        return get || post ? authorize(world, authority, get ? request.parameters() : formOf(request)) : wrongMethod();
    if (name == u"token"_s)
        return post ? token(world, authority, formOf(request)) : wrongMethod();
    if (name == u"devicecode"_s)
        return post ? deviceCode(world, authority, formOf(request)) : wrongMethod();
    return notFound();
}
} // namespace

Response signIn(World &world, const Request &request, const QStringList &segments)
{
    if (segments.size() == 1 && segments[0] == u"devicelogin"_s)
        return deviceLogin(world, request.method == "POST" ? formOf(request) : request.parameters());
    if (segments.size() == 4 && segments[1] == u"oauth2"_s && segments[2] == u"v2.0"_s)
        return oauthEndpoint(world, request, segments[0], segments[3]);
    const QString path = segments.mid(1).join(u'/');
    if (path == u"v2.0/.well-known/openid-configuration"_s)
        return openIdConfiguration(world, segments[0]);
    if (path == u"discovery/v2.0/keys"_s) // tokens are signed with a secret of the run, so there is no key to publish
        return {200, Json::object({{"keys", Json::array()}})};
    return notFound();
}
} // namespace entente::practice
