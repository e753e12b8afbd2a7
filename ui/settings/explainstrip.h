// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QModelIndex>

class QLabel;
class QScrollArea;

namespace entente
{
struct PlanStep;
struct ResourceType;
} // namespace entente

namespace entente::ui
{
class CopyButton;
class Pill;

/// Explains the chosen setting: what it decides, what it risks, how long it takes, and the request and cmdlet that do
/// the same, to copy.
class ExplainStrip : public QFrame
{
    Q_OBJECT
public:
    explicit ExplainStrip(QWidget *parent = nullptr);

    void explain(const QModelIndex &index); ///< of the settings model or a proxy; invalid: says to choose one
    QString copyText() const { return m_copyText; }
    /// What Tab goes through, as one reads.
    QList<QWidget *> tabOrder() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void retranslate();
    void fit();
    QString technicalLine(const PlanStep &step, const ResourceType &type) const;

    QLabel *m_title;
    Pill *m_risk;
    QLabel *m_about;
    QLabel *m_consequences;
    QLabel *m_technical;
    QLabel *m_locked;
    CopyButton *m_copy;
    QScrollArea *m_scroll;
    QPersistentModelIndex m_index;
    QString m_copyText;
};
} // namespace entente::ui
