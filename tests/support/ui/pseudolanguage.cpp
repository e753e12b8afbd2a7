// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/pseudolanguage.h"

#include "tests/support/ui/showntexts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoreApplication>
#include <QHash>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <functional>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
constexpr QChar opening(0x27e6);
constexpr QChar closing(0x27e7);

/// Letters get accents; placeholders (%1, %n, %L1), mnemonics and mark-up stay as they are.
QString accented(const QString &source)
{
    static const QString plain = u"aeiouncsyzAEIOUNCSYZ"_s;
    static const QString strange = u"åéîöüñçšýžÅÉÎÖÜÑÇŠÝŽ"_s;
    static const QRegularExpression kept(u"%L?\\d|%n|&.|<[^>]*>|&\\w+;"_s);
    QString out;
    qsizetype from = 0;
    const auto accent = [&out](QStringView part) {
        for (const QChar letter : part) {
            const qsizetype at = plain.indexOf(letter);
            out += at < 0 ? letter : strange.at(at);
        }
    };
    for (auto match = kept.globalMatch(source); match.hasNext();) {
        const auto one = match.next();
        accent(QStringView(source).mid(from, one.capturedStart() - from));
        out += one.captured();
        from = one.capturedEnd();
    }
    accent(QStringView(source).mid(from));
    return out;
}

/// Words as long as the longest in Dutch and Swedish.
QString padding(qsizetype size)
{
    constexpr qsizetype longestWord = 32;
    QString words;
    while (words.size() < size)
        words += words.size() % (longestWord + 1) == longestWord ? u' ' : u'~';
    return words;
}

/// What is left of a text outside the brackets; they nest where one text was put into another.
QString outsideBrackets(const QString &text)
{
    QString left;
    int depth = 0;
    for (const QChar sign : text) {
        if (sign == opening)
            ++depth;
        else if (sign == closing)
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            left += sign;
    }
    return left;
}

/// Matches each of these where it stands as a whole: "Sales" neither in "Salesroom" nor for "sales".
QRegularExpression wholeWords(QStringList data)
{
    data.removeAll(QString());
    data.removeDuplicates();
    std::ranges::sort(data, std::ranges::greater(), &QString::size); // the longest that fits
    for (QString &known : data) {
        const QString before = known.front().isLetterOrNumber() ? u"(?<!\\w)"_s : QString();
        const QString after = known.back().isLetterOrNumber() ? u"(?!\\w)"_s : QString();
        known = before + QRegularExpression::escape(known) + after;
    }
    return QRegularExpression(data.join(u'|'), QRegularExpression::UseUnicodePropertiesOption);
}

bool hasOwnWords(QString text, const QRegularExpression &data)
{
    static const QRegularExpression address(u"[\\w.+-]+@[\\w.-]+"_s);
    static const QRegularExpression id(u"\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b"_s);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    return text.remove(address).remove(id).remove(data).contains(word);
}
} // namespace

PseudoLanguage::PseudoLanguage()
{
    QCoreApplication::installTranslator(this);
}

PseudoLanguage::~PseudoLanguage()
{
    QCoreApplication::removeTranslator(this);
}

MarkedLanguage::MarkedLanguage()
{
    QCoreApplication::installTranslator(this);
}

MarkedLanguage::~MarkedLanguage()
{
    QCoreApplication::removeTranslator(this);
}

QString MarkedLanguage::translate(const char *, const char *source, const char *, int) const
{
    return u'«' + QString::fromUtf8(source) + u'»';
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    const bool letters = std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetter(); });
    if (!letters)
        return text;
    const qsizetype more = text.size() * 7 / 10 - 2;
    return opening + accented(text) + padding(more) + closing;
}

QStringList untranslatedTexts(QWidget *root, const QStringList &data)
{
    QStringList found;
    const QRegularExpression known = wholeWords(data);
    for (const ShownText &shown : shownTexts(root)) {
        if (hasOwnWords(outsideBrackets(shown.text), known))
            found << shown.where + u": "_s + shown.text.left(90);
    }
    found.removeDuplicates();
    return found;
}

namespace
{
using MnemonicOwners = QHash<QString, QStringList>;

/// Of a menu its items; of a menu bar its menus, which count beside the buttons: all are pressed with Alt in one
/// window.
void collectFrom(const QWidget &menu, MnemonicOwners &owners)
{
    for (const QAction *action : menu.actions()) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (!key.isEmpty() && action->isVisible())
            owners[key.toString()] << action->text();
    }
}
} // namespace

QStringList doubledMnemonics(QWidget *root)
{
    MnemonicOwners owners;
    if (const auto *menu = qobject_cast<const QMenu *>(root))
        collectFrom(*menu, owners);
    for (const QMenuBar *bar : root->findChildren<QMenuBar *>())
        collectFrom(*bar, owners);
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *text = qobject_cast<const QLabel *>(widget);
        const QString words = button ? button->text() : text && text->buddy() ? text->text() : QString();
        const QKeySequence key = QKeySequence::mnemonic(words);
        if (!key.isEmpty() && widget->isVisibleTo(root) && widget->isEnabled())
            owners[key.toString()] << words;
    }
    QStringList found;
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        if (owner->size() > 1)
            found << owner.key() + u": "_s + owner->join(u", "_s);
    }
    return found;
}
} // namespace entente::test
