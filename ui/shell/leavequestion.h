// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace entente::ui
{
class Session;

/// What a person is asked before a tenant leaves the window with changes that were never sent.
class LeaveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(entente::ui::LeaveQuestion)
public:
    /// True: its pending changes may be discarded. False, also on Escape: the tenant stays.
    static bool ask(const Session &session, const QString &tenantId, QWidget *parent);
};
} // namespace entente::ui
