// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace entente::ui
{
class ElidedLabel;
class GlyphIcon;
class Session;

/// Always at the same place while anything is pending: how much on which tenant, what, review, discard.
class PendingBar : public QFrame
{
    Q_OBJECT
public:
    explicit PendingBar(Session &session, QWidget *parent = nullptr);
    void offerReview(bool offered);
    /// What Tab goes through, as one reads.
    QList<QWidget *> tabOrder() const;

Q_SIGNALS:
    void reviewWanted();
    void discardWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPending();
    QString brokenRule() const; ///< a rule of the service that the wishes break, in one sentence; empty: none
    QString summary() const;

    Session &m_session;
    QLabel *m_counts;
    GlyphIcon *m_warning;
    ElidedLabel *m_what;
    QPushButton *m_review;
    QPushButton *m_discard;
};
} // namespace entente::ui
