// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/graph/filter.h"

#include <QRegularExpression>

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
using Predicate = std::function<bool(const Json &)>;

/// Literals, names and punctuation of the expression; nothing where a character belongs to none.
std::optional<QStringList> tokenize(const QString &text)
{
    static const QRegularExpression token(
        u"\\G\\s*('(?:[^']|'')*'|[A-Za-z_@][A-Za-z0-9_.@/-]*|[0-9][0-9A-Za-z:.-]*|[(),:])"_s);
    QStringList tokens;
    qsizetype at = 0;
    while (at < text.size() && !QStringView(text).mid(at).trimmed().isEmpty()) {
        const QRegularExpressionMatch match = token.match(text, at);
        if (!match.hasMatch())
            return std::nullopt;
        tokens.append(match.captured(1));
        at = match.capturedEnd();
    }
    return tokens;
}

QString folded(const Json &value)
{
    return value.is_string() ? value.get<QString>().toCaseFolded() : QString();
}

bool sameValue(const Json &left, const Json &right)
{
    return left.is_string() && right.is_string() ? folded(left) == folded(right) : left == right;
}

/// Recursive descent over the tokens. After a complaint everything else is skipped quickly.
class Parser
{
public:
    Parser(QStringList tokens, QStringList properties)
        : m_tokens(std::move(tokens)), m_properties(std::move(properties))
    {
    }

    Filter parse()
    {
        Filter filter;
        filter.matches = either();
        if (m_at < m_tokens.size())
            complain(u"Syntax error at '%1'."_s.arg(m_tokens[m_at]));
        filter.advanced = m_advanced;
        filter.complaint = m_complaint;
        return filter;
    }

private:
    QString peek() const { return m_at < m_tokens.size() ? m_tokens[m_at] : QString(); }
    QString next() { return m_at < m_tokens.size() ? m_tokens[m_at++] : QString(); }
    bool take(const QString &token)
    {
        const bool found = peek().compare(token, Qt::CaseInsensitive) == 0;
        m_at += found ? 1 : 0;
        return found;
    }
    void expect(const QString &token)
    {
        if (!take(token))
            complain(u"'%1' expected before '%2'."_s.arg(token, peek()));
    }
    void complain(const QString &text)
    {
        if (m_complaint.isEmpty())
            m_complaint = u"Invalid filter clause: %1"_s.arg(text);
        m_at = m_tokens.size();
    }

    Predicate either()
    {
        Predicate left = both();
        while (take(u"or"_s)) {
            const Predicate right = both();
            left = [left, right](const Json &item) {
                return left(item) || right(item);
            };
        }
        return left;
    }

    Predicate both()
    {
        Predicate left = unary();
        while (take(u"and"_s)) {
            const Predicate right = unary();
            left = [left, right](const Json &item) {
                return left(item) && right(item);
            };
        }
        return left;
    }

    Predicate unary()
    {
        if (++m_depth > 30) {
            complain(u"too deep."_s);
            return [](const Json &) {
                return false;
            };
        }
        Predicate result = take(u"not"_s) ? negated() : primary();
        --m_depth;
        return result;
    }

    Predicate negated()
    {
        m_advanced = true;
        const Predicate inner = unary();
        return [inner](const Json &item) {
            return !inner(item);
        };
    }

    Predicate primary()
    {
        if (take(u"("_s)) {
            Predicate inner = either();
            expect(u")"_s);
            return inner;
        }
        const QString name = next();
        if (name == u"startsWith"_s || name == u"startswith"_s || name == u"endsWith"_s || name == u"endswith"_s)
            return affix(name.startsWith(u"ends"_s));
        if (name.endsWith(u"/any"_s, Qt::CaseInsensitive))
            return any(name.chopped(4));
        return comparison(known(name));
    }

    Predicate affix(bool end)
    {
        m_advanced = m_advanced || end;
        expect(u"("_s);
        const std::string name = known(next()).toStdString();
        expect(u","_s);
        const QString text = folded(literal());
        expect(u")"_s);
        return [name, text, end](const Json &item) {
            const QString value = folded(memberAt(item, name.c_str()));
            return end ? value.endsWith(text) : value.startsWith(text);
        };
    }

    /// groupTypes/any(c:c eq 'Unified')
    Predicate any(const QString &list)
    {
        const std::string name = known(list).toStdString();
        expect(u"("_s);
        const QString variable = next();
        expect(u":"_s);
        expect(variable);
        expect(u"eq"_s);
        const Json wanted = literal();
        expect(u")"_s);
        return [name, wanted](const Json &item) {
            const Json &values = memberAt(item, name.c_str());
            return std::any_of(values.begin(), values.end(),
                               [&wanted](const Json &value) { return sameValue(value, wanted); });
        };
    }

    Predicate comparison(const QString &property)
    {
        const std::string name = property.toStdString();
        const QString verb = next();
        if (verb == u"in"_s)
            return oneOf(name);
        if (verb != u"eq"_s && verb != u"ne"_s)
            complain(u"the operator '%1' is not supported."_s.arg(verb));
        const bool wanted = verb == u"eq"_s;
        m_advanced = m_advanced || !wanted;
        const Json value = literal();
        return [name, value, wanted](const Json &item) {
            return sameValue(memberAt(item, name.c_str()), value) == wanted;
        };
    }

    Predicate oneOf(const std::string &name)
    {
        std::vector<Json> values;
        expect(u"("_s);
        do
            values.push_back(literal());
        while (take(u","_s));
        expect(u")"_s);
        if (values.size() > 15)
            complain(u"too many child clauses specified, a maximum of 15 is allowed."_s);
        return [name, values](const Json &item) {
            const Json &own = memberAt(item, name.c_str());
            return std::any_of(values.begin(), values.end(),
                               [&own](const Json &value) { return sameValue(own, value); });
        };
    }

    Json literal()
    {
        const QString token = next();
        if (token.startsWith(u'\''))
            return token.mid(1, token.size() - 2).replace(u"''"_s, u"'"_s).toStdString();
        if (token == u"true"_s || token == u"false"_s)
            return token == u"true"_s;
        if (token == u"null"_s)
            return nullptr;
        if (!token.isEmpty() && (token[0].isDigit() || token.size() == 36))
            return token.toStdString();
        complain(u"'%1' is no value."_s.arg(token));
        return nullptr;
    }

    QString known(const QString &property)
    {
        if (!m_properties.contains(property))
            complain(u"Could not find a property named '%1'."_s.arg(property));
        return property;
    }

    QStringList m_tokens;
    QStringList m_properties;
    QString m_complaint;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_advanced = false;
};
} // namespace

Filter parseFilter(const QString &text, const QStringList &properties)
{
    const std::optional<QStringList> tokens = tokenize(text);
    if (!tokens || tokens->isEmpty()) {
        Filter filter;
        filter.complaint = u"Invalid filter clause: %1"_s.arg(text);
        return filter;
    }
    return Parser(*tokens, properties).parse();
}
} // namespace entente::practice::graph
