// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshot of a tenant with 500 partners, names included, at 100 ms latency, beside a plain concurrent fetch of the
// very same requests.
#include "core/jobs/workbench.h"
#include "tests/bench/bench.h"
#include "tests/support/practicefixture.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <mutex>

using namespace Qt::StringLiterals;

namespace entente::bench
{
namespace
{
/// What came in at the door, to be sent once more.
class Recorder
{
public:
    explicit Recorder(practice::Cloud &cloud)
    {
        practice::OverrideRule rule;
        rule.pathPrefix = u"/graph"_s;
        rule.answer = [this](const practice::Request &request) -> std::optional<practice::Response> {
            const std::scoped_lock lock(m_mutex);
            if (!request.header("Host").isEmpty()) // the parts of an envelope have none
                m_requests.push_back(request);
            return std::nullopt;
        };
        cloud.changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    }

    std::vector<practice::Request> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_requests, {});
    }

private:
    std::mutex m_mutex;
    std::vector<practice::Request> m_requests;
};

template <class T>
Result<T> await(JobOf<T> *job)
{
    QEventLoop loop;
    std::optional<Result<T>> result;
    QObject::connect(job, &Job::finished, &loop, [&result, &loop, job] {
        result.emplace(job->result());
        loop.quit();
    });
    loop.exec();
    return std::move(*result);
}

QNetworkReply *send(QNetworkAccessManager &network, const QString &origin, const practice::Request &request)
{
    QUrl url(origin + request.path);
    url.setQuery(QString::fromLatin1(request.query), QUrl::StrictMode);
    QNetworkRequest plain(url);
    for (const auto &[name, value] : request.headers) {
        if (name.compare("Host", Qt::CaseInsensitive) != 0 && name.compare("Connection", Qt::CaseInsensitive) != 0 &&
            name.compare("Content-Length", Qt::CaseInsensitive) != 0 &&
            name.compare("Accept-Encoding", Qt::CaseInsensitive) != 0)
            plain.setRawHeader(name, value);
    }
    return network.sendCustomRequest(plain, request.method, request.body);
}

void fetchPlainly(const QString &origin, const std::vector<practice::Request> &requests)
{
    QNetworkAccessManager network;
    QEventLoop loop;
    std::size_t open = requests.size();
    for (const practice::Request &request : requests) {
        QNetworkReply *reply = send(network, origin, request);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [reply, &open, &loop] {
            reply->readAll();
            if (--open == 0)
                loop.quit();
        });
    }
    if (open > 0)
        loop.exec();
}

[[noreturn]] void giveUp(const Error &error)
{
    qFatal("%s", qPrintable(error.message));
}

/// Signs in, and then reads with latency; the milliseconds of the reading, whose requests are in the recorder.
double readFreshly(test::PracticeServer &server, const QString &tenant, Recorder &recorder)
{
    server.cloud().changeFaults([](practice::Faults &faults) { faults.latency = std::chrono::milliseconds(0); });
    const QTemporaryDir data;
    WorkbenchOptions options;
    options.dataDir = data.path();
    options.cloud = server.definitionFile();
    Workbench workbench(options);
    const auto signedIn = await(workbench.signIn(u"large.example"_s, {}, {}, SignInFlow::Browser));
    if (!signedIn)
        giveUp(signedIn.error());
    server.cloud().changeFaults([](practice::Faults &faults) { faults.latency = std::chrono::milliseconds(100); });
    recorder.take();
    return shortest(1, [&workbench, &tenant] {
        const auto snapshot = await(workbench.read(tenant));
        if (!snapshot)
            giveUp(snapshot.error());
    });
}
} // namespace

Measurements measureSnapshot()
{
    test::PracticeServer server;
    const QString tenant = server.cloud().addGeneratedTenant(u"large.example"_s, {});
    Recorder recorder(server.cloud());
    double reading = 0;
    std::vector<practice::Request> requests;
    for (int run = 0; run < 3; ++run) { // each with a new workbench: names are kept from one reading to the next
        const double taken = readFreshly(server, tenant, recorder);
        reading = run == 0 ? taken : std::min(reading, taken);
        requests = recorder.take();
    }
    const QString origin = server.origin();
    const double plain = shortest(3, [&origin, &requests] { fetchPlainly(origin, requests); });
    return {
        {u"plain fetch of the same %1 requests"_s.arg(requests.size()), plain, {}, {}},
        {u"snapshot, 500 partners, 100 ms latency (ratio to the plain fetch)"_s, reading, reading / plain, 1.3},
    };
}
} // namespace entente::bench
