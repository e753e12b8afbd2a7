// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/common/practicehost.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <array>

#include <unistd.h>

namespace entente::cli
{
namespace
{
constexpr auto options = std::to_array<OptionSpec>({
    {"port", 0, "N", QT_TRANSLATE_NOOP("Cli", "the port to listen on; a free one without this")},
    {"latency", 0, "MS", QT_TRANSLATE_NOOP("Cli", "milliseconds that every answer takes")},
    {"throttle-every", 0, "N", QT_TRANSLATE_NOOP("Cli", "refuse every Nth request with 429 and Retry-After")},
    {"retry-after", 0, "S", QT_TRANSLATE_NOOP("Cli", "seconds that Retry-After asks for")},
    {"fail-every", 0, "N", QT_TRANSLATE_NOOP("Cli", "let every Nth request fail with 503")},
    {"drop", 0, "METHOD",
     QT_TRANSLATE_NOOP("Cli", "carry out the first request of this method, and drop the connection without an answer")},
    {"stale-reads", 0, "N", QT_TRANSLATE_NOOP("Cli", "reads after a write that do not show it yet")},
    {"token-lifetime", 0, "S", QT_TRANSLATE_NOOP("Cli", "seconds that an access token is good for")},
    {"partners", 0, "N", QT_TRANSLATE_NOOP("Cli", "add a made-up tenant, large.example, with N partners")},
    {"until-stdin-closes", 0, "", QT_TRANSLATE_NOOP("Cli", "end when standard input is closed, too")},
});

constexpr auto methods = std::to_array<const char *>({"GET", "POST", "PATCH", "PUT", "DELETE"});

Result<practice::Faults> faultsOf(const Arguments &typed)
{
    practice::Faults faults;
    const auto latency = typed.number("latency", 0);
    const auto throttle = typed.number("throttle-every", 0);
    const auto retryAfter = typed.number("retry-after", 1);
    const auto fail = typed.number("fail-every", 0);
    const auto stale = typed.number("stale-reads", 0);
    const auto lifetime = typed.number("token-lifetime", static_cast<int>(faults.tokenLifetime.count()), 1);
    for (const auto *number : {&latency, &throttle, &retryAfter, &fail, &stale, &lifetime}) {
        if (!*number)
            return failure(number->error());
    }
    faults.latency = std::chrono::milliseconds(*latency);
    faults.throttleEveryNth = *throttle;
    faults.retryAfter = std::chrono::seconds(*retryAfter);
    faults.failEveryNth = *fail;
    faults.staleReads = *stale;
    faults.tokenLifetime = std::chrono::seconds(*lifetime);
    if (!typed.has("drop"))
        return faults;
    const QByteArray method = typed.value("drop").toUpper().toLatin1();
    if (std::ranges::none_of(methods, [&method](const char *one) { return method == one; }))
        return failure(usageError(QCoreApplication::translate("Cli", "--drop takes GET, POST, PATCH, PUT or DELETE.")));
    faults.drops.push_back({method, QStringLiteral("/graph/"), true, 1});
    return faults;
}

/// For programs, so it is JSON in every format, on one line, and at once.
void announce(Terminal &terminal, PracticeHost &host)
{
    Json line = Json::object();
    line["cloud"] = host.cloudFile();
    line["origin"] = host.origin();
    line["tenants"] = Json::array();
    for (const TenantEntry &entry : host.tenants()) {
        Json tenant = Json::object();
        tenant["tenantId"] = entry.tenantId;
        tenant["domain"] = entry.domain;
        tenant["displayName"] = entry.displayName;
        line["tenants"].push_back(std::move(tenant));
    }
    terminal.printLine(line);
}

void serve(Session &session, bool untilInputCloses)
{
    QEventLoop loop;
    QObject::connect(&session, &Session::interrupted, &loop, &QEventLoop::quit);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    input.setEnabled(untilInputCloses);
    QObject::connect(&input, &QSocketNotifier::activated, &loop, [&loop] {
        char bytes[256];
        if (read(STDIN_FILENO, bytes, sizeof bytes) <= 0)
            loop.quit();
    });
    session.runLoop(loop);
}

ExitCode run(Session &session, const Arguments &typed)
{
    auto faults = faultsOf(typed);
    if (!faults)
        return session.fail(faults.error());
    const auto port = typed.number("port", 0);
    const auto partners = typed.number("partners", 0);
    if (!port || !partners)
        return session.fail(port ? partners.error() : port.error());
    if (*port > 65535)
        return session.fail(usageError(QCoreApplication::translate("Cli", "A port is a number up to 65535.")));
    const auto host = PracticeHost::start(std::move(*faults), static_cast<quint16>(*port));
    if (!host)
        return session.fail(host.error());
    if (*partners > 0) {
        practice::GeneratedSize size;
        size.partners = *partners;
        (*host)->cloud().addGeneratedTenant(QStringLiteral("large.example"), size);
    }
    announce(session.terminal(), **host);
    session.terminal().note(
        QCoreApplication::translate("Cli", "The practice cloud answers at %1 until you press Ctrl+C.")
            .arg((*host)->origin()));
    serve(session, typed.has("until-stdin-closes"));
    return ExitCode::Fine;
}
} // namespace

const Command practiceCommand = {
    .name = "practice",
    .summary = QT_TRANSLATE_NOOP("Cli", "Serve the practice cloud to other programs."),
    .options = options,
    .run = run,
};
} // namespace entente::cli
