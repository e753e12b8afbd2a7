// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workloads/entra/panel.h"

#include "ui/session/session.h"

namespace entente::ui
{
EntraPanel::EntraPanel(Session &session, QWidget *parent) : SettingsPanel(session, Workload::Entra, parent)
{
    retranslate();
}

QString EntraPanel::tabTitle()
{
    return tr("Entra B2B", "a tab");
}

QString EntraPanel::lead() const
{
    if (session().partner().isEmpty())
        return tr(
            "These count for every organisation that has no settings of its own. Arrows show who goes where: → out, "
            "← in.");
    return tr(
        "Own values are bold, the others come from the default settings. Arrows show who goes where: → out, ← in.");
}
} // namespace entente::ui
