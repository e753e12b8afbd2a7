// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/practicehost.h"
#include "app/gui/commandline.h"
#include "ui/shell/shellhooks.h"

#include <memory>

namespace entente::gui
{
/// Everything that the window stands on, put together: workbench, practice cloud, languages, and the dialogs that the
/// shell only knows as hooks. Outlives the window.
class Composition
{
public:
    /// Errors of makeWorkbench.
    static Result<std::unique_ptr<Composition>> make(const CommandLine &line);

    Workbench &workbench() { return *m_workbench; }
    ui::ShellHooks hooks();
    /// The practice cloud, once it was started.
    PracticeHost *practice() { return m_practice.get(); }
    /// The practice tenants' ids, the cloud started where it did not run yet.
    Result<QStringList> startPractice();

private:
    Composition() = default;

    // The workbench is destroyed first: what it has under way still talks to the practice cloud.
    std::unique_ptr<PracticeHost> m_practice;
    std::unique_ptr<Workbench> m_workbench;
    QString m_cloud; ///< the one that was named; empty: none
};
} // namespace entente::gui
