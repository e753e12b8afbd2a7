// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupts.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace entente::cli
{
namespace
{
constexpr auto watched = std::to_array<int>({SIGINT, SIGTERM, SIGHUP});
volatile std::sig_atomic_t writeEnd = -1;

void onSignal(int number)
{
    std::signal(number, SIG_DFL); // the second one ends the program
    const char byte = 1;
    [[maybe_unused]] const auto written = write(writeEnd, &byte, 1);
}
} // namespace

Interrupts::Interrupts()
{
    std::signal(SIGPIPE, SIG_IGN);
    if (pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_ends[1];
    auto *notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Interrupts::received);
}

Interrupts::~Interrupts()
{
    watch(false);
    for (const int end : m_ends) {
        if (end >= 0)
            close(end);
    }
}

void Interrupts::watch(bool on)
{
    for (const int number : watched)
        std::signal(number, on && m_ends[1] >= 0 ? onSignal : SIG_DFL);
}

void Interrupts::received()
{
    char byte = 0;
    while (read(m_ends[0], &byte, 1) == 1) {
    }
    Q_EMIT interrupted();
}
} // namespace entente::cli
