// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/session/side.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QPushButton;

namespace entente::ui
{
class MessageStrip;
class Session;

/// Failures, shown in place above the tabs: what happened, what to do, and the request id to copy. One strip a side,
/// which goes when a later reading ends well, and one for what belongs to no side, which the person closes. A reading
/// that ended well may lack what is known of the tenant itself (its licences, names, roles): the strip of the side says
/// so until it is closed or read again. Settings that could not be read say so where they stand.
class Problems : public QWidget
{
    Q_OBJECT
public:
    explicit Problems(Session &session, QWidget *parent = nullptr);

    void showError(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSides();
    void showStrip(SideId id);
    void showFailure(SideId id);
    void showUnread(SideId id);
    QString unreadText(SideId id) const; ///< empty: all was read, or the person closed it
    void showIfAny();

    Session &m_session;
    std::array<MessageStrip *, 2> m_sides;
    MessageStrip *m_other;
    QPointer<QPushButton> m_close; ///< of m_other, while it is in sight
    std::array<QString, 2> m_shown;
    std::array<SnapshotPtr, 2> m_closed; ///< of which the person has seen what it lacks
};
} // namespace entente::ui
