// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/workbench.h"

#include <QScrollArea>

namespace entente::ui
{
/// One run with its steps: before and after, state, error, request id, all to copy.
class RunDetailsView : public QScrollArea
{
    Q_OBJECT
public:
    explicit RunDetailsView(QWidget *parent = nullptr);

    void showRun(const RunDetails &details, const NameBook &names);
    void showText(const QString &text);
    void showError(const Error &error);

private:
    QWidget *stepCard(const JournalStep &entry, const NameBook &names);
    QWidget *header(const RunDetails &details, const NameBook &names);
};
} // namespace entente::ui
