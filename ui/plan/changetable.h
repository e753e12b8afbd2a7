// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/steptext.h"

#include <QWidget>

class QGridLayout;

namespace entente::ui
{
/// Settings with their value on either side of an arrow, under their section headings: old -> new, expected -> found,
/// before -> after.
class ChangeTable : public QWidget
{
    Q_OBJECT
public:
    ChangeTable(const QString &oldHeading, const QString &newHeading, const std::vector<FieldText> &fields,
                QWidget *parent = nullptr);

private:
    void addHeadings(const QString &oldHeading, const QString &newHeading);
    void addSection(const QString &section);
    void addField(const FieldText &field);

    QGridLayout *m_grid;
};
} // namespace entente::ui
