// SPDX-License-Identifier: GPL-3.0-or-later
// The tour shows every tab, page and dialog; each is looked at as a person, a translator and a screen reader would.
#include "tests/support/ui/accessiblewalk.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/windowfixture.h"

#include "app/gui/tour.h"
#include "app/gui/tourstops.h"
#include "translations/translators.h"

#include "tests/support/paths.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
/// Words that stand in no translation: names of products, and what Microsoft's interfaces and cmdlets are called.
QStringList dataWords()
{
    QStringList words{u"Entente"_s,
                      u"Microsoft 365"_s,
                      u"Microsoft"_s,
                      u"English"_s,
                      u"Nederlands"_s,
                      u"Svenska"_s,
                      u"PowerShell"_s,
                      u"Azure CLI"_s,
                      u"Contoso"_s,
                      u"Fabrikam"_s,
                      u"PATCH"_s,
                      u"POST"_s,
                      u"Ctrl"_s,
                      u"broken.json"_s,
                      u"broken"_s,
                      u"contoso.com"_s,
                      u"Invoke-MgGraphRequest -Method"_s,
                      u"-Uri"_s};
    for (const ResourceType *type : allResourceTypes()) {
        words << QString::fromLatin1(type->listPath);
        for (const Setting &setting : type->settings)
            words << QString::fromLatin1(setting.property);
    }
    words.removeAll(QString());
    return words;
}

/// What the practice tenants are made of is called: people, groups, apps, tenants and their domains. Nothing else of
/// them is data: "allowed" in a policy is no excuse for "Allowed" on the screen.
void collectNames(const Json &json, QStringList &words)
{
    static const QStringList naming{u"displayName"_s,    u"name"_s,   u"domains"_s,           u"defaultDomain"_s,
                                    u"blockedDomains"_s, u"detail"_s, u"userPrincipalName"_s, u"mail"_s};
    if (!json.is_structured())
        return;
    for (const auto &[key, member] : json.items()) {
        if (json.is_object() && naming.contains(QString::fromStdString(key))) {
            for (const Json &name : member.is_array() ? member : Json::array({member})) {
                if (name.is_string())
                    words << name.get<QString>();
            }
        }
        collectNames(member, words);
    }
}

QStringList practiceWords()
{
    QStringList words;
    const QDir seeds(sourceDir() + u"/resources/practice"_s);
    for (const QString &name : seeds.entryList({u"*.json"_s})) {
        QFile file(seeds.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            collectNames(parseJson(file.readAll()).value_or(Json()), words);
    }
    return words;
}
} // namespace

class EveryWindow : public WindowFixture
{
protected:
    /// Takes the tour and calls `look` on every window that it pictures.
    void tour(const std::function<void(const QString &, QWidget *)> &look)
    {
        const QTemporaryDir pictures;
        gui::Tour tour(*m_window, pictures.path(), gui::tourStops(*m_window, pictures.path()));
        QObject::connect(&tour, &gui::Tour::pictured, &tour, look);
        QSignalSpy finished(&tour, &gui::Tour::finished);
        tour.start();
        ASSERT_TRUE(finished.wait(110'000));
        EXPECT_EQ(tour.failedAt(), QString());
        EXPECT_GT(tour.pictures(), 10);
    }

    QStringList data()
    {
        QStringList words = dataWords() + practiceWords();
        for (const ui::SideId id : ui::bothSides) {
            if (const SnapshotPtr snapshot = session().side(id).snapshot)
                collectNames(toJson(*snapshot), words);
        }
        return words;
    }
};

TEST_F(EveryWindow, isTranslatedAndHasRoom)
{
    const PseudoLanguage pseudo;
    QStringList untranslated;
    QStringList cut;
    tour([&](const QString &name, QWidget *shown) {
        for (const QString &text : untranslatedTexts(shown, data()))
            untranslated << name + u": "_s + text;
        for (const QString &text : cutTexts(shown))
            cut << name + u": "_s + text;
    });
    EXPECT_EQ(untranslated.join(u'\n').toStdString(), "");
    EXPECT_EQ(cut.join(u'\n').toStdString(), "");
}

TEST_F(EveryWindow, namesEveryControl)
{
    std::string nameless;
    tour([&](const QString &name, QWidget *shown) {
        if (const std::string found = namelessControls(shown); !found.empty())
            nameless += name.toStdString() + ":\n" + found;
    });
    EXPECT_EQ(nameless, "");
}

class EveryWindowIn : public EveryWindow, public ::testing::WithParamInterface<const char *>
{
};

TEST_P(EveryWindowIn, usesNoMnemonicTwice)
{
    ASSERT_TRUE(useLanguage(QString::fromLatin1(GetParam())));
    QStringList doubled;
    QStringList cut;
    tour([&](const QString &name, QWidget *shown) {
        for (const QString &text : doubledMnemonics(shown))
            doubled << name + u": "_s + text;
        for (const QString &text : cutTexts(shown))
            cut << name + u": "_s + text;
    });
    EXPECT_EQ(doubled.join(u'\n').toStdString(), "");
    EXPECT_EQ(cut.join(u'\n').toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(Languages, EveryWindowIn, ::testing::Values("en", "nl", "sv"),
                         [](const auto &row) { return std::string(row.param); });
} // namespace entente::test
