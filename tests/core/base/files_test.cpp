// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>

namespace entente
{
namespace
{
/// As long as it lives no file may grow over so many bytes: what a full disk looks like to a writer.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};
} // namespace

TEST(Files, replacesAndReads)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.json"));
    ASSERT_TRUE(replaceFile(file, "old and long").has_value());
    ASSERT_TRUE(replaceFile(file, "new").has_value());
    const Result<QByteArray> bytes = readFile(file, 3);
    ASSERT_TRUE(bytes.has_value());
    EXPECT_EQ(*bytes, "new");
    EXPECT_EQ(readFile(file, 2).error().code, QStringLiteral("file.tooLarge"));
}

TEST(Files, refusesWhatIsNoFile)
{
    const QTemporaryDir dir;
    for (const QString &file : {dir.filePath(QStringLiteral("none")), dir.path(), QStringLiteral("/dev/zero")}) {
        const Result<QByteArray> bytes = readFile(file, 10);
        ASSERT_FALSE(bytes.has_value()) << qPrintable(file);
        EXPECT_EQ(bytes.error().kind, ErrorKind::BadFile);
        EXPECT_EQ(bytes.error().code, QStringLiteral("file.cannotOpen"));
        EXPECT_FALSE(bytes.error().message.isEmpty());
    }
}

TEST(Files, leavesTheOldFileWhereTheDiskIsFull)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.json"));
    ASSERT_TRUE(replaceFile(file, "precious").has_value());
    // One that fits into the stream's buffer and is refused only at the end, and one that does not.
    for (const int size : {3'000, 300'000}) {
        Result<bool> saved;
        {
            const FullDisk full(512);
            saved = replaceFile(file, QByteArray(size, 'x'));
        }
        ASSERT_FALSE(saved.has_value()) << size;
        EXPECT_EQ(saved.error().kind, ErrorKind::Storage);
        EXPECT_FALSE(saved.error().message.isEmpty());
        EXPECT_EQ(readFile(file, 100).value_or(QByteArray()), "precious") << size;
        EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files).size(), 1) << size;
    }
}

TEST(Files, sayWhereAFolderIsMissing)
{
    const QTemporaryDir dir;
    EXPECT_EQ(replaceFile(dir.filePath(QStringLiteral("none/a.json")), "x").error().kind, ErrorKind::Storage);
}
} // namespace entente
