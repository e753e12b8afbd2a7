// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/moments.h"
#include "app/cli/partners.h"
#include "app/cli/settingtext.h"
#include "app/common/table.h"
#include "core/catalogue/valuelist.h"

#include <QCoreApplication>

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
constexpr auto arguments = std::to_array<ArgumentSpec>({
    {"SIDE", QT_TRANSLATE_NOOP("Cli", "a tenant (domain or ID), or a snapshot file")},
});
constexpr auto options = std::to_array<OptionSpec>({
    {"partner", 0, "PARTNER", QT_TRANSLATE_NOOP("Cli", "what counts for this partner (domain, name or tenant ID)")},
});

/// One line of the result.
struct Shown {
    SettingAddress address;
    const Setting *setting = nullptr;
    EffectiveValue value;
};

std::vector<Shown> forPartner(const Snapshot &snapshot, const QString &partner)
{
    std::vector<Shown> rows;
    std::set<const Setting *> seen; // a setting stands on the default and on partner entries, and counts once
    for (const CatalogueEntry &entry : allSettings()) {
        const SettingAddress address = addressForPartner(partner, *entry.setting);
        const CatalogueEntry there = findSetting(address.resourceType, address.setting);
        if (there.setting && seen.insert(there.setting).second)
            rows.push_back({address, there.setting, effectiveForPartner(snapshot, partner, *there.setting)});
    }
    return rows;
}

std::vector<Shown> forTenant(const Snapshot &snapshot)
{
    std::vector<Shown> rows;
    for (const CatalogueEntry &entry : allSettings()) {
        if (entry.type->isCollection())
            continue;
        const SettingAddress address{QLatin1String(entry.type->id), {}, QLatin1String(entry.setting->id)};
        rows.push_back({address, entry.setting, effectiveValue(snapshot, address)});
    }
    return rows;
}

QString heading(const Snapshot &snapshot)
{
    const TenantFacts &tenant = snapshot.tenant;
    //: %1 is an organisation, %2 its domain, %3 a date and time
    const QString text = QCoreApplication::translate("Cli", "%1 (%2), read %3")
                             .arg(tenant.displayName, tenant.defaultDomain, momentTextWithZone(snapshot.takenAt));
    return snapshot.practice ? text + u' ' + practiceMark() : text;
}

void printRows(Terminal &terminal, const std::vector<Shown> &rows, const NameBook &names)
{
    QString section;
    Table table;
    const auto flush = [&terminal, &table] {
        if (!table.isEmpty())
            terminal.print(table.text(2));
        table = Table();
    };
    for (const Shown &row : rows) {
        if (const QString next = sectionLabel(*row.setting); next != section) {
            flush();
            section = next;
            terminal.print();
            terminal.print(section);
        }
        table.add({label(*row.setting), valueTextInFull(*row.setting, row.value.value, names),
                   originLabel(row.value.origin)});
    }
    flush();
}

void printPartners(Terminal &terminal, const Snapshot &snapshot)
{
    if (const auto why = whyPartnersAreUnread(snapshot)) {
        terminal.print();
        //: %1 is a sentence that says why
        terminal.print(QCoreApplication::translate("Cli", "The partners could not be read. %1").arg(why->message));
        return;
    }
    Table table({QCoreApplication::translate("Cli", "Partner"), QCoreApplication::translate("Cli", "Domain"),
                 QCoreApplication::translate("Cli", "Tenant ID")});
    for (const QString &id : snapshot.partners()) {
        const auto name = snapshot.names.find(id);
        table.add({snapshot.names.text(id), name ? name->detail : QString(), id});
    }
    if (table.isEmpty())
        return;
    terminal.print();
    terminal.print(table.text());
}

/// Null where the list could not be read: it is not known, and not empty.
Json partnersJson(const Snapshot &snapshot)
{
    if (whyPartnersAreUnread(snapshot))
        return {};
    Json partners = Json::array();
    for (const QString &id : snapshot.partners()) {
        Json partner = Json::object();
        partner["tenantId"] = id;
        const auto name = snapshot.names.find(id);
        partner["displayName"] = name ? Json(name->displayName) : Json();
        partners.push_back(std::move(partner));
    }
    return partners;
}

Json asJson(const Snapshot &snapshot, const std::vector<Shown> &rows)
{
    Json document = Json::object();
    document["tenantId"] = snapshot.tenant.id;
    document["displayName"] = snapshot.tenant.displayName;
    document["takenAt"] = snapshot.takenAt.toString(Qt::ISODate);
    document["practice"] = snapshot.practice;
    document["settings"] = Json::array();
    for (const Shown &row : rows)
        document["settings"].push_back(settingJson(row.address, *row.setting, row.value, snapshot.names));
    document["partners"] = partnersJson(snapshot);
    document["unread"] = unreadJson(snapshot);
    return document;
}

ExitCode run(Session &session, const Arguments &typed)
{
    const auto side = openSide(session, typed.argument(0));
    if (!side)
        return session.fail(side.error());
    const Snapshot &snapshot = *side->snapshot;
    Terminal &terminal = session.terminal();
    tellUnread(terminal, snapshot);
    if (!typed.has("partner")) {
        const std::vector<Shown> rows = forTenant(snapshot);
        terminal.print(heading(snapshot));
        printRows(terminal, rows, snapshot.names);
        printPartners(terminal, snapshot);
        terminal.print(asJson(snapshot, rows));
        return ExitCode::Fine;
    }
    const auto partner = findPartner(session, *side, typed.value("partner"));
    if (!partner)
        return session.fail(partner.error());
    const std::vector<Shown> rows = forPartner(snapshot, partner->tenantId);
    terminal.print(heading(snapshot));
    //: %1 is an organisation
    terminal.print(QCoreApplication::translate("Cli", "What counts for %1").arg(partner->displayName));
    printRows(terminal, rows, snapshot.names);
    Json document = asJson(snapshot, rows);
    document["partner"] = partner->tenantId;
    terminal.print(document);
    return ExitCode::Fine;
}
} // namespace

const Command showCommand = {
    .name = "show",
    .summary = QT_TRANSLATE_NOOP("Cli", "Show the settings of a tenant and where each value comes from."),
    .arguments = arguments,
    .options = options,
    .run = run,
};
} // namespace entente::cli
