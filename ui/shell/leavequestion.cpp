// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leavequestion.h"

#include "ui/dialogs/messagebox.h"
#include "ui/plan/applyview.h"
#include "ui/session/session.h"

#include <algorithm>

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

bool LeaveQuestion::mayLeaveApply(QWidget *window)
{
    const auto views = window->findChildren<ApplyView *>(); // in whichever dialog
    const auto running = std::ranges::find_if(views, &ApplyView::isRunning);
    if (running == views.end())
        return true;
    const ApplyView *apply = *running;
    if ((*running)->confirmStop()) {
        // The step that is under way is finished and journalled first; then the window goes by itself.
        if (apply->isRunning())
            QObject::connect(apply, &ApplyView::ended, window, &QWidget::close,
                             static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection |
                                                             Qt::UniqueConnection)); // one asked twice closes once
        else
            QMetaObject::invokeMethod(window, &QWidget::close, Qt::QueuedConnection);
    }
    return false;
}

bool LeaveQuestion::mayClose(const Session &session, QWidget *window)
{
    if (!mayLeaveApply(window))
        return false;
    return session.pending().total() == 0 ||
           MessageBox::confirm(window, tr("Close and lose the pending changes?"),
                               tr("Nothing of them has been sent to a tenant."), tr("Close"));
}
} // namespace entente::ui
