// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <map>

namespace entente::test
{
namespace
{
using Members = Json::object_t;

class Checker
{
public:
    explicit Checker(const Json &root) : m_root(root) {}

    void check(const Json &at, const Json &schema, const QString &place)
    {
        if (schema.is_boolean()) {
            if (!schema.get<bool>())
                complain(place, QStringLiteral("is not allowed here"));
            return;
        }
        for (const auto &[keyword, argument] : schema.get_ref<const Members &>())
            apply(keyword, at, argument, schema, place);
    }

    QStringList complaints;

private:
    using Rule = void (Checker::*)(const Json &at, const Json &argument, const Json &schema, const QString &place);

    void apply(const std::string &keyword, const Json &at, const Json &argument, const Json &schema,
               const QString &place)
    {
        static const std::map<std::string, Rule> rules = {
            {"$ref", &Checker::checkRef},          {"type", &Checker::checkType},
            {"const", &Checker::checkConst},       {"enum", &Checker::checkEnum},
            {"required", &Checker::checkRequired}, {"properties", &Checker::checkProperties},
            {"items", &Checker::checkItems},       {"additionalProperties", &Checker::checkAdditional},
            {"minItems", &Checker::checkMinItems}, {"minLength", &Checker::checkMinLength},
            {"minimum", &Checker::checkMinimum},   {"pattern", &Checker::checkPattern},
            {"oneOf", &Checker::checkOneOf},
        };
        static const QStringList silent = {QStringLiteral("$schema"), QStringLiteral("$id"), QStringLiteral("$defs"),
                                           QStringLiteral("title"), QStringLiteral("description")};
        const auto rule = rules.find(keyword);
        if (rule != rules.end())
            (this->*rule->second)(at, argument, schema, place);
        else if (!silent.contains(QString::fromStdString(keyword)))
            complain(place, QStringLiteral("the schema uses the unknown keyword ") + QString::fromStdString(keyword));
    }

    void complain(const QString &place, const QString &what) { complaints.append(place + QStringLiteral(": ") + what); }

    static bool isOfType(const Json &at, const std::string &type)
    {
        if (type == "integer")
            return at.is_number_integer();
        if (type == "number")
            return at.is_number();
        return type == at.type_name();
    }

    void checkRef(const Json &at, const Json &argument, const Json &, const QString &place)
    {
        const Json::json_pointer pointer(argument.get<std::string>().substr(1));
        if (m_root.contains(pointer))
            check(at, m_root.at(pointer), place);
        else
            complain(place, QStringLiteral("the schema refers to nothing"));
    }

    void checkType(const Json &at, const Json &argument, const Json &, const QString &place)
    {
        const Json types = argument.is_array() ? argument : Json::array({argument});
        if (std::ranges::none_of(types, [&at](const Json &type) { return isOfType(at, type.get<std::string>()); }))
            complain(place, QStringLiteral("has the wrong type"));
    }

    void checkConst(const Json &at, const Json &argument, const Json &, const QString &place)
    {
        if (at != argument)
            complain(place, QStringLiteral("is not the one value"));
    }

    void checkEnum(const Json &at, const Json &argument, const Json &, const QString &place)
    {
        if (std::ranges::find(argument, at) == argument.end())
            complain(place, QStringLiteral("is none of the values"));
    }

    void checkRequired(const Json &at, const Json &argument, const Json &, const QString &place)
    {
        for (const Json &name : argument) {
            if (at.is_object() && !at.contains(name.get<std::string>()))
                complain(place, QStringLiteral("lacks ") + name.get<QString>());
        }
    }

    void checkProperties(const Json &at, const Json &argument, const Json &, const QString &place)
    {
        for (const auto &[name, schema] : argument.get_ref<const Members &>()) {
            if (at.is_object() && at.contains(name))
                check(at.at(name), schema, place + u'/' + QString::fromStdString(name));
        }
    }

    void checkAdditional(const Json &at, const Json &argument, const Json &schema, const QString &place)
    {
        if (!at.is_object())
            return;
        const Json &named = memberAt(schema, "properties");
        for (const auto &[name, value] : at.get_ref<const Members &>()) {
            if (!named.contains(name))
                check(value, argument, place + u'/' + QString::fromStdString(name));
        }
    }

    void checkItems(const Json &at, const Json &argument, const Json &, const QString &place)
    {
        if (!at.is_array())
            return;
        for (std::size_t i = 0; i < at.size(); ++i)
            check(at[i], argument, place + u'/' + QString::number(i));
    }

    void checkMinItems(const Json &at, const Json &argument, const Json &, const QString &place)
    {
        if (at.is_array() && at.size() < argument.get<std::size_t>())
            complain(place, QStringLiteral("has too few items"));
    }

    void checkMinLength(const Json &at, const Json &argument, const Json &, const QString &place)
    {
        if (at.is_string() && at.get_ref<const std::string &>().size() < argument.get<std::size_t>())
            complain(place, QStringLiteral("is too short"));
    }

    void checkMinimum(const Json &at, const Json &argument, const Json &, const QString &place)
    {
        if (at.is_number() && at < argument)
            complain(place, QStringLiteral("is too small"));
    }

    void checkPattern(const Json &at, const Json &argument, const Json &, const QString &place)
    {
        if (at.is_string() && !QRegularExpression(argument.get<QString>()).match(at.get<QString>()).hasMatch())
            complain(place, QStringLiteral("does not look right"));
    }

    void checkOneOf(const Json &at, const Json &argument, const Json &, const QString &place)
    {
        const auto fitting = std::ranges::count_if(argument, [this, &at, &place](const Json &schema) {
            Checker alone(m_root);
            alone.check(at, schema, place);
            return alone.complaints.isEmpty();
        });
        if (fitting != 1)
            complain(place, QStringLiteral("fits %1 of the forms instead of one").arg(fitting));
    }

    const Json &m_root;
};
} // namespace

QStringList schemaComplaints(const Json &document, const Json &schema)
{
    Checker checker(schema);
    checker.check(document, schema, QStringLiteral("#"));
    return checker.complaints;
}

Json schemaOf(const QString &name)
{
    QFile file(QStringLiteral("%1/resources/schemas/%2.schema.json").arg(sourceDir(), name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no such schema: " + name.toStdString());
    return parseJson(file.readAll()).value();
}
} // namespace entente::test
