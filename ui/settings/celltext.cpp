// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/celltext.h"

#include "ui/settings/settingsmodel.h"
#include "ui/text/fold.h"
#include "ui/text/originlabel.h"

#include <QLocale>

namespace entente::ui
{
using namespace Qt::StringLiterals;

const SettingsScope::Part &CellText::part(int column) const
{
    return column == SettingsModel::RightColumn ? m_scope.right : m_scope.left;
}

/// Two columns of one tenant are told apart by when they were read.
QString CellText::tenantName(const SettingsScope::Part &here) const
{
    const bool twice =
        m_scope.left.there && m_scope.right.there && m_scope.left.side.tenantId() == m_scope.right.side.tenantId();
    if (!twice || here.side.kind != SideKind::File || !here.side.snapshot)
        return here.side.name();
    return tr("%1 (snapshot of %2)", "%1 is a tenant, %2 a date and time")
        .arg(here.side.name(), QLocale().toString(here.side.snapshot->takenAt.toLocalTime(), QLocale::ShortFormat));
}

QString CellText::columnTitle(int column) const
{
    if (column == SettingsModel::NameColumn)
        return tr("Setting");
    const SettingsScope::Part &here = part(column);
    if (!here.there)
        return {};
    if (m_scope.partner.isEmpty())
        return tr("%1, default settings", "the name of a tenant").arg(tenantName(here));
    const bool back = column == SettingsModel::RightColumn && m_scope.facing();
    return tr("%1 for %2", "settings of the first tenant for the second")
        .arg(tenantName(here), back ? m_scope.left.side.name() : m_scope.partnerName);
}

QString CellText::value(const SettingCell &cell, int column) const
{
    return cell.there ? inWords(cell, cell.value, column) : absence(column);
}

QString CellText::before(const SettingCell &cell, int column) const
{
    return inWords(cell, cell.before, column);
}

QString CellText::inWords(const SettingCell &cell, const EffectiveValue &value, int column) const
{
    return valueText(*cell.setting, value.value, m_names[column == SettingsModel::RightColumn ? 1 : 0]);
}

QString CellText::absence(int column) const
{
    const SettingsScope::Part &here = part(column);
    if (!here.there)
        return {};
    if (here.side.reading)
        return tr("Reading…");
    return here.side.error ? tr("Could not be read") : tr("Not read yet");
}

QString CellText::origin(const SettingCell &cell)
{
    if (!cell.isKnown() || cell.value.origin == Origin::None)
        return {};
    // On a tenant-wide resource every value is its own: saying so on each row would be noise.
    if (!cell.type->perPartner && cell.value.origin == Origin::Own)
        return {};
    return partnerOriginLabel(cell.value.origin);
}

QString CellText::spokenName(const SettingRow &row)
{
    if (row.difference == Difference::Same)
        return label(*row.setting);
    return tr("%1, %2", "a setting, and how its two sides differ")
        .arg(label(*row.setting), differenceLabel(row.difference));
}

QString CellText::spoken(const SettingRow &row, const SettingCell &cell, int column) const
{
    if (!cell.there)
        return absence(column);
    QStringList parts{columnTitle(column), value(cell, column)};
    if (const QString from = origin(cell); !from.isEmpty())
        parts << from;
    if (cell.pending)
        parts << tr("was: %1", "the value before a pending change").arg(before(cell, column));
    if (cell.writtenAlong)
        parts << tr("set along with it", "a value that a pending change writes too");
    if (row.difference != Difference::Same)
        parts << differenceLabel(row.difference);
    return parts.join(u", "_s);
}

QString CellText::searched(const SettingRow &row) const
{
    QStringList parts{label(*row.setting), sectionLabel(*row.setting), help(*row.setting)};
    for (const int column : {SettingsModel::LeftColumn, SettingsModel::RightColumn}) {
        const SettingCell &side = column == SettingsModel::LeftColumn ? row.left : row.right;
        if (side.there)
            parts << value(side, column);
    }
    return foldForSearch(parts.join(u'\n'));
}
} // namespace entente::ui
