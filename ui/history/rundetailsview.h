// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/workbench.h"
#include "ui/parts/onebyone.h"

#include <QScrollArea>

namespace entente::ui
{
/// One run with its steps: before and after, state, error, request id, all to copy. A step at a time is laid out.
class RunDetailsView : public QScrollArea
{
    Q_OBJECT
public:
    explicit RunDetailsView(QWidget *parent = nullptr);

    void showRun(const RunDetails &details, const NameBook &names);
    void showText(const QString &text);
    void showError(const Error &error);

private:
    QWidget *stepCard(const JournalStep &entry, const NameBook &names, QWidget *page);
    QWidget *header(const RunDetails &details, const NameBook &names, QWidget *page);

    OneByOne m_parts; ///< cards of the page that is shown: dropped with it
};
} // namespace entente::ui
