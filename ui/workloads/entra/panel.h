// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspanel.h"

namespace entente::ui
{
/// The Entra B2B tab: direct connect and collaboration, in and out, trust, consent, guest invitations. All of it comes
/// from the catalogue.
class EntraPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit EntraPanel(Session &session, QWidget *parent = nullptr);
    static QString tabTitle();
    QString title() const override { return tabTitle(); }

protected:
    QString lead() const override;
};
} // namespace entente::ui
