// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "tests/support/fulldisk.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace entente
{
using test::FullDisk;

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

TEST(Files, doesNotCallMissingWhatIsOutOfReach)
{
    const QTemporaryDir dir;
    const QString nowhere = dir.filePath(QStringLiteral("nowhere"));
    ASSERT_TRUE(QFile::link(nowhere, nowhere));
    EXPECT_TRUE(isMissing(dir.filePath(QStringLiteral("none"))));
    EXPECT_TRUE(isMissing(dir.filePath(QStringLiteral("none/a.json"))));
    EXPECT_FALSE(isMissing(dir.path()));
    EXPECT_FALSE(isMissing(nowhere + QStringLiteral("/a.json")));
    EXPECT_TRUE(
        readFile(dir.filePath(QStringLiteral("none")), 10).error().message.contains(QStringLiteral("does not exist")));
    EXPECT_TRUE(
        readFile(nowhere + QStringLiteral("/a.json"), 10).error().message.contains(QStringLiteral("cannot be opened")));
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
    const Result<bool> missing = replaceFile(dir.filePath(QStringLiteral("none/a.json")), "x");
    EXPECT_EQ(missing.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(missing.error().message.contains(dir.filePath(QStringLiteral("none"))))
        << qPrintable(missing.error().message);
    EXPECT_EQ(replaceFile(dir.path(), "x").error().kind, ErrorKind::Storage);
}

TEST(Files, writesIntoTheFileThatAStreamHasAndNotBesideIt)
{
    const QTemporaryDir dir;
    QFile stream(dir.filePath(QStringLiteral("log")));
    ASSERT_TRUE(stream.open(QIODevice::ReadWrite));
    ASSERT_EQ(stream.write("earlier\n"), 8);
    ASSERT_TRUE(stream.flush());
    for (const char *text : {"through\n", "again\n"})
        ASSERT_TRUE(replaceFile(QStringLiteral("/dev/fd/%1").arg(stream.handle()), text).has_value());
    ASSERT_TRUE(stream.seek(0));
    EXPECT_EQ(stream.readAll(), "earlier\nthrough\nagain\n") << "the same file, not one in its place, nor cut off";
}

TEST(Files, writesToANamedPipeInsteadOfReplacingIt)
{
    const QTemporaryDir dir;
    const QString pipe = dir.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(mkfifo(qPrintable(pipe), 0600), 0);
    const QString link = dir.filePath(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(pipe, link));
    const int reader = open(qPrintable(pipe), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    ASSERT_GE(reader, 0);
    for (const QString &name : {pipe, link}) {
        ASSERT_TRUE(replaceFile(name, "through").has_value()) << qPrintable(name);
        char got[16] = {};
        EXPECT_EQ(read(reader, got, sizeof got), 7);
        EXPECT_STREQ(got, "through");
    }
    close(reader);
    struct stat there {
    };
    ASSERT_EQ(stat(qPrintable(pipe), &there), 0);
    EXPECT_TRUE(S_ISFIFO(there.st_mode));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
}
} // namespace entente
