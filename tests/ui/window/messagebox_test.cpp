// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messagebox.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;

const QString hostile = u"<h1>Fabrikam</h1><img src='x'>"_s;

/// Calls `show`, which waits for the person, and tells how it shows the label with this text before closing it.
Qt::TextFormat formatOf(const QString &text, const std::function<void()> &show)
{
    Qt::TextFormat format = Qt::AutoText;
    QTimer::singleShot(0, qApp, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_TRUE(box);
        for (const QLabel *label : box->findChildren<QLabel *>())
            if (label->text() == text)
                format = label->textFormat();
        box->reject();
    });
    show();
    return format;
}

TEST(MessageBoxTest, showsANameWithMarkupAsItIs)
{
    EXPECT_EQ(formatOf(hostile, [] { MessageBox::inform(nullptr, u"Title"_s, hostile); }), Qt::PlainText);
    EXPECT_EQ(formatOf(hostile, [] { MessageBox::confirm(nullptr, hostile, u"Why"_s, u"Yes"_s); }), Qt::PlainText);
    EXPECT_EQ(formatOf(hostile, [] { MessageBox::confirm(nullptr, u"What"_s, hostile, u"Yes"_s); }), Qt::PlainText)
        << "the explanation";
}

TEST(MessageBoxTest, onlyTheProgramsOwnWordsHaveMarkup)
{
    const QString own = u"<b>Entente</b>"_s;
    EXPECT_EQ(formatOf(own, [&own] { MessageBox::about(nullptr, u"Entente"_s, own); }), Qt::RichText);
}
} // namespace
} // namespace entente::ui
