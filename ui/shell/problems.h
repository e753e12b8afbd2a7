// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/session/side.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace entente::ui
{
class MessageStrip;
class Session;

/// Failures, shown in place above the tabs: what happened, what to do, and the request id to copy. One strip a side,
/// which goes when a later reading ends well, and one for what belongs to no side, which the person closes.
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

    Session &m_session;
    std::array<MessageStrip *, 2> m_sides;
    MessageStrip *m_other;
    std::array<std::optional<Error>, 2> m_shown;
};
} // namespace entente::ui
