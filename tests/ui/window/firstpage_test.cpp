// SPDX-License-Identifier: GPL-3.0-or-later
// Which tenants the first page offers to open again.
#include "ui/shell/firstpage.h"

#include "core/auth/tenantregistry.h"
#include "tests/support/snapshots.h"
#include "ui/session/session.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

TEST(FirstPage, offersKnownTenantsAndMarksThoseOfAPracticeCloud)
{
    const QTemporaryDir folder;
    QFile definition(folder.filePath(u"practice.json"_s));
    ASSERT_TRUE(definition.open(QIODevice::WriteOnly));
    definition.write(R"({"name": "practice", "practice": true, "login": "http://127.0.0.1:1/login",
                         "graph": "http://127.0.0.1:1/graph"})");
    definition.close();
    TenantEntry real;
    real.tenantId = contosoId;
    real.domain = u"contoso.example"_s;
    real.displayName = u"Contoso & Daughters"_s;
    real.cloud = u"global"_s;
    TenantEntry practice;
    practice.tenantId = fabrikamId;
    practice.domain = u"fabrikam.example"_s;
    practice.displayName = u"Fabrikam"_s;
    practice.cloud = definition.fileName();
    for (const TenantEntry &entry : {real, practice})
        ASSERT_TRUE(TenantRegistry(folder.path()).save(entry));
    WorkbenchOptions options;
    options.dataDir = folder.path();
    options.interactive = false;
    Workbench workbench(options);
    ASSERT_TRUE(QTest::qWaitFor([&workbench] { return workbench.tenants().size() == 2; }, 20'000));
    Session session(workbench);
    const FirstPage page(session);
    QStringList offered;
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        offered << button->text();
    EXPECT_TRUE(offered.contains(u"Contoso && Daughters · contoso.example"_s))
        << "a letter for Alt is nobody's name: " << qPrintable(offered.join(u'|'));
    EXPECT_TRUE(offered.contains(u"Fabrikam · fabrikam.example (practice)"_s)) << qPrintable(offered.join(u'|'));
}
} // namespace
} // namespace entente::ui
