// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/tour.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

namespace entente::gui
{
namespace
{
using namespace Qt::StringLiterals;

TEST(Tour, doesTheMainJobAndPicturesEveryStop)
{
    const QTemporaryDir folder;
    CommandLine line;
    line.tourDir = folder.path();
    line.app.language = u"nl"_s;
    ASSERT_EQ(runTour(line), 0);
    const QDir pictures(folder.filePath(u"nl"_s));
    const QStringList names = pictures.entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    EXPECT_GE(names.size(), 25);
    for (const QString &stop :
         {u"side-by-side"_s, u"review"_s, u"wizard-result"_s, u"history-run"_s, u"add-tenant"_s}) {
        const QStringList found = names.filter(stop);
        ASSERT_FALSE(found.isEmpty()) << qPrintable(stop);
        EXPECT_FALSE(QImage(pictures.filePath(found.constFirst())).isNull());
    }
}

TEST(Tour, aFolderThatCannotBeMadeIsAFailure)
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    CommandLine line;
    line.tourDir = folder.filePath(u"file/below"_s);
    line.app.language = u"en"_s;
    EXPECT_EQ(runTour(line), 4);
}
} // namespace
} // namespace entente::gui
