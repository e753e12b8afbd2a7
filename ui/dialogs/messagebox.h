// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace entente::ui
{
/// Questions that stop a person, in one place so that a test can answer them. Texts are shown as they are, whatever the
/// names in them look like.
class MessageBox
{
public:
    /// True when the person agreed. `agree` is the verb on the button ("Discard"); the other one, `refuse` or else
    /// Cancel, is the default button.
    static bool confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &agree,
                        const QString &refuse = {});
    static void inform(QWidget *parent, const QString &title, const QString &text);
    /// The one text with markup: nothing in it may come from outside the program.
    static void about(QWidget *parent, const QString &title, const QString &richText);

    /// For tests: the next question is answered with this and not shown. Used up by one question.
    static void setNextAnswer(bool agreed);
};
} // namespace entente::ui
