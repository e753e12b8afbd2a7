// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace entente
{
namespace
{
struct KindName {
    ErrorKind kind;
    const char *name;
};

constexpr auto kindNames = std::to_array<KindName>({
    {ErrorKind::Cancelled, "cancelled"},
    {ErrorKind::Usage, "usage"},
    {ErrorKind::SignIn, "signIn"},
    {ErrorKind::Consent, "consent"},
    {ErrorKind::Forbidden, "forbidden"},
    {ErrorKind::NotFound, "notFound"},
    {ErrorKind::Conflict, "conflict"},
    {ErrorKind::Throttled, "throttled"},
    {ErrorKind::Network, "network"},
    {ErrorKind::ProxyCredentials, "proxyCredentials"},
    {ErrorKind::Timeout, "timeout"},
    {ErrorKind::Service, "service"},
    {ErrorKind::BadAnswer, "badAnswer"},
    {ErrorKind::BadFile, "badFile"},
    {ErrorKind::Storage, "storage"},
    {ErrorKind::Unavailable, "unavailable"},
    {ErrorKind::Internal, "internal"},
});
} // namespace

Error::Error(ErrorKind errorKind, QString errorCode, QString sentence)
    : kind(errorKind), code(std::move(errorCode)), message(std::move(sentence))
{
}

Error Error::withDetail(QString text) &&
{
    detail = std::move(text);
    return std::move(*this);
}

QString kindName(ErrorKind kind)
{
    const auto *found = std::ranges::find(kindNames, kind, &KindName::kind);
    return QString::fromLatin1(found == kindNames.end() ? "internal" : found->name);
}

Json toJson(const Error &error)
{
    Json out = {{"kind", kindName(error.kind)}, {"code", error.code}, {"message", error.message}};
    if (error.httpStatus != 0)
        out["httpStatus"] = error.httpStatus;
    if (!error.detail.isEmpty())
        out["detail"] = error.detail;
    if (!error.requestId.isEmpty())
        out["requestId"] = error.requestId;
    if (error.mayHaveBeenDone)
        out["mayHaveBeenDone"] = true;
    return out;
}

Error errorFromJson(const Json &json)
{
    Error error;
    const QString name = textAt(json, "kind");
    const auto *found =
        std::ranges::find_if(kindNames, [&name](const KindName &row) { return name == QLatin1String(row.name); });
    error.kind = found == kindNames.end() ? ErrorKind::Internal : found->kind;
    error.code = textAt(json, "code");
    error.message = textAt(json, "message");
    error.detail = textAt(json, "detail");
    error.requestId = textAt(json, "requestId");
    error.mayHaveBeenDone = boolAt(json, "mayHaveBeenDone").value_or(false);
    if (const Json &status = memberAt(json, "httpStatus"); status.is_number_integer())
        error.httpStatus = status.get<int>();
    return error;
}
} // namespace entente
