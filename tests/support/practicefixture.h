// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/doorthread.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace entente::test
{
/// The practice cloud served over HTTP by a thread of its own, for as long as this object lives.
class PracticeServer
{
public:
    explicit PracticeServer(const Clock &clock = Clock::system());

    practice::Cloud &cloud() { return m_door.cloud(); }
    QString origin() const { return m_door.origin(); }
    /// Where Graph is, without a version: "http://127.0.0.1:49152/graph".
    QString graph() const { return origin() + QStringLiteral("/graph"); }
    Json definition() const { return practice::Cloud::definition(m_door.origin()); }
    /// A file with the cloud definition, for what takes `--cloud FILE`. It goes away with this object.
    QString definitionFile();

private:
    practice::DoorThread m_door;
    QTemporaryDir m_folder;
};

/// Tests that speak to the practice cloud over HTTP.
class PracticeTest : public ::testing::Test
{
protected:
    PracticeServer server;
};

/// A request of Graph with a bearer token; `target` is what follows "/graph/v1.0".
practice::Request graphRequest(const QByteArray &method, const QString &target, const QByteArray &token,
                               const Json &body = Json());
} // namespace entente::test
