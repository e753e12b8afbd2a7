// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/browsersignin.h"

#include "core/auth/browserattempt.h"
#include "core/base/taskscope.h"

#include <QCoreApplication>
#include <QCoroSignal>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
QCoro::Task<void> endWhenOverdue(std::shared_ptr<BrowserAttempt> attempt, std::chrono::seconds patience, Clock &clock,
                                 CancelToken over)
{
    co_await clock.sleep(patience, over);
    if (over.isCancelled() || attempt->isExchanging())
        co_return;
    attempt->fail(
        Error(ErrorKind::Timeout, u"signIn.browserTimeout"_s,
              QCoreApplication::translate("SignIn", "The browser did not come back in time. Sign in again, or "
                                                    "use a device code.")));
}

bool areSafe(const Endpoints &endpoints)
{
    return isSafeAddress(endpoints.authorize) && isSafeAddress(endpoints.token);
}
} // namespace

QCoro::Task<Result<BrowserAnswer>> signInByBrowser(SignInRequest request, Endpoints endpoints, SignInPrompts prompts,
                                                   QNetworkAccessManager &network, Clock &clock, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    if (!areSafe(endpoints)) {
        co_return failure(ErrorKind::BadFile, u"cloud.unsafeAddress"_s,
                          QCoreApplication::translate("SignIn", "The cloud's sign-in address is not safe to use. Check "
                                                                "the cloud definition."));
    }
    // Deleted from the event loop: it may be in the middle of a signal of its own when we are done with it.
    const std::shared_ptr<BrowserAttempt> attempt(new BrowserAttempt(request, endpoints, network),
                                                  [](BrowserAttempt *done) { done->deleteLater(); });
    QObject::connect(cancel.signal(), &CancelSignal::cancelled, attempt.get(),
                     [raw = attempt.get()] { raw->fail(cancelledError()); });
    const CancelToken over;
    TaskScope::launch(endWhenOverdue(attempt, request.patience, clock, over));
    attempt->start(prompts.openBrowser);
    if (!attempt->isFinished())
        co_await qCoro(attempt.get(), &BrowserAttempt::finished);
    over.cancel();
    const Result<TokenAnswer> tokens = attempt->result();
    if (!tokens)
        co_return failure(tokens.error());
    BrowserAnswer answer;
    answer.tokens = *tokens;
    answer.nonce = attempt->nonce();
    co_return answer;
}
} // namespace entente
