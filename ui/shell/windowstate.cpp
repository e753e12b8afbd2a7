// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include <QSettings>

namespace entente::ui
{
using namespace Qt::StringLiterals;

WindowState::WindowState(const QString &dataDir) : m_file(dataDir.isEmpty() ? QString() : dataDir + u"/window.ini"_s) {}

QByteArray WindowState::bytes(const QString &key) const
{
    if (m_file.isEmpty())
        return {};
    return QSettings(m_file, QSettings::IniFormat).value(u"window/"_s + key).toByteArray();
}

void WindowState::write(const QString &key, const QVariant &value)
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(u"window/"_s + key, value);
}

QString WindowState::language() const
{
    return QString::fromUtf8(bytes(u"language"_s));
}

void WindowState::setLanguage(const QString &language)
{
    write(u"language"_s, language.toUtf8());
}
} // namespace entente::ui
