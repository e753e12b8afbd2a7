// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace entente
{
/// "en", "nl", "sv".
QStringList languages();
/// The first of our languages that the system asks for; "en" where it asks for none of them.
QString systemLanguage();
/// Installs our texts and Qt's own for `language` in place of the ones before, and makes its locale the default one, so
/// that sentences, numbers, dates, plurals and sorting follow it. Needs a QCoreApplication; its thread. Widgets get a
/// LanguageChange event from Qt. Qt guards its translators but not its default locale: no other thread of ours that
/// makes texts may run meanwhile (Workbench::whileCoreStands). False where `language` is none of ours: nothing is
/// changed then.
bool useLanguage(const QString &language);
QString currentLanguage();
} // namespace entente
