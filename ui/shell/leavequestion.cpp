// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leavequestion.h"

#include "ui/dialogs/messagebox.h"
#include "ui/session/session.h"

namespace entente::ui
{
bool LeaveQuestion::ask(const Session &session, const QString &tenantId, QWidget *parent)
{
    const int count = static_cast<int>(session.pending().of(tenantId).size());
    //: %1 is a tenant
    const QString question = tr("Discard %n pending change(s) on %1?", nullptr, count).arg(session.nameOf(tenantId));
    return MessageBox::confirm(
        parent, question, tr("The tenant leaves this window. Nothing of them has been sent to it."), tr("&Discard"));
}
} // namespace entente::ui
