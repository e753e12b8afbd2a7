// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/signinerrors.h"

#include "core/auth/signinerrortable.h"
#include "core/base/redact.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr int maxText = 2'000;
constexpr int maxCode = 64;
constexpr std::size_t maxNumbers = 20;
constexpr std::size_t maxClaims = 16 * 1024;

/// For showing and for logs.
QString readable(const QString &words, int longest)
{
    return redactedText(words, longest).simplified();
}

QString without(const std::vector<QString> &secrets, QString text)
{
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            text.replace(secret, u"…"_s);
    }
    return text;
}

/// An error code of RFC 6749 is made of letters, digits, underscore and little else.
QString errorCode(const QString &text)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9_.-]{1,64}$"_s);
    return allowed.match(text).hasMatch() ? text : readable(text, maxCode).isEmpty() ? QString() : u"unknown_error"_s;
}

std::vector<int> numbersIn(const QString &description)
{
    static const QRegularExpression pattern(u"AADSTS(\\d{4,8})"_s);
    std::vector<int> numbers;
    for (auto found = pattern.globalMatch(description); found.hasNext() && numbers.size() < maxNumbers;)
        numbers.push_back(found.next().captured(1).toInt());
    return numbers;
}

std::vector<int> numbersOf(const Json &codes)
{
    std::vector<int> numbers;
    if (!codes.is_array())
        return numbers;
    for (const Json &code : codes) {
        if (code.is_number_unsigned() && code.get<quint64>() < 100'000'000 && numbers.size() < maxNumbers)
            numbers.push_back(code.get<int>());
    }
    return numbers;
}

const SignInErrorRow *rowOfError(const QString &error)
{
    const auto rows = signInErrorRows();
    const auto found = std::ranges::find_if(rows, [&error](const SignInErrorRow &row) {
        return !row.error.empty() && error == QLatin1String(row.error.data(), qsizetype(row.error.size()));
    });
    return found == rows.end() ? nullptr : &*found;
}

const SignInErrorRow *rowOfNumbers(const std::vector<int> &numbers)
{
    const auto rows = signInErrorRows();
    for (const int number : numbers) {
        const auto found = std::ranges::find(rows, number, &SignInErrorRow::number);
        if (number != 0 && found != rows.end())
            return &*found;
    }
    return nullptr;
}

/// Which row decides what is to be done, and which one has the words for it.
struct Verdict {
    const SignInErrorRow *decides = nullptr;
    const SignInErrorRow *says = nullptr;
};

Verdict judge(const SignInFailure &failure)
{
    const SignInErrorRow *number = rowOfNumbers(failure.numbers);
    const SignInErrorRow *error = rowOfError(failure.error);
    const SignInErrorRow *suberror = rowOfError(failure.suberror);
    // "invalid_grant" with suberror "consent_required": the suberror is the more exact of the two.
    if (suberror && suberror->decisive && !(error && error->decisive))
        error = suberror;
    Verdict verdict;
    verdict.decides = error && (error->decisive || !number) ? error : number;
    verdict.says = number && verdict.decides && number->kind == verdict.decides->kind ? number : verdict.decides;
    return verdict;
}

QString codeOf(const SignInErrorRow *row, const SignInFailure &failure)
{
    if (row && row->number != 0)
        return u"AADSTS%1"_s.arg(row->number);
    if (row)
        return QString::fromLatin1(row->error.data(), qsizetype(row->error.size()));
    return failure.error.isEmpty() ? u"unknown_error"_s : failure.error;
}

QString detailOf(const SignInFailure &failure)
{
    QString detail = failure.error;
    if (!failure.description.isEmpty())
        detail += u": "_s + failure.description;
    if (!failure.timestamp.isEmpty() && !failure.description.contains(failure.timestamp))
        detail += u" (%1)"_s.arg(failure.timestamp);
    return detail;
}
} // namespace

std::optional<SignInFailure> failureFromJson(const Json &json, const std::vector<QString> &secrets)
{
    const QString error = textAt(json, "error");
    if (error.isEmpty())
        return std::nullopt;
    SignInFailure failure;
    failure.error = errorCode(error);
    failure.suberror = errorCode(textAt(json, "suberror"));
    const QString description = without(secrets, textAt(json, "error_description")).left(maxText);
    failure.description = readable(description, maxText);
    failure.correlationId = readable(textAt(json, "correlation_id"), maxCode);
    failure.timestamp = readable(textAt(json, "timestamp"), maxCode);
    failure.numbers = numbersOf(memberAt(json, "error_codes"));
    if (failure.numbers.empty())
        failure.numbers = numbersIn(description);
    if (const Json &claims = memberAt(json, "claims");
        claims.is_string() && claims.get_ref<const std::string &>().size() <= maxClaims)
        failure.claims = claims.get<QString>();
    return failure;
}

SignInFailure failureFromRedirect(const QString &error, const QString &description, const QString &suberror,
                                  const QString &claims)
{
    SignInFailure failure;
    failure.error = errorCode(error);
    failure.suberror = errorCode(suberror);
    failure.description = readable(description, maxText);
    failure.numbers = numbersIn(description.left(maxText));
    failure.claims = claims.left(qsizetype(maxClaims));
    static const QRegularExpression correlation(u"Correlation ID: ([0-9a-fA-F-]{36})"_s);
    failure.correlationId = correlation.match(description.left(maxText)).captured(1);
    return failure;
}

Error signInError(const SignInFailure &failure)
{
    const Verdict verdict = judge(failure);
    const char *unknown = QT_TRANSLATE_NOOP(
        "SignIn", "The sign-in service refused for a reason that we do not know. See the details, then try again.");
    Error error(verdict.decides ? verdict.decides->kind : ErrorKind::SignIn, codeOf(verdict.decides, failure),
                QCoreApplication::translate("SignIn", verdict.says ? verdict.says->sentence : unknown));
    error.httpStatus = failure.httpStatus;
    error.detail = detailOf(failure);
    error.requestId = failure.correlationId;
    error.claims = failure.claims;
    return error;
}

SignInAction signInAction(const Error &error)
{
    if (error.code.startsWith(u"AADSTS"_s)) {
        const SignInErrorRow *row = rowOfNumbers({error.code.mid(6).toInt()});
        return row ? row->action : SignInAction::Explain;
    }
    const SignInErrorRow *row = rowOfError(error.code);
    return row ? row->action : SignInAction::Explain;
}

bool isTransient(const SignInFailure &failure)
{
    const SignInErrorRow *decides = judge(failure).decides;
    return decides ? decides->action == SignInAction::TryLater : failure.httpStatus == 429 || failure.httpStatus >= 500;
}
} // namespace entente
