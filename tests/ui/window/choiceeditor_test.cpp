// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of a yes or no and of an enumeration: what it shows first, and what it writes.
#include "ui/settings/choiceeditor.h"

#include "tests/support/ui/scopes.h"
#include "ui/settings/settingdelegate.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QWheelEvent>

#include <algorithm>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

const QString whoInvites = u"entra.invitations.allowedFrom"_s;
const QString mfa = u"entra.trust.mfa"_s;

class ChoiceEditorTest : public ::testing::Test
{
protected:
    /// The cell of Contoso, for Fabrikam or in its default settings.
    QModelIndex cell(const QString &setting, bool forPartner)
    {
        SettingsScope scope = m_pair.scope();
        if (!forPartner)
            scope.partner.clear();
        m_model.show(scope);
        return indexOf(m_model, setting, SettingsModel::LeftColumn);
    }
    /// What the editor of this cell shows when it opens, "-" for none of its choices; it is left again, and must not
    /// write.
    QString shownFirst(const QModelIndex &index)
    {
        const SettingDelegate delegate;
        const QSignalSpy wished(&m_model, &SettingsModel::wished);
        ChoiceEditor editor(choicesFor(index));
        delegate.setEditorData(&editor, index);
        delegate.setModelData(&editor, &m_model, index);
        EXPECT_EQ(wished.size(), 0) << "nothing was picked";
        return editor.currentIndex() < 0 ? u"-"_s : editor.currentText();
    }

    Pair m_pair;
    SettingsModel m_model;
};

TEST_F(ChoiceEditorTest, showsTheServicesDefaultWhereNothingIsInherited)
{
    EXPECT_EQ(shownFirst(cell(mfa, false)), u"No"_s);
}

TEST_F(ChoiceEditorTest, showsAnOwnValueOrThatThereIsNone)
{
    EXPECT_EQ(shownFirst(cell(mfa, true)), u"Yes"_s);
    m_pair.contoso.readings[partnerType].items.clear();
    EXPECT_EQ(shownFirst(cell(mfa, true)), u"Use the default (inherited: No)"_s);
}

TEST_F(ChoiceEditorTest, showsNoneOfItsChoicesForAValueThatIsNone)
{
    m_pair.contoso.readings[authorizationType].items.front()["allowInvitesFrom"] = "friendsOfFriends";
    const QModelIndex index = cell(whoInvites, false);
    ASSERT_TRUE(index.isValid());
    ASSERT_GT(choicesFor(index).size(), 1U);
    EXPECT_EQ(shownFirst(index), u"-"_s);
}

TEST_F(ChoiceEditorTest, writesWhatIsPickedAndNotWhatTheWheelPasses)
{
    const QModelIndex index = cell(mfa, true);
    const SettingDelegate delegate;
    QSignalSpy wished(&m_model, &SettingsModel::wished);
    ChoiceEditor editor(choicesFor(index));
    delegate.setEditorData(&editor, index);
    QWheelEvent turn(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&editor, &turn);
    EXPECT_FALSE(editor.picked());
    EXPECT_EQ(editor.currentText(), u"Yes"_s);
    editor.setCurrentIndex(1);
    Q_EMIT editor.activated(1);
    delegate.setModelData(&editor, &m_model, index);
    ASSERT_EQ(wished.size(), 1);
    EXPECT_EQ(wished.at(0).at(1).value<Change>().newValue.raw, Json(false));
}
} // namespace
} // namespace entente::ui
