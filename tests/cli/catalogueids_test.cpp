// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "tests/support/paths.h"

#include <gmock/gmock.h>

#include <QFile>

#include <set>

namespace entente::test
{
namespace
{
std::set<std::string> listed()
{
    QFile file(sourceDir() + QStringLiteral("/resources/catalogue-ids.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::set<std::string> ids;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty())
            ids.insert(line.trimmed().toStdString());
    }
    return ids;
}

// Plans, snapshots and journals of years ago name settings by id. The list only grows (style.check_catalogue_ids).
TEST(CatalogueIds, areThoseOnTheListThatOnlyGrows)
{
    std::set<std::string> known;
    for (const CatalogueEntry &entry : allSettings())
        known.insert(entry.setting->id);
    EXPECT_EQ(known, listed());
}
} // namespace
} // namespace entente::test
