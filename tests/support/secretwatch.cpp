// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secretwatch.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <mutex>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype pieceLength = 24;

std::mutex mutex;
QByteArray heard;

void keep(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const std::scoped_lock lock(mutex);
    heard += text.toUtf8() + '\n';
}

/// Beginning and end of each part of a token, and a short secret as a whole: a piece alone is one too much.
QByteArrayList piecesOf(const QString &secret)
{
    QByteArrayList pieces;
    for (const QByteArray &part : secret.toUtf8().split('.')) {
        if (part.size() >= pieceLength)
            pieces << part.left(pieceLength) << part.right(pieceLength);
    }
    return pieces.isEmpty() ? QByteArrayList{secret.toUtf8()} : pieces;
}

/// As SQLite and Windows may write it.
QByteArray utf16(const QByteArray &piece)
{
    QByteArray wide;
    for (const char c : piece)
        wide.append(c).append('\0');
    return wide;
}

QStringList findingsIn(const QByteArray &bytes, const QString &where, const QByteArrayList &pieces)
{
    QStringList found;
    for (const QByteArray &piece : pieces) {
        if (bytes.contains(piece) || bytes.contains(utf16(piece)))
            found << where + u": "_s + QString::fromUtf8(piece);
    }
    return found;
}
} // namespace

SecretWatch::SecretWatch() : m_previous(qInstallMessageHandler(keep))
{
    heard.clear();
    QLoggingCategory::setFilterRules(u"entente.*=true"_s);
    ::testing::internal::CaptureStdout();
    ::testing::internal::CaptureStderr();
}

SecretWatch::~SecretWatch()
{
    endCapture();
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(m_previous);
}

void SecretWatch::endCapture()
{
    if (!std::exchange(m_captures, false))
        return;
    m_out = QByteArray::fromStdString(::testing::internal::GetCapturedStdout());
    m_err = QByteArray::fromStdString(::testing::internal::GetCapturedStderr());
    // The failures of the test itself are among it.
    std::fwrite(m_out.constData(), 1, static_cast<std::size_t>(m_out.size()), stdout);
    std::fwrite(m_err.constData(), 1, static_cast<std::size_t>(m_err.size()), stderr);
}

QByteArray SecretWatch::log()
{
    const std::scoped_lock lock(mutex);
    return heard;
}

QStringList SecretWatch::findings(const QStringList &secrets, const QString &folder)
{
    endCapture();
    QByteArrayList pieces;
    for (const QString &secret : secrets)
        pieces += piecesOf(secret);
    QStringList found = findingsIn(log(), u"log"_s, pieces) + findingsIn(m_out, u"standard output"_s, pieces) +
                        findingsIn(m_err, u"standard error"_s, pieces);
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        found += findingsIn(file.readAll(), file.fileName(), pieces);
    }
    return found;
}
} // namespace entente::test
