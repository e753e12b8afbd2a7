// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace entente
{
/// What a caller can do about a failure. The command line's exit code and the window's choice of buttons follow from
/// it.
enum class ErrorKind {
    Cancelled,        ///< the person or the owner stopped it
    Usage,            ///< the request itself makes no sense (wrong argument, rule of the service broken)
    SignIn,           ///< no token to be had without a person
    Consent,          ///< signed in, but this permission was not granted
    Forbidden,        ///< role or permission missing, as the service says
    NotFound,         ///< the service says that it is not there
    Conflict,         ///< it exists already, or somebody else changed it
    Throttled,        ///< still throttled after every allowed attempt
    Network,          ///< no connection, name not found, TLS refused, connection dropped
    ProxyCredentials, ///< the proxy wants a name and password
    Timeout,          ///< no answer in time
    Service,          ///< the service failed (5xx) or answered something impossible
    BadAnswer,        ///< broken, truncated, wrong-typed, too large or endless answer
    BadFile,          ///< a file is broken, too new, too large or not ours
    Storage,          ///< journal, keychain or data folder cannot be read or written (full, locked, damaged)
    Unavailable,      ///< this tenant, cloud or machine does not have it
    Internal,         ///< a fault of ours
};

/// A failure as a value. `message` is one translatable sentence for a person saying what to do; `detail` is for a
/// "details" box and may be in English; neither ever holds a token or secret. Copyable, thread-safe as a value.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    int httpStatus = 0; ///< 0: there was no HTTP answer
    QString code;       ///< the service's own code ("Authorization_RequestDenied") or ours ("plan.otherTenant")
    QString message;    ///< already in the language of the moment it was made
    QString detail;     ///< the service's own words, redacted
    QString requestId;  ///< what the service's support asks for
    QString claims;     ///< claims challenge to pass on at sign-in, decoded JSON
    std::optional<std::chrono::milliseconds> retryAfter;
    bool mayHaveBeenDone = false; ///< a write whose answer was lost: read back before sending again

    Error() = default;
    Error(ErrorKind errorKind, QString errorCode, QString sentence);

    /// The same error with another detail text; for chained construction.
    Error withDetail(QString text) &&;
};

/// "network", "signIn", ...: stable names for JSON output and tests.
QString kindName(ErrorKind kind);

/// As files and JSON output carry it; the claims challenge stays out.
Json toJson(const Error &error);
Error errorFromJson(const Json &json);
} // namespace entente
