// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace entente::test
{
/// A language that nobody speaks: every text that goes through translation comes out in brackets, with accents and 70 %
/// longer (long words stay long, as in Dutch and Swedish). What is shown without brackets was never marked for
/// translation; what does not fit will not fit in a real language either. Installed while it lives.
class PseudoLanguage : public QTranslator
{
public:
    PseudoLanguage();
    ~PseudoLanguage() override;

    QString translate(const char *context, const char *source, const char *disambiguation, int count) const override;
    bool isEmpty() const override { return false; }
};

/// Marks every text that goes through translation, also one that only puts others together: «%1: %2». Installed while
/// it lives.
class MarkedLanguage : public QTranslator
{
public:
    MarkedLanguage();
    ~MarkedLanguage() override;

    QString translate(const char *context, const char *source, const char *disambiguation, int count) const override;
    bool isEmpty() const override { return false; }
};

/// Texts shown below the widget, one a line, that did not go through translation. `data` (names, domains, what a
/// service writes) are no texts of ours, where one of them stands as a whole and just so; nor are mail addresses and
/// ids.
QStringList untranslatedTexts(QWidget *root, const QStringList &data);
/// Mnemonics that stand for two things at once in this window: "S: ⟦…⟧, ⟦…⟧".
QStringList doubledMnemonics(QWidget *root);
} // namespace entente::test
