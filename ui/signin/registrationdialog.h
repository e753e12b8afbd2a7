// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/registrationscript.h"

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
    RegistrationDialog(const Cloud &cloud, const QString &tenant, QWidget *parent = nullptr);

    Registration registration() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildAreas();
    void showScripts();

    Cloud m_cloud;
    QString m_tenant;
    std::vector<std::pair<Area, QCheckBox *>> m_areas;
    QCheckBox *m_writing;
    CodeBox *m_powerShell;
    CodeBox *m_azureCli;
    QScrollArea *m_scroll = nullptr;
};
} // namespace entente::ui
