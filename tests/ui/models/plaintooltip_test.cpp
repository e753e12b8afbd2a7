// SPDX-License-Identifier: GPL-3.0-or-later
// Names come from servers and files: what Qt might take for markup must be shown, not rendered.
#include "ui/text/plaintooltip.h"

#include "tests/support/ui/scopes.h"

#include <gtest/gtest.h>

#include <QTextDocument>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

const QString hostileName = u"<b>Delta</b> <img src=\"file:///etc/hostname\"> & friends"_s;

/// The words that a tool tip shows: Qt takes it for rich text where it looks like that.
QString seen(const QString &toolTip)
{
    if (!Qt::mightBeRichText(toolTip))
        return toolTip;
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

TEST(PlainToolTip, showsMarkupAsItIsWritten)
{
    EXPECT_EQ(seen(plainToolTip(hostileName)), hostileName);
    EXPECT_EQ(seen(plainToolTip(u"a &lt; b"_s)), u"a &lt; b"_s);
    EXPECT_EQ(seen(plainToolTip(u"one\n<i>two</i>"_s)), u"one\n<i>two</i>"_s);
}

TEST(PlainToolTip, leavesOtherWordsAlone)
{
    for (const QString &plain : {QString(), u"Marks & Spencer"_s, u"3 < 4"_s, u"contoso.example"_s})
        EXPECT_EQ(seen(plainToolTip(plain)), plain);
}

TEST(PlainToolTip, isWhatTheTableOfSettingsShows)
{
    Pair pair;
    pair.contoso.names.add(u"a0000000-0000-4000-8000-000000000011"_s, {ObjectKind::Group, hostileName, {}});
    SettingsScope scope = pair.scope();
    scope.partnerName = hostileName;
    SettingsModel model;
    model.show(scope);
    const QModelIndex index = indexOf(model, outboundUsers, SettingsModel::LeftColumn);
    ASSERT_TRUE(index.data().toString().contains(hostileName));
    EXPECT_EQ(seen(index.data(Qt::ToolTipRole).toString()), index.data().toString());
    const int left = SettingsModel::LeftColumn;
    EXPECT_EQ(seen(model.headerData(left, Qt::Horizontal, Qt::ToolTipRole).toString()), model.columnTitle(left));
}
} // namespace
} // namespace entente::ui
