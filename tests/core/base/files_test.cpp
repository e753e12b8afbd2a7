// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "tests/support/fulldisk.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

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
