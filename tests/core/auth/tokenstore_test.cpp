// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenstore.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
void keeps(TokenStore &store)
{
    EXPECT_EQ(QCoro::waitFor(store.read(u"a"_s)).error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(QCoro::waitFor(store.write(u"a"_s, "secret")).has_value());
    for (int time = 0; time < 2; ++time)
        EXPECT_EQ(QCoro::waitFor(store.read(u"a"_s)).value_or(""), "secret");
    EXPECT_EQ(QCoro::waitFor(store.read(u"b"_s)).error().kind, ErrorKind::NotFound);
}

void keepsAndForgets(TokenStore &store)
{
    keeps(store);
    ASSERT_TRUE(QCoro::waitFor(store.remove(u"a"_s)).has_value());
    EXPECT_EQ(QCoro::waitFor(store.read(u"a"_s)).error().kind, ErrorKind::NotFound);
}

/// Points the session bus to where nothing listens, as on a computer without a keychain.
class NoSessionBus : public ::testing::Test
{
protected:
    explicit NoSessionBus(const QByteArray &address = {})
        : m_address(qgetenv("DBUS_SESSION_BUS_ADDRESS")), m_runtime(qgetenv("XDG_RUNTIME_DIR"))
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    }
    ~NoSessionBus() override
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
        qputenv("XDG_RUNTIME_DIR", m_runtime);
    }

private:
    QByteArray m_address;
    QByteArray m_runtime;
};

class DeadSessionBus : public NoSessionBus
{
protected:
    DeadSessionBus() : NoSessionBus("unix:path=/nonexistent/bus") {}
};
} // namespace

TEST(MemoryStore, forgetsAtExitAndSaysSo)
{
    const std::unique_ptr<TokenStore> store = makeMemoryStore();
    keepsAndForgets(*store);
    EXPECT_FALSE(store->isLasting());
    EXPECT_FALSE(store->whyNotLasting().isEmpty());
}

TEST_F(NoSessionBus, fallsBackToMemoryAtOnce)
{
    const std::unique_ptr<TokenStore> store = makeKeychainStore();
    EXPECT_FALSE(store->isLasting());
    EXPECT_FALSE(store->whyNotLasting().isEmpty());
    keepsAndForgets(*store);
}

TEST_F(DeadSessionBus, fallsBackToMemoryWhenTheKeychainDoesNotAnswer)
{
    const std::unique_ptr<TokenStore> store = makeKeychainStore();
    keeps(*store);
    EXPECT_FALSE(store->isLasting());
    EXPECT_FALSE(store->whyNotLasting().isEmpty());
}

TEST_F(DeadSessionBus, forgetsWhereNoKeychainIsAndDoesNotClaimToHaveAskedOne)
{
    const std::unique_ptr<TokenStore> store = makeKeychainStore();
    keeps(*store);
    ASSERT_FALSE(store->isLasting());
    const Result<bool> removed = QCoro::waitFor(store->remove(u"a"_s));
    ASSERT_TRUE(removed.has_value()) << removed.error().message.toStdString();
    EXPECT_FALSE(*removed) << "only this run has forgotten it";
    EXPECT_EQ(QCoro::waitFor(store->read(u"a"_s)).error().kind, ErrorKind::NotFound) << "it stays in memory";
}

TEST_F(NoSessionBus, doesNotClaimToHaveAskedAKeychain)
{
    const Result<bool> removed = QCoro::waitFor(makeKeychainStore()->remove(u"a"_s));
    ASSERT_TRUE(removed.has_value());
    EXPECT_FALSE(*removed);
    EXPECT_TRUE(QCoro::waitFor(makeMemoryStore()->remove(u"a"_s)).value_or(false)) << "all that there was is gone";
}

TEST_F(DeadSessionBus, worksFromAnotherThread)
{
    const std::unique_ptr<QThread> worker(QThread::create([] {
        const std::unique_ptr<TokenStore> store = makeKeychainStore();
        keeps(*store);
    }));
    worker->start();
    EXPECT_TRUE(QTest::qWaitFor([&worker] { return worker->isFinished(); }, 20'000));
}
} // namespace entente
