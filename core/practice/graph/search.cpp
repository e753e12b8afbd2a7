// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/graph/search.h"

#include <QRegularExpression>

#include <algorithm>

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
struct Clause {
    std::string property;
    QStringList words;
    bool startsAlternative = false; ///< joined by OR to what is before it
};

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{M}\\p{N}]+"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return text.toCaseFolded().split(separators, Qt::SkipEmptyParts);
}

bool matchesClause(const Json &item, const Clause &clause)
{
    const QStringList own = wordsOf(textAt(item, clause.property.c_str()));
    return std::all_of(clause.words.begin(), clause.words.end(), [&own](const QString &word) {
        return std::any_of(own.begin(), own.end(),
                           [&word](const QString &candidate) { return candidate.startsWith(word); });
    });
}

bool matchesAll(const Json &item, const std::vector<Clause> &clauses)
{
    bool group = true;
    for (const Clause &clause : clauses) {
        if (clause.startsAlternative && group)
            return true;
        group = (clause.startsAlternative || group) && matchesClause(item, clause);
    }
    return group;
}

Search refused(const QString &text)
{
    Search search;
    search.complaint =
        u"Syntax error: character ':' is not valid or the property cannot be searched in '%1'."_s.arg(text);
    return search;
}
} // namespace

Search parseSearch(const QString &text, const QStringList &searchable)
{
    static const QRegularExpression clause(u"\\G\\s*(?:(AND|OR)\\s+)?\"([A-Za-z]+):((?:[^\"\\\\]|\\\\.)*)\"\\s*"_s);
    std::vector<Clause> clauses;
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match = clause.match(text, at);
        const bool joined = !match.captured(1).isEmpty();
        if (!match.hasMatch() || joined == clauses.empty() || !searchable.contains(match.captured(2)))
            return refused(text);
        Clause next;
        next.property = match.captured(2).toStdString();
        next.words = wordsOf(match.captured(3));
        next.startsAlternative = match.captured(1) == u"OR"_s;
        clauses.push_back(next);
        at = match.capturedEnd();
    }
    if (clauses.empty())
        return refused(text);
    Search search;
    search.matches = [clauses](const Json &item) {
        return matchesAll(item, clauses);
    };
    return search;
}
} // namespace entente::practice::graph
