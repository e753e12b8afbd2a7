// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>

namespace entente
{
namespace
{
struct Language {
    const char *code;
    QLocale::Language language;
    QLocale::Territory territory;
};

constexpr auto known = std::to_array<Language>({
    {"en", QLocale::English, QLocale::UnitedKingdom},
    {"nl", QLocale::Dutch, QLocale::Netherlands},
    {"sv", QLocale::Swedish, QLocale::Sweden},
});

QString current = QStringLiteral("en");

/// Replaces the translator that plays this part; ours is installed last, so that it is asked first.
void install(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}
} // namespace

QStringList languages()
{
    QStringList codes;
    for (const Language &language : known)
        codes << QString::fromLatin1(language.code);
    return codes;
}

QString systemLanguage()
{
    const QStringList ours = languages();
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        if (const QString code = wanted.section(u'-', 0, 0).toLower(); ours.contains(code))
            return code;
    }
    return QStringLiteral("en");
}

bool useLanguage(const QString &language)
{
    for (const Language &candidate : known) {
        if (language != QLatin1String(candidate.code))
            continue;
        static QTranslator qtTexts;
        static QTranslator ownTexts;
        current = language;
        QLocale::setDefault(QLocale(candidate.language, candidate.territory));
        install(qtTexts, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(ownTexts, QStringLiteral("entente_") + language, QStringLiteral(":/i18n"));
        return true;
    }
    return false;
}

QString currentLanguage()
{
    return current;
}
} // namespace entente
