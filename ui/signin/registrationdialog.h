// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/appregistration.h"

#include <QDialog>

class QCheckBox;
class QScrollArea;

namespace entente::ui
{
class CodeBox;

/// Explains how an organisation registers the console as its own app, and makes the script that does it with exactly
/// the permissions of the chosen areas.
class RegistrationDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RegistrationDialog(AppRegistration registration, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildAreas();
    void showScripts();

    AppRegistration m_registration;
    std::vector<std::pair<QString, QCheckBox *>> m_areas; ///< by their keys
    QCheckBox *m_writing;
    CodeBox *m_powerShell;
    CodeBox *m_azureCli;
    QScrollArea *m_scroll = nullptr;
};
} // namespace entente::ui
