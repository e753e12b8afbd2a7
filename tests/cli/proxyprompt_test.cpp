// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/proxyprompt.h"

#include <gmock/gmock.h>

#include <QThread>

#include <csignal>
#include <cstdlib>
#include <memory>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;

volatile std::sig_atomic_t interrupts = 0;

/// The other end of a terminal: what a person sees and types.
class ProxyPrompt : public ::testing::Test
{
protected:
    ProxyPrompt() : m_person(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        EXPECT_TRUE(m_person >= 0 && grantpt(m_person) == 0 && unlockpt(m_person) == 0);
        m_device = ptsname(m_person);
        m_keeper = open(m_device.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC); // else it ends with the question
    }
    ~ProxyPrompt() override
    {
        close(m_keeper);
        close(m_person);
    }

    /// Types each text when the question before it is there, while `ask` waits.
    std::optional<ProxyLogin> answered(const AskProxyLogin &ask, const std::vector<QByteArray> &typed)
    {
        std::optional<ProxyLogin> login;
        const std::unique_ptr<QThread> asking(QThread::create([&] { login = ask(u"proxy.example:3128"_s); }));
        asking->start();
        for (const QByteArray &text : typed) {
            readUntil("3128: ");
            EXPECT_EQ(write(m_person, text.constData(), static_cast<size_t>(text.size())), text.size());
        }
        EXPECT_TRUE(asking->wait(20'000));
        return login;
    }

    void readUntil(const QByteArray &text)
    {
        const qsizetype before = seen.size();
        pollfd ready{.fd = m_person, .events = POLLIN, .revents = 0};
        while (!seen.mid(before).contains(text) && poll(&ready, 1, 20'000) > 0) {
            char byte = 0;
            if (read(m_person, &byte, 1) == 1)
                seen += byte;
        }
        EXPECT_TRUE(seen.mid(before).contains(text)) << seen.toStdString();
    }

    QByteArray seen;
    QByteArray m_device;

private:
    int m_person;
    int m_keeper = -1;
};
} // namespace

TEST_F(ProxyPrompt, takesANameAndAPasswordThatIsNotShown)
{
    const auto login = answered(askOnTerminal(m_device), {"anna\n", "sécret\n"});
    ASSERT_TRUE(login);
    EXPECT_EQ(login->user, u"anna"_s);
    EXPECT_EQ(login->password, u"sécret"_s);
    readUntil("\n");
    EXPECT_THAT(seen.toStdString(), HasSubstr("anna"));
    EXPECT_THAT(seen.toStdString(), Not(HasSubstr("cret")));
}

TEST_F(ProxyPrompt, asksThreeTimesAtMost)
{
    const AskProxyLogin ask = askOnTerminal(m_device);
    for (int time = 0; time < 3; ++time)
        EXPECT_TRUE(answered(ask, {"anna\n", "wrong\n"}));
    EXPECT_FALSE(answered(ask, {}));
}

TEST_F(ProxyPrompt, isNotRepeatedForWhoDoesNotWantToAnswer)
{
    const AskProxyLogin ask = askOnTerminal(m_device);
    EXPECT_FALSE(answered(ask, {"\n"}));
    EXPECT_FALSE(answered(ask, {}));
}

TEST_F(ProxyPrompt, isEndedByAnInterrupt)
{
    interrupts = 0;
    const auto before = std::signal(SIGINT, [](int) { interrupts = 1; });
    EXPECT_FALSE(answered(askOnTerminal(m_device), {"anna\n", "sec\x03"}));
    std::signal(SIGINT, before);
    EXPECT_EQ(interrupts, 1);
}

TEST(ProxyPromptElsewhere, asksNobodyWithoutATerminal)
{
    EXPECT_FALSE(askOnTerminal("/dev/null")(u"proxy.example:3128"_s));
    EXPECT_FALSE(askOnTerminal("/nonexistent")(u"proxy.example:3128"_s));
}
} // namespace entente::cli
