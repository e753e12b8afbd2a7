// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/practice/faults.h"
#include "core/practice/generator.h"
#include "core/practice/signin/signin.h"
#include "core/practice/traffic.h"

#include <functional>
#include <memory>

namespace entente::practice
{
struct World;

/// The practice cloud: sign-in below /login and Microsoft Graph below /graph, for a few tenants in memory. A function
/// from request to response over their state; HttpDoor puts it on a socket. Every member may be called from any thread;
/// one call is served at a time. Starts with Contoso, Fabrikam and Tailspin Toys.
class Cloud
{
public:
    /// `clock` decides when codes, tokens and Retry-After are over; it outlives the cloud.
    explicit Cloud(const Clock &clock = Clock::system());
    ~Cloud();
    Cloud(const Cloud &) = delete;
    Cloud &operator=(const Cloud &) = delete;

    Response handle(const Request &request);

    /// Under which address the cloud is reached, for the links that it hands out ("http://127.0.0.1:49152").
    void setOrigin(const QString &origin);
    QString origin() const;
    /// The cloud definition with which a client finds its way here: sign-in and Graph, the practice app's client id.
    static Json definition(const QString &origin);

    /// What is to go wrong from now on.
    void setFaults(Faults faults);
    void changeFaults(const std::function<void(Faults &)> &change);
    Faults faults() const;

    std::vector<LogEntry> log() const;
    /// Requests that were throttled and came again before their Retry-After was over.
    int repeatedTooEarly() const;
    int throttled() const;
    void clearLog();

    /// An access token without a sign-in, for the tests of everything behind it. `tenant`: id or domain; `user`: name
    /// or id, empty for the tenant's administrator; `scopes`: what is granted already when empty. Empty when there is
    /// no such user.
    QByteArray mintToken(const QString &tenant, const QString &user = {}, const QStringList &scopes = {},
                         const QString &resource = QStringLiteral("https://graph.microsoft.com"));
    /// What a person does with a device code; `user` may be empty for the tenant's administrator.
    bool answerDevice(const QString &userCode, DeviceAnswer answer, const QString &user = {});
    /// The user code of a device code that waits; empty when none does. For programs that play the person.
    QString waitingUserCode() const;
    /// Every token and code that the sign-in gave to a client so far, but for user codes: to look for where none may
    /// be.
    QStringList secretsGivenOut() const;
    /// Signs the user out everywhere: no refresh token works any more.
    void revokeSignIns(const QString &tenant, const QString &user);

    /// A large made-up tenant, with the cards of its partners. Returns its tenant id.
    QString addGeneratedTenant(const QString &domain, GeneratedSize size);
    /// Lets a test look at, or change behind the client's back, what is stored. Null when there is no such tenant.
    void withTenant(const QString &tenant, const std::function<void(Tenant *)> &use);
    /// Ids of the tenants one can sign in to, in their order.
    QStringList tenantIds() const;

private:
    Response answer(const Request &request);

    struct Locked;
    std::unique_ptr<Locked> m_locked;
};
} // namespace entente::practice
