// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/idtoken.h"

#include "core/auth/pkce.h"
#include "core/base/plainname.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
/// The tenant in which Microsoft keeps personal accounts.
const QString personalTenant = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s;
constexpr qint64 clockSkewSeconds = 300;
constexpr std::size_t maxRoles = 200;

Error refused(const QString &code, const QString &sentence)
{
    return {ErrorKind::SignIn, code, sentence};
}

Error broken()
{
    return {ErrorKind::BadAnswer, u"signIn.badIdToken"_s,
            QCoreApplication::translate("SignIn",
                                        "The sign-in service did not say properly who signed in. Try again, and "
                                        "check the cloud if it stays so.")};
}

std::optional<Json> payloadOf(const QByteArray &idToken)
{
    const QList<QByteArray> parts = idToken.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(parts[1], QByteArray::Base64UrlEncoding |
                                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    std::optional<Json> json = parseJson(*decoded);
    return json && json->is_object() ? json : std::nullopt;
}

bool isFor(const Json &audience, const QString &clientId)
{
    if (audience.is_string())
        return audience.get<QString>() == clientId;
    return audience.is_array() && std::ranges::any_of(audience, [&clientId](const Json &one) {
               return one.is_string() && one.get<QString>() == clientId;
           });
}

bool isOfIssuer(const Json &claims, const QString &expected)
{
    QString wanted = expected;
    wanted.replace(u"{tenantid}"_s, textAt(claims, "tid"));
    return wanted.isEmpty() || textAt(claims, "iss") == wanted;
}

std::optional<Error> problemOf(const Json &claims, const IdTokenExpectation &expected)
{
    if (!isFor(memberAt(claims, "aud"), expected.clientId) || !isOfIssuer(claims, expected.issuer))
        return refused(u"signIn.otherAudience"_s,
                       QCoreApplication::translate("SignIn",
                                                   "The answer is meant for another app or comes from another "
                                                   "service, so it was refused. Check the cloud and client ID."));
    if (!expected.nonce.isEmpty() && !equalInConstantTime(textAt(claims, "nonce").toUtf8(), expected.nonce))
        return refused(u"signIn.otherNonce"_s,
                       QCoreApplication::translate("SignIn", "The answer belongs to another sign-in attempt, so it was "
                                                             "refused. Sign in again."));
    const Json &expires = memberAt(claims, "exp");
    if (!expires.is_number() || expires.get<double>() < double(expected.now.toSecsSinceEpoch() - clockSkewSeconds))
        return refused(u"signIn.expiredIdToken"_s,
                       QCoreApplication::translate("SignIn", "The answer has expired already. Check this computer's "
                                                             "clock and sign in again."));
    const QString tenant = textAt(claims, "tid");
    if (tenant.compare(personalTenant, Qt::CaseInsensitive) == 0)
        return refused(u"signIn.personalAccount"_s,
                       QCoreApplication::translate("SignIn",
                                                   "This is a personal Microsoft account. Sign in with a work "
                                                   "or school account of the tenant."));
    if (!tenant.isEmpty() && !expected.tenantId.isEmpty() &&
        tenant.compare(expected.tenantId, Qt::CaseInsensitive) != 0)
        return otherTenant();
    return std::nullopt;
}

QString shown(const Json &claims, const char *member)
{
    return plainName(textAt(claims, member));
}

Account accountOf(const Json &claims, const IdTokenExpectation &expected)
{
    Account account;
    account.tenantId = textAt(claims, "tid").toLower();
    account.objectId = textAt(claims, "oid");
    account.byIssuer = account.tenantId.isEmpty() || account.objectId.isEmpty();
    if (account.tenantId.isEmpty())
        account.tenantId = expected.tenantId.isEmpty() ? textAt(claims, "iss") : expected.tenantId;
    if (account.objectId.isEmpty())
        account.objectId = textAt(claims, "sub");
    account.userName = shown(claims, "preferred_username");
    if (account.userName.isEmpty())
        account.userName = shown(claims, "email");
    account.displayName = shown(claims, "name");
    if (const Json &roles = memberAt(claims, "wids"); roles.is_array() && roles.size() <= maxRoles) {
        for (const Json &role : roles) {
            if (role.is_string())
                account.roleHints.append(role.get<QString>());
        }
    }
    return account;
}
} // namespace

Error otherTenant()
{
    return refused(u"signIn.otherTenant"_s,
                   QCoreApplication::translate("SignIn", "You were signed in to another tenant than the one asked for, "
                                                         "so it was refused. Pick another account."));
}

Result<Account> accountFromIdToken(const QByteArray &idToken, const IdTokenExpectation &expected)
{
    const std::optional<Json> claims = payloadOf(idToken);
    if (!claims || textAt(*claims, "iss").isEmpty() ||
        (textAt(*claims, "oid").isEmpty() && textAt(*claims, "sub").isEmpty()))
        return failure(broken());
    if (const std::optional<Error> problem = problemOf(*claims, expected))
        return failure(*problem);
    return accountOf(*claims, expected);
}
} // namespace entente
