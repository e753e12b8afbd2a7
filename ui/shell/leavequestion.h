// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace entente::ui
{
class Session;

/// What a person is asked before something leaves that was not finished.
class LeaveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(entente::ui::LeaveQuestion)
public:
    /// Before a tenant leaves the window with changes that were never sent. True: they may be discarded. False, also on
    /// Escape: the tenant stays.
    static bool ask(const Session &session, const QString &tenantId, QWidget *parent);
    /// Before the window closes, which nobody is asked where nothing is under way and nothing pending. False where a
    /// step of an apply is under way, too, and is to be stopped: the window then closes by itself after that step.
    static bool mayClose(const Session &session, QWidget *window);

private:
    static bool mayLeaveApply(QWidget *window);
};
} // namespace entente::ui
