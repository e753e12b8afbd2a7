// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace entente::ui
{
class ElidedLabel;
class Session;

/// The bottom line: when each side was read, the requests under way, and until when a service has asked us to wait.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

    /// Says for a while what was just done, in the place of the readings.
    void showMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showReadings();
    void showTransport();

    Session &m_session;
    ElidedLabel *m_readings;
    QLabel *m_transport;
    QString m_message;
    QTimer *m_messageTime;
    QTimer m_tick; ///< runs only while a wait is counted down
};
} // namespace entente::ui
