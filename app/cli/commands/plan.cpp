// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/directorycheck.h"
#include "app/cli/partners.h"
#include "app/cli/planning.h"
#include "app/cli/proposals.h"
#include "app/cli/reviewing.h"
#include "core/engine/reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
constexpr auto arguments = std::to_array<ArgumentSpec>({
    {"TENANT", QT_TRANSLATE_NOOP("Cli", "whose settings are to change: a tenant, or a snapshot of it")},
});
constexpr auto options = std::to_array<OptionSpec>({
    {"partner", 0, "PARTNER", QT_TRANSLATE_NOOP("Cli", "the other tenant (domain, name or tenant ID)")},
    {"shared-channels", 0, "in|out|both",
     QT_TRANSLATE_NOOP("Cli", "in: the partner's people in our shared channels; out: our people in theirs")},
    {"group", 0, "ID",
     QT_TRANSLATE_NOOP("Cli", "only this group (one direction), whoever is chosen now; may be repeated"), true},
    {"in-group", 0, "ID",
     QT_TRANSLATE_NOOP("Cli", "only this group of the partner's, whoever is chosen now; may be repeated"), true},
    {"out-group", 0, "ID|NAME",
     QT_TRANSLATE_NOOP("Cli", "only this group of our own, whoever is chosen now; may be repeated"), true},
    {"trust-mfa", 0, "yes|no", QT_TRANSLATE_NOOP("Cli", "whether the partner's multifactor authentication counts")},
    {"trust-compliant-devices", 0, "yes|no", QT_TRANSLATE_NOOP("Cli", "whether the partner's compliant devices count")},
    {"trust-hybrid-devices", 0, "yes|no",
     QT_TRANSLATE_NOOP("Cli", "whether the partner's Microsoft Entra hybrid joined devices count")},
    {"both-sides", 0, "",
     QT_TRANSLATE_NOOP("Cli", "plan the partner's tenant too, where you are an administrator of it")},
    {"set", 0, "SETTING=VALUE",
     QT_TRANSLATE_NOOP("Cli", "change any setting, of the partner's entry where --partner is given; may be repeated"),
     true},
    {"output", 'o', "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write; - is standard output")},
});

/// What the steps of one verb add up to.
struct Draft {
    std::vector<TenantPlan> tenants;
    Review review;
    QString title;
    bool live = true; ///< false: a snapshot file stands for one of the tenants
};

Result<bool> addTenant(Session &session, Draft &draft, const Side &side, const TenantName &partner,
                       const std::vector<Change> &changes)
{
    if (const auto chosen = checkChosen(session, side, partner, changes); !chosen)
        return chosen;
    auto planned = planFor(*side.snapshot, partner, changes);
    if (!planned)
        return failure(planned.error());
    draft.review.names.mergeFrom(side.snapshot->names);
    draft.review.snapshots.insert(side.snapshot->tenant.id, side.snapshot);
    draft.live = draft.live && side.live;
    draft.tenants.push_back(std::move(*planned));
    return true;
}

Result<Draft> draftWish(Session &session, const Arguments &typed, const Side &side, const TenantName &partner)
{
    const auto wish = wishFrom(session, typed, side, partner);
    if (!wish)
        return failure(wish.error());
    Draft draft;
    draft.title = typed.has("shared-channels")
                      //: %1 is an organisation
                      ? QCoreApplication::translate("Cli", "Shared channels with %1").arg(partner.displayName)
                      //: Title of a plan; %1 is an organisation
                      : QCoreApplication::translate("Cli", "Trust settings for %1").arg(partner.displayName);
    std::optional<Side> other; // first of all, so that its directory can tell whom the wish names
    if (typed.has("both-sides")) {
        auto opened = openSide(session, partner.tenantId);
        if (!opened)
            return failure(opened.error());
        other = std::move(*opened);
    }
    auto added = addTenant(session, draft, side, partner, changesFor(*side.snapshot, *wish));
    if (added && other) {
        const TenantFacts &own = side.snapshot->tenant;
        const auto changes = changesFor(*other->snapshot, mirrored(*wish, own.id, own.displayName));
        added = addTenant(session, draft, *other, nameOf(own), changes);
    }
    if (!added)
        return failure(added.error());
    return draft;
}

Result<Draft> draftSettings(Session &session, const Arguments &typed, const Side &side, const TenantName &partner)
{
    const auto changes = changesFrom(typed.values("set"), *side.snapshot, partner.tenantId);
    if (!changes)
        return failure(changes.error());
    Draft draft;
    draft.title = QCoreApplication::translate("Cli", "Settings of %1").arg(side.snapshot->tenant.displayName);
    const auto added = addTenant(session, draft, side, partner, *changes);
    if (!added)
        return failure(added.error());
    return draft;
}

constexpr auto trustOptions =
    std::to_array<const char *>({"trust-mfa", "trust-compliant-devices", "trust-hybrid-devices"});
constexpr auto channelOptions = std::to_array<const char *>({"group", "in-group", "out-group", "both-sides"});

const char *firstTyped(const Arguments &typed, std::span<const char *const> names)
{
    const auto found = std::ranges::find_if(names, [&typed](const char *name) { return typed.has(name); });
    return found == names.end() ? nullptr : *found;
}

/// An option that would go unheard is refused by its name.
std::optional<Error> notTogether(const Arguments &typed)
{
    const char *channels = typed.has("shared-channels") ? "shared-channels" : firstTyped(typed, channelOptions);
    const char *besides = channels ? channels : firstTyped(typed, trustOptions);
    if (typed.has("set") && besides) {
        //: %1 is an option
        return usageError(QCoreApplication::translate("Cli", "The option %1 does not go with --set. Leave it out, or "
                                                             "make a plan of its own for it.")
                              .arg(u"--"_s + QLatin1String(besides)));
    }
    if (channels && !typed.has("shared-channels")) {
        //: %1 is an option
        return usageError(QCoreApplication::translate("Cli", "The option %1 needs --shared-channels in, out or both.")
                              .arg(u"--"_s + QLatin1String(channels)));
    }
    return std::nullopt;
}

std::optional<Error> wrongUse(const Arguments &typed)
{
    const bool channels = typed.has("shared-channels");
    const bool trust = firstTyped(typed, trustOptions) != nullptr;
    if (!typed.has("output"))
        return usageError(QCoreApplication::translate("Cli", "Say with -o FILE where the plan is to be written."));
    if (auto problem = notTogether(typed))
        return problem;
    if (!channels && !trust && !typed.has("set"))
        return usageError(QCoreApplication::translate(
            "Cli", "Say what is to change: --shared-channels, --trust-mfa (or another --trust- option), or --set."));
    if ((channels || trust) && !typed.has("partner"))
        return usageError(QCoreApplication::translate("Cli", "Say with whom: --partner PARTNER."));
    if (const auto directions = directionsOf(typed); channels && !directions)
        return directions.error(); // before anybody has to sign in
    return std::nullopt;
}

ExitCode refuse(Session &session, const Arguments &typed, const Error &error)
{
    const ExitCode code = session.fail(error);
    if (error.code != u"rules.licence"_s || !typed.has("shared-channels"))
        return code;
    const QString proposal = withoutLicence(typed);
    session.terminal().note(
        !proposal.isEmpty()
            //: %1 is a command line
            ? QCoreApplication::translate("Cli", "Without the licence, for everyone and with all applications: %1")
                  .arg(proposal)
            : QCoreApplication::translate("Cli", "Without the licence, the shared channels of that tenant can only be "
                                                 "open to everyone and with all applications. Make a plan of its own "
                                                 "for each tenant, and use --set for that one."));
    return code;
}

bool allKnown(const std::vector<ObjectRef> &objects, const NameBook &names)
{
    return std::ranges::all_of(objects, [&names](const ObjectRef &object) {
        return names.find(object.id).has_value() || names.isUnresolved(object.id);
    });
}

/// What the plan newly names is in no snapshot: the tenants tell its names, as they will when it is applied. Names are
/// all that is missing, so the plan stands where they cannot be had.
void addNewNames(Session &session, const Plan &plan, Draft &draft)
{
    if (!draft.live || session.terminal().isJson())
        return;
    NameBook &names = draft.review.names;
    const bool isComplete = std::ranges::all_of(plan.tenants, [&plan, &names](const TenantPlan &tenant) {
        return allKnown(idsToResolve(plan, tenant.tenantId, names), names);
    });
    if (isComplete)
        return;
    if (const auto seen = readForReview(session, plan))
        names.mergeFrom(seen->names);
    else
        tellWhyIdsAreShown(session.terminal(), seen.error());
}

ExitCode write(Session &session, const Arguments &typed, Draft draft)
{
    const QString file = typed.value("output");
    const Plan plan = newPlan(draft.title, std::move(draft.tenants));
    const QString nothingToDo =
        QCoreApplication::translate("Cli", "Everything is already as planned: there is nothing to change.");
    if (isStandardOutput(file)) {
        session.terminal().printDocument(toJson(plan)); // first of all what was asked for
        addNewNames(session, plan, draft);
        session.terminal().note(planText(plan, draft.review));
        if (plan.stepCount() == 0)
            session.terminal().note(nothingToDo);
        return ExitCode::Fine;
    }
    const auto saved = savePlan(plan, file);
    if (!saved)
        return session.fail(saved.error());
    addNewNames(session, plan, draft);
    session.terminal().print(planText(plan, draft.review));
    session.terminal().print(
        plan.stepCount() == 0
            ? nothingToDo
            //: %1 is a command line
            : QCoreApplication::translate("Cli", "Nothing was changed. To do it: %1").arg(toApply(typed, file)));
    session.terminal().print(toJson(plan));
    return ExitCode::Fine;
}

ExitCode run(Session &session, const Arguments &typed)
{
    if (const auto wrong = wrongUse(typed))
        return session.fail(*wrong);
    const auto side = openSide(session, typed.argument(0));
    if (!side)
        return session.fail(side.error());
    TenantName partner;
    if (typed.has("partner")) {
        const auto found = findPartner(session, *side, typed.value("partner"));
        if (!found)
            return session.fail(found.error());
        partner = *found;
    }
    auto draft =
        typed.has("set") ? draftSettings(session, typed, *side, partner) : draftWish(session, typed, *side, partner);
    return draft ? write(session, typed, std::move(*draft)) : refuse(session, typed, draft.error());
}
} // namespace

const Command planCommand = {
    .name = "plan",
    .summary = QT_TRANSLATE_NOOP("Cli", "Make a plan, a file, from what is wanted; changes nothing."),
    .arguments = arguments,
    .options = options,
    .run = run,
};
} // namespace entente::cli
