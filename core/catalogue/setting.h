// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/value.h"

#include <QString>

#include <span>

namespace entente
{
class NameBook;
class Target;

enum class Workload { Exchange, SharePoint, Teams, Entra, Groups, PowerBi, Engage };
enum class Kind { Bool, Int, Enum, Text, TextList, UserTargets, ApplicationTargets };
enum class Risk { Low, Medium, High };
/// Which way people go: Inbound = the partner's people come to us.
enum class Direction { None, Inbound, Outbound };

/// One member of an enumeration. `openness` orders choices from closed (0) to open where the service's order is total;
/// -1 where it has none.
struct Choice {
    const char *wire;
    const char *label; ///< QT_TRANSLATE_NOOP("Catalogue", ...)
    int openness = -1;
};

/// One leaf that an administrator can set. Plain data in a constexpr table per workload; texts are marked for
/// translation in context "Catalogue" and fetched through label()/help().
struct Setting {
    const char *id;      ///< stable for ever: "entra.directConnect.inbound.users"
    const char *section; ///< heading of its group in a tab, marked for translation
    const char *name;    ///< label, marked for translation
    const char *about;   ///< what it decides and what follows, one or two sentences, marked for translation
    Kind kind = Kind::Bool;
    Direction direction = Direction::None;
    const char *path = "";     ///< JSON pointer inside the resource: "/b2bDirectConnectInbound/usersAndGroups"
    const char *property = ""; ///< the top-level property that is written as one: "b2bDirectConnectInbound"
    const char *mirror = "";   ///< id of the setting that faces it in the other tenant; empty: none
    const char *partOf = "";   ///< id of the other half, which must be set whenever this one is; empty: none
    std::span<const Choice> choices = {};
    Risk risk = Risk::Low;
    const char *riskNote = "";          ///< what opening it exposes, marked for translation
    const char *closingNote = "";       ///< what closing it takes away, marked for translation; empty: what it says
    const char *licence = "";           ///< service plan needed for other than all-or-nothing values ("AAD_PREMIUM")
    const char *propagation = "";       ///< marked for translation
    bool editableOnDefault = true;      ///< false: the service refuses to change it on the default entry
    bool chosenTargetsOnDefault = true; ///< false: the default entry takes all or nothing here
};

/// Translated at the moment of the call.
QString label(const Setting &setting);
QString help(const Setting &setting);
QString riskNote(const Setting &setting);
QString closingNote(const Setting &setting);
QString sectionLabel(const Setting &setting);
QString choiceLabel(const Setting &setting, const QString &wire); ///< the wire text itself where it is unknown
QString riskLabel(Risk risk);
QString workloadLabel(Workload workload);
QString workloadId(Workload workload); ///< "entra"

/// True where `raw` is a value of the setting's kind and within its choices: what may be Set, and what may be written.
bool accepts(const Setting &setting, const Json &raw);
/// Reads the setting out of a resource as received: state, and raw kept whatever it is. Set only where the setting
/// accepts the whole value.
SettingValue readValue(const Setting &setting, const Json &resource);

/// The value in words, never empty: "Allowed, all users", "Yes", "Not set", "Not known: role missing". Plurals, lists
/// and quotes follow the default QLocale.
QString valueText(const Setting &setting, const SettingValue &value, const NameBook &names);
/// One target in words: "all users", the quoted name, or what `names` says of an id without one.
QString targetText(const Target &target, const NameBook &names);
} // namespace entente
