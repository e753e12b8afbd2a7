// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/practicebrowser.h"

#include "core/auth/httpform.h"
#include "core/auth/signinerrors.h"
#include "core/transport/cloud.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr int maxRedirects = 5;

/// What the page tells a person who cannot be sent back, such as that nobody knows the client ID there.
std::optional<Error> toldByPage(const HttpAnswer &answer)
{
    static const QRegularExpression told(u"AADSTS[0-9]+:[^<]*"_s);
    const QString description = told.match(QString::fromUtf8(answer.body)).captured();
    if (answer.status < 400 || description.isEmpty())
        return std::nullopt;
    return signInError(failureFromRedirect(QString(), description, QString(), QString()));
}
} // namespace

QCoro::Task<Result<bool>> followInsteadOfBrowser(QUrl address, QNetworkAccessManager &network, CancelToken cancel)
{
    for (int hop = 0; hop <= maxRedirects && isLoopbackHost(address.host()); ++hop) {
        const Result<HttpAnswer> answer = co_await getDocument(network, address, cancel);
        if (!answer)
            co_return failure(answer.error());
        if (answer->status == 200)
            co_return true;
        if (const auto error = toldByPage(*answer))
            co_return failure(*error);
        if (answer->location.isEmpty())
            break;
        address = address.resolved(answer->location);
    }
    co_return failure(ErrorKind::BadAnswer, u"signIn.practiceBrowser"_s,
                      QCoreApplication::translate("SignIn",
                                                  "The practice cloud did not finish the sign-in. Restart it, "
                                                  "then sign in again."));
}
} // namespace entente
