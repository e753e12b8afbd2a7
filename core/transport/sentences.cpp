// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace entente
{
using namespace Qt::StringLiterals;

namespace
{
QString text(const char *marked)
{
    return QCoreApplication::translate("Errors", marked);
}

struct StatusRow {
    int status;
    const char *sentence;
};

constexpr auto statusRows = std::to_array<StatusRow>({
    {301,
     QT_TRANSLATE_NOOP("Errors", "The answer was a redirection, which is not followed; check the network, the proxy "
                                 "and the cloud's definition.")},
    {401, QT_TRANSLATE_NOOP("Errors", "The service no longer accepts the sign-in; sign in to this tenant again.")},
    {405, QT_TRANSLATE_NOOP("Errors", "This tenant or cloud does not offer this function; leave it out, or use the "
                                      "admin center instead.")},
    {408, QT_TRANSLATE_NOOP("Errors", "The service did not answer in time; try again later.")},
    {412, QT_TRANSLATE_NOOP("Errors", "Somebody else has changed this meanwhile; read it again before changing it.")},
    {423, QT_TRANSLATE_NOOP("Errors", "The service has locked this for the moment; try again later.")},
    {424, QT_TRANSLATE_NOOP("Errors", "The service did not get to this because something before it failed; solve that "
                                      "first.")},
    {501, QT_TRANSLATE_NOOP("Errors", "This tenant or cloud does not offer this function; leave it out, or use the "
                                      "admin center instead.")},
});

QString throttledSentence(const Error &error)
{
    if (!error.retryAfter)
        return text(QT_TRANSLATE_NOOP("Errors", "Too many requests; wait some minutes, then try again."));
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count());
    return QCoreApplication::translate("Errors", "Too many requests; wait %n second(s), then try again.", nullptr,
                                       seconds);
}

QString kindSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return text(QT_TRANSLATE_NOOP("Errors",
                                      "The service refused this as invalid; read the details, correct the value "
                                      "and try again."));
    case ErrorKind::Forbidden:
        return text(QT_TRANSLATE_NOOP("Errors", "You lack a role or permission for this; ask an administrator of this "
                                                "tenant for it, then sign in again."));
    case ErrorKind::NotFound:
        return text(QT_TRANSLATE_NOOP("Errors",
                                      "The service does not know this object; read the tenant again and check "
                                      "whether it was removed."));
    case ErrorKind::Conflict:
        return text(QT_TRANSLATE_NOOP("Errors", "It exists already, or somebody else is changing it; read the tenant "
                                                "again and compare."));
    case ErrorKind::ProxyCredentials:
        return text(QT_TRANSLATE_NOOP("Errors", "The proxy wants a user name and password; enter them, or put them "
                                                "into its address in http_proxy and https_proxy, and try again."));
    case ErrorKind::Service:
        return text(QT_TRANSLATE_NOOP("Errors",
                                      "The service failed; try again later, and give its support the request ID "
                                      "if it keeps failing."));
    default:
        return text(QT_TRANSLATE_NOOP("Errors", "The service gave an answer that makes no sense; try again later, and "
                                                "report it with the details if it stays."));
    }
}

struct CodeRow {
    const char *code;
    const char *sentence;
};

constexpr auto brokenRows = std::to_array<CodeRow>({
    {"answer.html", QT_TRANSLATE_NOOP("Errors", "A web page came in place of the service's answer; check whether the "
                                                "network asks for a sign-in, and the proxy.")},
    {"answer.notJson",
     QT_TRANSLATE_NOOP("Errors", "The service's answer cannot be read; try again, and check the proxy "
                                 "if it stays.")},
    {"answer.empty", QT_TRANSLATE_NOOP("Errors", "The service's answer is empty; try again later.")},
    {"answer.truncated", QT_TRANSLATE_NOOP("Errors", "The service's answer broke off; check the connection and try "
                                                     "again.")},
    {"answer.tooLarge", QT_TRANSLATE_NOOP("Errors", "The service's answer is larger than %1 and was not read; ask for "
                                                    "less at once, or check the network.")},
    {"answer.batchPart", QT_TRANSLATE_NOOP("Errors", "The service left a part of its answer out or sent it twice; try "
                                                     "again later.")},
    {"answer.wrongType", QT_TRANSLATE_NOOP("Errors", "The service's answer holds something else than a list; try again "
                                                     "later, and report it with the details if it stays.")},
    {"answer.repeatedLink", QT_TRANSLATE_NOOP("Errors", "The service sends the same page of the list again and again; "
                                                        "try again later.")},
    {"answer.tooManyPages", QT_TRANSLATE_NOOP("Errors", "The list has more than %1 pages and was not read to its end; "
                                                        "ask for a part of it.")},
    {"answer.listTooLarge", QT_TRANSLATE_NOOP("Errors", "The list is larger than %1 and was not read to its end; ask "
                                                        "for a part of it.")},
});

struct NetworkRow {
    QNetworkReply::NetworkError error;
    ErrorKind kind;
    const char *code;
    bool mayHaveArrived;
    const char *sentence;
};

constexpr const char *droppedSentence =
    QT_TRANSLATE_NOOP("Errors", "The connection broke off; check the network and try again.");
constexpr const char *timeoutSentence =
    QT_TRANSLATE_NOOP("Errors", "No answer came in time; check the network and the proxy, then try again.");
constexpr const char *proxySentence =
    QT_TRANSLATE_NOOP("Errors", "The proxy cannot be reached; check the proxy in the system's settings.");

constexpr auto networkRows = std::to_array<NetworkRow>({
    {QNetworkReply::ConnectionRefusedError, ErrorKind::Network, "network.refused", false,
     QT_TRANSLATE_NOOP("Errors",
                       "The server does not take connections; check the network, the firewall and the cloud's "
                       "definition.")},
    {QNetworkReply::HostNotFoundError, ErrorKind::Network, "network.hostNotFound", false,
     QT_TRANSLATE_NOOP("Errors", "The server's name was not found; check the network, the name server and the cloud's "
                                 "definition.")},
    {QNetworkReply::SslHandshakeFailedError, ErrorKind::Network, "network.tls", false,
     QT_TRANSLATE_NOOP("Errors", "The server's certificate was refused (%1); check the date of this computer and its "
                                 "certificates, and whether a proxy opens the connection.")},
    {QNetworkReply::TimeoutError, ErrorKind::Timeout, "network.timeout", true, timeoutSentence},
    {QNetworkReply::OperationCanceledError, ErrorKind::Timeout, "network.timeout", true, timeoutSentence},
    {QNetworkReply::ProxyConnectionRefusedError, ErrorKind::Network, "network.proxy", false, proxySentence},
    {QNetworkReply::ProxyNotFoundError, ErrorKind::Network, "network.proxy", false, proxySentence},
    {QNetworkReply::ProxyTimeoutError, ErrorKind::Timeout, "network.proxyTimeout", false, proxySentence},
    {QNetworkReply::ProxyConnectionClosedError, ErrorKind::Network, "network.proxyClosed", true, proxySentence},
    {QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::ProxyCredentials, "network.proxyCredentials", false,
     nullptr},
});

QString uncertainSentence()
{
    return text(QT_TRANSLATE_NOOP("Errors",
                                  "The connection broke after the change was sent; read the setting again before "
                                  "you repeat it."));
}
} // namespace

QString sentenceFor(const Error &error)
{
    if (!error.claims.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Errors", "The service asks for a stronger sign-in; sign in to this tenant again "
                                                "and confirm what is asked."));
    }
    if (error.kind == ErrorKind::Throttled)
        return throttledSentence(error);
    const int status = error.httpStatus >= 300 && error.httpStatus < 400 ? 301 : error.httpStatus;
    const auto *row = std::ranges::find(statusRows, status, &StatusRow::status);
    return row == statusRows.end() ? kindSentence(error.kind) : text(row->sentence);
}

QString brokenAnswerSentence(const QString &code)
{
    const auto *row =
        std::ranges::find_if(brokenRows, [&code](const CodeRow &r) { return code == QLatin1String(r.code); });
    return row == brokenRows.end() ? kindSentence(ErrorKind::BadAnswer) : text(row->sentence);
}

ConnectionSentence connectionSentence(QNetworkReply::NetworkError error, bool uncertainWrite)
{
    ConnectionSentence made;
    const auto *row = std::ranges::find(networkRows, error, &NetworkRow::error);
    if (row == networkRows.end()) {
        made.code = u"network.dropped"_s;
        made.sentence = uncertainWrite ? uncertainSentence() : text(droppedSentence);
        return made;
    }
    made.kind = row->kind;
    made.code = QString::fromLatin1(row->code);
    made.mayHaveArrived = row->mayHaveArrived;
    if (uncertainWrite && row->mayHaveArrived)
        made.sentence = uncertainSentence();
    else
        made.sentence = row->sentence ? text(row->sentence) : kindSentence(row->kind);
    return made;
}
} // namespace entente
