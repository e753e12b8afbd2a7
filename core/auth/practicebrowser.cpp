// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/practicebrowser.h"

#include "core/auth/httpform.h"
#include "core/transport/cloud.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr int maxRedirects = 5;
}

QCoro::Task<Result<bool>> followInsteadOfBrowser(QUrl address, QNetworkAccessManager &network, CancelToken cancel)
{
    for (int hop = 0; hop <= maxRedirects && isLoopbackHost(address.host()); ++hop) {
        const Result<HttpAnswer> answer = co_await getDocument(network, address, cancel);
        if (!answer)
            co_return failure(answer.error());
        if (answer->status == 200)
            co_return true;
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
