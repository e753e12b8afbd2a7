// SPDX-License-Identifier: GPL-3.0-or-later
// That the search for secrets would find one.
#include "tests/support/secretwatch.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace entente::test
{
using namespace Qt::StringLiterals;

TEST(SecretWatch, findsASecretInLogOutputAndFiles)
{
    const QTemporaryDir folder;
    const QString logged = u"header-of-a-token-in-the-log.cut"_s;
    const QString printed(30, u'p');
    const QString complained = u"short"_s;
    const QString written = u"1."_s + QString(40, u'b') + QString(40, u'e');
    SecretWatch watch;
    qWarning("Bearer %s", qPrintable(logged));
    std::printf("%s", qPrintable(printed));
    std::fprintf(stderr, "%s", qPrintable(complained));
    QFile file(folder.filePath(u".hidden"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(30, 'e')); // the end of it is enough
    file.close();
    const QStringList found =
        watch.findings({logged, printed, complained, written, u"of-which-nobody-spoke-anywhere"_s}, folder.path());
    QStringList places;
    for (const QString &finding : found)
        places << finding.section(u": "_s, 0, 0);
    places.removeDuplicates();
    EXPECT_EQ(places, QStringList({u"log"_s, u"standard output"_s, u"standard error"_s, file.fileName()}));
}
} // namespace entente::test
