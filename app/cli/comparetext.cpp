// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparetext.h"

#include "app/common/table.h"
#include "core/catalogue/valuelist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
/// `other`: the value that it differs from, where it does: then all that it names is told.
QString withOrigin(const Setting *setting, const EffectiveValue &value, const NameBook &names,
                   const EffectiveValue *other)
{
    if (!setting)
        return u"–"_s;
    const QString text =
        other ? valueTextInFull(*setting, value.value, names, other->value) : valueText(*setting, value.value, names);
    return value.origin == Origin::None ? text : text + u" ("_s + originLabel(value.origin) + u')';
}

QString settingNames(const CompareRow &row)
{
    if (!row.setting || !row.rightSetting || row.setting == row.rightSetting)
        return label(row.setting ? *row.setting : *row.rightSetting);
    //: A setting of the left tenant and the one that faces it in the right tenant
    return QCoreApplication::translate("Cli", "%1 / %2").arg(label(*row.setting), label(*row.rightSetting));
}

QString entryText(std::optional<bool> isThere)
{
    if (!isThere)
        return differenceLabel(Difference::NotKnown);
    return *isThere ? QCoreApplication::translate("Catalogue", "Yes") : QCoreApplication::translate("Catalogue", "No");
}

QStringList cells(const CompareRow &row, const NameBook &left, const NameBook &right)
{
    if (!row.setting && !row.rightSetting)
        //: A row of a table of differences: whether a tenant has an entry for a partner at all
        return {QCoreApplication::translate("Cli", "Has an entry of its own"), entryText(row.leftEntry),
                entryText(row.rightEntry), differenceLabel(row.difference)};
    const bool differs = row.difference != Difference::Same;
    return {settingNames(row), withOrigin(row.setting, row.left, left, differs ? &row.right : nullptr),
            withOrigin(row.rightSetting, row.right, right, differs ? &row.left : nullptr),
            differenceLabel(row.difference)};
}

/// What the rows of one table have in common: the object, and the section of its settings.
QString heading(const CompareRow &row)
{
    const Setting *setting = row.setting ? row.setting : row.rightSetting;
    if (!setting || sectionLabel(*setting) == row.object) // a section may be all that the object has
        return row.object;
    //: %1 is an object ("Default settings", "Fabrikam"), %2 the heading of a group of its settings
    return QCoreApplication::translate("Cli", "%1: %2").arg(row.object, sectionLabel(*setting));
}

QStringList header(const Snapshot &left, const Snapshot &right)
{
    return {QCoreApplication::translate("Cli", "Setting"), left.tenant.displayName, right.tenant.displayName,
            QCoreApplication::translate("Cli", "Result")};
}
} // namespace

void printCompare(Terminal &terminal, const CompareResult &result, const Snapshot &left, const Snapshot &right,
                  bool all)
{
    QString title;
    Table table;
    const auto flush = [&terminal, &table, &title] {
        if (table.isEmpty())
            return;
        terminal.print(title);
        terminal.print(table.text(2));
        terminal.print();
    };
    for (const CompareRow &row : result.rows) {
        if (!all && row.difference == Difference::Same)
            continue;
        if (const QString next = heading(row); next != title || table.isEmpty()) {
            flush();
            title = next;
            table = Table(header(left, right));
        }
        table.add(cells(row, left.names, right.names));
    }
    flush();
    terminal.print(QCoreApplication::translate("Cli", "%n difference(s)", nullptr, result.differences()));
}
} // namespace entente::cli
