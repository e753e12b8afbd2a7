// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/cloud.h"

#include "core/practice/graph/router.h"
#include "core/practice/seeds.h"
#include "core/practice/signin/consent.h"
#include "core/practice/signin/tokens.h"
#include "core/practice/world.h"

#include <mutex>

namespace entente::practice
{
using namespace Qt::StringLiterals;

struct Cloud::Locked {
    mutable std::mutex mutex;
    World world;

    explicit Locked(const Clock &clock) : world(clock) {}
    std::unique_lock<std::mutex> lock() const { return std::unique_lock(mutex); }
};

Cloud::Cloud(const Clock &clock) : m_locked(std::make_unique<Locked>(clock))
{
    const Json apps = builtInSeed(u"apps"_s);
    for (const QString &name : builtInTenants()) {
        Result<Tenant> tenant = tenantFromSeed(builtInSeed(name), apps);
        if (!tenant)
            qFatal("%s: %s", qPrintable(name), qPrintable(tenant.error().detail));
        m_locked->world.tenants.push_back(std::move(*tenant));
    }
    Result<std::vector<TenantCard>> strangers = strangersFromSeed(builtInSeed(u"strangers"_s));
    if (!strangers)
        qFatal("strangers: %s", qPrintable(strangers.error().detail));
    m_locked->world.strangers = std::move(*strangers);
}

Cloud::~Cloud() = default;

Response Cloud::answer(const Request &request)
{
    World &world = m_locked->world;
    if (std::optional<Response> instead = overridden(world.faults, request)) {
        world.traffic.record(request, instead->status, false, world.now());
        return *instead;
    }
    const QStringList segments = request.segments();
    if (segments.value(0) == u"graph"_s)
        return graph::serve(world, request);
    Response response = segments.value(0) == u"login"_s && segments.size() > 1
                            ? signIn(world, request, segments.mid(1))
                            : Response(404, "Not found", "text/plain");
    world.traffic.record(request, response.status, false, world.now());
    return response;
}

Response Cloud::handle(const Request &request)
{
    const auto lock = m_locked->lock();
    World &world = m_locked->world;
    const std::optional<DropRule> drop = takeDrop(world.faults, request);
    Response response;
    if (!drop || drop->carriedOut)
        response = answer(request);
    else
        world.traffic.record(request, 0, false, world.now());
    response.drop = response.drop || drop.has_value();
    response.delay += world.faults.latency;
    return response;
}

void Cloud::setOrigin(const QString &origin)
{
    const auto lock = m_locked->lock();
    m_locked->world.origin = origin;
}

QString Cloud::origin() const
{
    const auto lock = m_locked->lock();
    return m_locked->world.origin;
}

Json Cloud::definition(const QString &origin)
{
    Json definition = {{"name", "practice"}, {"practice", true}, {"clientId", practiceClientId.toString()}};
    definition["login"] = origin + u"/login"_s;
    definition["graph"] = origin + u"/graph"_s;
    definition["scopes"]["graph"] = graphResource().identifier.toString();
    return definition;
}

void Cloud::setFaults(Faults faults)
{
    const auto lock = m_locked->lock();
    m_locked->world.faults = std::move(faults);
}

void Cloud::changeFaults(const std::function<void(Faults &)> &change)
{
    const auto lock = m_locked->lock();
    change(m_locked->world.faults);
}

Faults Cloud::faults() const
{
    const auto lock = m_locked->lock();
    return m_locked->world.faults;
}

std::vector<LogEntry> Cloud::log() const
{
    const auto lock = m_locked->lock();
    return m_locked->world.traffic.log();
}

int Cloud::repeatedTooEarly() const
{
    const auto lock = m_locked->lock();
    return m_locked->world.traffic.repeatedTooEarly();
}

int Cloud::throttled() const
{
    const auto lock = m_locked->lock();
    return m_locked->world.traffic.throttled();
}

void Cloud::clearLog()
{
    const auto lock = m_locked->lock();
    m_locked->world.traffic.clear();
}

QByteArray Cloud::mintToken(const QString &tenant, const QString &user, const QStringList &scopes,
                            const QString &resource)
{
    const auto lock = m_locked->lock();
    const Tenant *home = m_locked->world.tenant(tenant);
    const Resource *target = findResource(resource);
    const Json *person = home ? home->userByName(user.isEmpty() ? home->defaultAdministrator : user) : nullptr;
    if (!person || !target)
        return {};
    const QString userId = textAt(*person, "id");
    const QStringList granted = scopes.isEmpty() ? grantedScopes(*home, userId, *target) : scopes;
    return mintAccessToken(m_locked->world, {home->card.id, userId, practiceClientId.toString(), {}}, *target, granted);
}

bool Cloud::answerDevice(const QString &userCode, DeviceAnswer answer, const QString &user)
{
    const auto lock = m_locked->lock();
    return practice::answerDevice(m_locked->world, userCode, answer, user);
}

QString Cloud::waitingUserCode() const
{
    const auto lock = m_locked->lock();
    for (const auto &[code, device] : m_locked->world.grants.deviceCodes) {
        if (device.state == DeviceCode::State::Pending && m_locked->world.now() < device.expires)
            return device.userCode;
    }
    return {};
}

QStringList Cloud::secretsGivenOut() const
{
    const auto lock = m_locked->lock();
    return m_locked->world.grants.secrets();
}

void Cloud::revokeSignIns(const QString &tenant, const QString &user)
{
    const auto lock = m_locked->lock();
    const Tenant *home = m_locked->world.tenant(tenant);
    const Json *person = home ? home->userByName(user) : nullptr;
    if (!person)
        return;
    for (auto &[token, grant] : m_locked->world.grants.refreshTokens)
        grant.revoked =
            grant.revoked || (grant.who.tenantId == home->card.id && grant.who.userId == textAt(*person, "id"));
}

QString Cloud::addGeneratedTenant(const QString &domain, GeneratedSize size)
{
    GeneratedTenant generated = generateTenant(domain, size);
    const auto lock = m_locked->lock();
    World &world = m_locked->world;
    world.strangers.insert(world.strangers.end(), generated.partnerCards.begin(), generated.partnerCards.end());
    world.tenants.push_back(std::move(generated.tenant));
    return world.tenants.back().card.id;
}

void Cloud::withTenant(const QString &tenant, const std::function<void(Tenant *)> &use)
{
    const auto lock = m_locked->lock();
    use(m_locked->world.tenant(tenant));
}

QStringList Cloud::tenantIds() const
{
    const auto lock = m_locked->lock();
    QStringList ids;
    for (const Tenant &tenant : m_locked->world.tenants)
        ids.append(tenant.card.id);
    return ids;
}
} // namespace entente::practice
