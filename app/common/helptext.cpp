// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/helptext.h"

#include "app/common/table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
QString optionForm(const OptionSpec &option)
{
    QString form = u"--"_s + QLatin1String(option.name);
    if (option.letter)
        form.prepend(u"-"_s + QLatin1Char(option.letter) + u", "_s);
    if (*option.value)
        form += u' ' + QLatin1String(option.value);
    return form;
}
} // namespace

QString optionTable(std::span<const OptionSpec> options, const char *context)
{
    Table table;
    for (const OptionSpec &option : options)
        table.add({optionForm(option), QCoreApplication::translate(context, option.help)});
    return table.text(2);
}
} // namespace entente
