// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/response.h"

#include <functional>

namespace entente::practice
{
/// Closes the connection once for a request, before or after the request has been carried out.
struct DropRule {
    QByteArray method;  ///< empty: any
    QString pathPrefix; ///< as sent, "/graph/v1.0/policies"
    bool carriedOut = true;
    int times = 1;
};

/// Answers in place of the cloud; nothing lets the cloud answer. Called on the thread that serves, one call at a time;
/// must not call back into the Cloud.
struct OverrideRule {
    QByteArray method; ///< empty: any
    QString pathPrefix;
    std::function<std::optional<Response>(const Request &)> answer;
};

/// A protected action: the token must carry this authentication context, else 401 with a claims challenge.
struct StepUpRule {
    QByteArray method; ///< empty: any
    QString pathPrefix;
    QString context; ///< "c1"
};

/// What happens to a person's sign-in that would otherwise be approved at once.
enum class SignInFate {
    Approve,
    Decline,    ///< comes back as access_denied
    WrongState, ///< comes back with a state that was never sent
    NeverEnds,  ///< a page is shown and nothing comes back
};

/// Everything that can be told to go wrong. Rules apply to Graph requests (each part of a batch alone) where a rule has
/// no path of its own. Zero means never.
struct Faults {
    std::chrono::milliseconds latency{0};
    int throttleEveryNth = 0; ///< 429, and the app waits in that tenant until its Retry-After is over
    std::chrono::seconds retryAfter{1};
    bool retryAfterAsDate = false;  ///< Retry-After in its HTTP-date form
    bool withoutRetryAfter = false; ///< as Conditional Access throttles
    int failEveryNth = 0;
    int failStatus = 503; ///< 500, 502, 503, 504
    int staleReads = 0;   ///< reads of a replica that does not know of the last write yet
    std::chrono::seconds tokenLifetime{3599};
    int tokenUses = 0;         ///< an access token counts as expired after so many Graph requests
    int pageSize = 100;        ///< where the request does not say $top
    int devicePollSeconds = 5; ///< `interval` of a device code
    SignInFate signIn = SignInFate::Approve;
    std::vector<DropRule> drops;
    std::vector<OverrideRule> overrides;
    std::vector<StepUpRule> stepUps;
};

/// What a rule answers to this request, if one does.
std::optional<Response> overridden(const Faults &faults, const Request &request);
/// Whether a rule closes the connection now; uses the rule up.
std::optional<DropRule> takeDrop(Faults &faults, const Request &request);
} // namespace entente::practice
