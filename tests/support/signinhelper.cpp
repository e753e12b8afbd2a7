// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signinhelper.h"

#include <QUrl>
#include <QUrlQuery>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
QByteArray encoded(const Fields &fields)
{
    QByteArray query;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        query += QUrl::toPercentEncoding(field.key()) + '=' + QUrl::toPercentEncoding(field.value()) + '&';
    return query;
}
} // namespace

Fields authorizeFields(const QString &scope)
{
    return {{u"client_id"_s, practice::practiceClientId.toString()},
            {u"response_type"_s, u"code"_s},
            {u"redirect_uri"_s, u"http://localhost:51515"_s},
            {u"response_mode"_s, u"query"_s},
            {u"scope"_s, scope},
            {u"state"_s, u"s t+a/te"_s},
            {u"nonce"_s, u"n-1"_s},
            {u"code_challenge"_s, rfcChallenge},
            {u"code_challenge_method"_s, u"S256"_s}};
}

practice::Response authorize(practice::Cloud &cloud, const QString &tenant, const Fields &fields)
{
    return cloud.handle(
        {"GET", u"/login/%1/oauth2/v2.0/authorize?%2"_s.arg(tenant, QString::fromLatin1(encoded(fields)))});
}

Fields redirected(const practice::Response &response)
{
    const QUrl location = QUrl::fromEncoded(response.header("Location"));
    Fields fields;
    for (const auto &[name, value] : QUrlQuery(location).queryItems(QUrl::FullyDecoded))
        fields[name] = value;
    return fields;
}

practice::Response postForm(practice::Cloud &cloud, const QString &path, const Fields &fields)
{
    return cloud.handle({"POST", path, {{"Content-Type", "application/x-www-form-urlencoded"}}, encoded(fields)});
}

practice::Response redeemCode(practice::Cloud &cloud, const QString &tenant, const QString &code)
{
    return postForm(cloud, u"/login/%1/oauth2/v2.0/token"_s.arg(tenant),
                    {{u"client_id"_s, practice::practiceClientId.toString()},
                     {u"grant_type"_s, u"authorization_code"_s},
                     {u"code"_s, code},
                     {u"redirect_uri"_s, u"http://localhost:51515"_s},
                     {u"code_verifier"_s, rfcVerifier}});
}

practice::Response refresh(practice::Cloud &cloud, const QString &tenant, const QString &token, const QString &scope)
{
    return postForm(cloud, u"/login/%1/oauth2/v2.0/token"_s.arg(tenant),
                    {{u"client_id"_s, practice::practiceClientId.toString()},
                     {u"grant_type"_s, u"refresh_token"_s},
                     {u"refresh_token"_s, token},
                     {u"scope"_s, scope}});
}

Json claimsOf(const QString &token)
{
    const QByteArray payload = token.section(u'.', 1, 1).toLatin1();
    const auto parsed = parseJson(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding));
    return parsed ? *parsed : Json();
}
} // namespace entente::test
