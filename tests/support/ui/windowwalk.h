// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

#include <functional>

class QWidget;

namespace entente::test
{
/// Called for every window that is come by, while it is shown.
using Look = std::function<void(const QString &name, QWidget *shown)>;

/// Looks at windows as a person, a translator and a screen reader would, and keeps what is wrong, one a line with the
/// window's name before it.
class WindowWalk
{
public:
    QStringList untranslated; ///< for the pseudo-language
    QStringList cut;
    QStringList nameless;
    QStringList doubledMnemonics;

    /// `data`: see untranslatedTexts().
    void look(const QString &name, QWidget *shown, const QStringList &data);
    /// Dialogs, wizards and their pages below ui/, as the headers name them, that no window looked at was one of.
    QStringList neverSeen() const;

private:
    QSet<QString> m_seen;
};

/// Lets layouts come to rest, without waiting for anything else.
void settle();
/// Runs `ask`, which waits for a person, and looks at the question before it is refused.
void lookAtQuestion(const QString &name, const Look &look, const std::function<void()> &ask);
/// The dialogs that only come up when something outside wants a person: sign-ins, a proxy.
void lookAtSignIns(const Look &look);
} // namespace entente::test
