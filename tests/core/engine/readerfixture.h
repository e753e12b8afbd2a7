// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/effective.h"
#include "core/engine/reader.h"
#include "tests/support/fakeclock.h"
#include "tests/support/jsonschema.h"
#include "tests/support/livetenant.h"
#include "tests/support/snapshots.h"

#include <QCoroTask>

#include <algorithm>

namespace entente::test
{
inline const QString wingtip = QStringLiteral("ceb4c723-2a3f-4f5f-8136-c71548c1bc30");

class ReaderTest : public PracticeTest
{
protected:
    Result<Snapshot> read(const LiveTenant &tenant)
    {
        m_progress.clear();
        return QCoro::waitFor(readTenant(
            tenant.connection(), [this](const ReadProgress &step) { m_progress.push_back(step); }, CancelToken()));
    }

    practice::Response answer(int status, const Json &body) { return {status, body}; }
    /// Answers requests whose path holds `part` with this instead.
    void answerInstead(const QString &path, const practice::Response &response)
    {
        server.cloud().changeFaults([&](practice::Faults &faults) {
            faults.overrides.push_back(
                {{}, QStringLiteral("/graph/v1.0") + path, [response](const practice::Request &) {
                     return std::optional(response);
                 }});
        });
    }

    std::vector<ReadProgress> m_progress;
};

inline practice::Response refusal()
{
    return {403, json(R"({"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges"}})")};
}
} // namespace entente::test
