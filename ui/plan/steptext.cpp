// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/steptext.h"

#include "core/catalogue/valuelist.h"
#include "core/engine/opening.h"
#include "core/engine/plantitle.h"

using namespace Qt::StringLiterals;

namespace entente::ui
{
namespace
{
FieldText fieldText(const PlanStep &step, const FieldChange &change, const NameBook &names,
                    const Snapshot *before = nullptr)
{
    FieldText text;
    text.implied = change.implied;
    const Setting *setting = findSetting(step.resourceType, change.setting).setting;
    if (!setting) {
        text.setting = change.setting;
        text.oldValue = QString::fromUtf8(toBytes(change.oldValue.raw));
        text.newValue = QString::fromUtf8(toBytes(change.newValue.raw));
        return text;
    }
    text.section = sectionLabel(*setting);
    text.setting = label(*setting);
    text.oldValue = oldValueText(step, change, *setting, names, before);
    text.newValue = newValueText(step, change, *setting, names, before);
    return text;
}
} // namespace

QString StepText::title(const PlanStep &step)
{
    return stepTitle(step);
}

std::vector<FieldText> StepText::fields(const PlanStep &step, const NameBook &names, const Snapshot *before)
{
    std::vector<FieldText> texts;
    texts.reserve(step.fields.size());
    for (const FieldChange &change : step.fields)
        texts.push_back(fieldText(step, change, names, before));
    return texts;
}

QString StepText::riskText(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return tr("High risk");
    case Risk::Medium:
        return tr("Medium risk");
    case Risk::Low:
        break;
    }
    return tr("Low risk");
}

QStringList StepText::risks(const PlanStep &step)
{
    QStringList sentences;
    for (const FieldChange &change : step.fields) {
        const Setting *setting = findSetting(step.resourceType, change.setting).setting;
        const QString note = setting && opens(step, change) ? riskNote(*setting) : QString();
        if (!note.isEmpty() && !sentences.contains(note))
            sentences << note;
    }
    return sentences;
}

QStringList StepText::notes(const PlanStep &step)
{
    QStringList sentences = step.notes;
    // Said as risks already.
    for (const FieldChange &change : step.fields)
        if (const Setting *setting = findSetting(step.resourceType, change.setting).setting)
            sentences.removeAll(riskNote(*setting));
    sentences.removeDuplicates();
    return sentences;
}

QString StepText::request(const PlanStep &step)
{
    QString text = QString::fromLatin1(verbName(step.verb)) + u' ' + step.path;
    if (!step.body.is_null())
        text += u"\n\n"_s + QString::fromUtf8(toBytes(step.body, 2));
    return text;
}

QString StepText::asText(const PlanStep &step, const NameBook &names, const Snapshot *before)
{
    QStringList lines{title(step), tr("%1, %2").arg(actionLabel(step.action), riskText(step.risk))};
    for (const FieldText &field : fields(step, names, before)) {
        //: %1 is a setting, %2 its old value, %3 its new value
        QString line = tr("%1: %2 → %3").arg(field.setting, field.oldValue, field.newValue);
        if (!field.section.isEmpty())
            line = tr("%1, %2").arg(field.section, line);
        if (field.implied)
            //: %1 is a setting with its old and new value; the service takes it only together with another one
            line = tr("%1 (written along)").arg(line);
        lines << u"- "_s + line;
    }
    lines << risks(step) << notes(step);
    return lines.join(u'\n');
}

QString StepText::asText(const Plan &plan, const NameBook &names)
{
    QStringList blocks{plan.title};
    for (const TenantPlan &tenant : plan.tenants) {
        blocks << tenantTitle(tenant);
        for (const PlanStep &step : tenant.steps)
            blocks << asText(step, names) + u"\n\n"_s + request(step) + u"\n\n"_s + step.cmdlet;
    }
    return blocks.join(u"\n\n"_s);
}

std::vector<FieldText> StepText::foundInstead(const PlanStep &step, const Json &found, const NameBook &names)
{
    std::vector<FieldText> texts;
    for (const FieldChange &change : step.fields) {
        const Setting *setting = findSetting(step.resourceType, change.setting).setting;
        if (!setting)
            continue;
        const SettingValue expected = readValue(*setting, step.expectedBefore);
        const SettingValue now = readValue(*setting, found);
        if (now.means(expected))
            continue;
        FieldText text = fieldText(step, change, names);
        text.oldValue = valueTextInFull(*setting, expected, names, now);
        text.newValue = valueTextInFull(*setting, now, names, expected);
        texts.push_back(std::move(text));
    }
    return texts;
}
} // namespace entente::ui
