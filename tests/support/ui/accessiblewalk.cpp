// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessiblewalk.h"

#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <array>

namespace entente::test
{
namespace
{
using namespace Qt::StringLiterals;

constexpr std::array usable{
    QAccessible::PushButton,   QAccessible::CheckBox,   QAccessible::RadioButton,    QAccessible::ComboBox,
    QAccessible::EditableText, QAccessible::SpinBox,    QAccessible::Slider,         QAccessible::List,
    QAccessible::Table,        QAccessible::Tree,       QAccessible::PageTab,        QAccessible::PageTabList,
    QAccessible::MenuItem,     QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::Link,
};

bool isOwnedByAnother(const QAccessibleInterface &control)
{
    // The field and the list inside a combo box speak through the combo box.
    const QAccessibleInterface *parent = control.parent();
    return parent && parent->role() == QAccessible::ComboBox;
}

QString describe(const QAccessibleInterface &control)
{
    const QObject *object = control.object();
    const QString kind = object ? QString::fromLatin1(object->metaObject()->className()) : u"(no object)"_s;
    const QString parent =
        object && object->parent() ? QString::fromLatin1(object->parent()->metaObject()->className()) : QString();
    return u"%1 in %2, role %3, value '%4'"_s.arg(kind, parent)
        .arg(static_cast<int>(control.role()))
        .arg(control.text(QAccessible::Value));
}

void walk(QAccessibleInterface *control, QStringList &nameless)
{
    if (!control || !control->isValid() || control->state().invisible)
        return;
    const bool isUsable = std::find(usable.begin(), usable.end(), control->role()) != usable.end();
    if (isUsable && !isOwnedByAnother(*control) && control->text(QAccessible::Name).trimmed().isEmpty())
        nameless << describe(*control);
    for (int i = 0; i < control->childCount(); ++i)
        walk(control->child(i), nameless);
}
} // namespace

std::string namelessControls(QWidget *widget)
{
    QStringList nameless;
    walk(QAccessible::queryAccessibleInterface(widget), nameless);
    return nameless.join(u'\n').toStdString();
}
} // namespace entente::test
