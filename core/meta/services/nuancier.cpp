// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field nuancierFields[] = {
    {"agent", "{agent|agent_name}", As::Account},
    {"submitter", "{candidate.submitter}", As::Account},
    {"name", "{candidate.name}"},
    {"author", "{candidate.author}"},
    {"license", "{candidate.license}"},
    {"election", "{election.name}"},
    {"year", "{election.year}"},
    {"thing", "{thing.name}"},
    {"thingId", "{thing.id}"},
};

/// Somebody else's wallpaper, for sentences that name both.
void computeNuancier(const Context &context, Fields &fields)
{
    if (context.text("candidate.submitter") != context.text("agent")) {
        fields.set("other", context.text("candidate.submitter"), As::Account);
    }
}

constexpr auto details = firstOf(TR("nuancier", "Wallpaper: {name}\nBy: {author}\nLicence: {license}"));
constexpr auto electionPage = firstOf("https://apps.fedoraproject.org/nuancier/election/{election.id}");

constexpr TopicRow nuancierTopics[] = {
    {.name = "nuancier.candidate.new",
     .subtitle = firstOf(TR("nuancier", "{agent} submitted the wallpaper “{name}” to the election “{election}”"),
                         TR("nuancier", "{agent} submitted a wallpaper to the election “{election}”"),
                         TR("nuancier", "There is a new wallpaper to vote on")),
     .subjective = firstOf(
         when("agent=_reader", TR("nuancier", "You submitted the wallpaper “{name}” to the election “{election}”"))),
     .headline = TR("nuancier", "New wallpaper: {name}"),
     .longForm = details,
     .link = "{candidate.original_url}",
     .agent = "{agent}",
     .users = "{agent} {submitter}",
     .objects = "{year}/{election}/{name}/candidate/new"},

    {.name = "nuancier.candidate.approved",
     .subtitle =
         firstOf(TR("nuancier", "{agent} approved {other}'s wallpaper “{name}” for the election “{election}”"),
                 TR("nuancier", "{agent} approved the wallpaper “{name}” for the election “{election}”"),
                 TR("nuancier", "The wallpaper “{name}” was approved"), TR("nuancier", "A wallpaper was approved")),
     .subjective = firstOf(
         when("agent=_reader", TR("nuancier", "You approved the wallpaper “{name}” for the election “{election}”")),
         when("submitter=_reader",
              TR("nuancier", "{agent} approved your wallpaper “{name}” for the election “{election}”"))),
     .headline = TR("nuancier", "Wallpaper approved: {name}"),
     .longForm = details,
     .link = "{candidate.original_url}",
     .agent = "{agent}",
     .users = "{agent} {submitter}",
     .objects = "{year}/{election}/{name}/candidate/approved"},

    {.name = "nuancier.candidate.denied",
     .subtitle =
         firstOf(TR("nuancier", "{agent} denied {other}'s wallpaper “{name}” a place in the election “{election}”"),
                 TR("nuancier", "{agent} denied the wallpaper “{name}” a place in the election “{election}”"),
                 TR("nuancier", "The wallpaper “{name}” was denied"), TR("nuancier", "A wallpaper was denied")),
     .subjective =
         firstOf(when("agent=_reader",
                      TR("nuancier", "You denied the wallpaper “{name}” a place in the election “{election}”")),
                 when("submitter=_reader",
                      TR("nuancier", "{agent} denied your wallpaper “{name}” a place in the election “{election}”"))),
     .headline = TR("nuancier", "Wallpaper denied: {name}"),
     .longForm = details,
     .severity = Severity::Attention,
     .link = "{candidate.original_url}",
     .agent = "{agent}",
     .users = "{agent} {submitter}",
     .objects = "{year}/{election}/{name}/candidate/denied"},

    {.name = "nuancier.election.new",
     .subtitle = firstOf(TR("nuancier", "{agent} created the wallpaper election “{election}”"),
                         TR("nuancier", "There is a new wallpaper election")),
     .subjective = TR("nuancier", "You created the wallpaper election “{election}”"),
     .headline = TR("nuancier", "New wallpaper election: {election}"),
     .link = electionPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "{year}/{election}/election/new"},

    {.name = "nuancier.election.update",
     .subtitle = firstOf(TR("nuancier", "{agent} changed {updated} of the wallpaper election “{election}”"),
                         TR("nuancier", "{agent} changed the wallpaper election “{election}”"),
                         TR("nuancier", "A wallpaper election changed")),
     .subjective = firstOf(TR("nuancier", "You changed {updated} of the wallpaper election “{election}”"),
                           TR("nuancier", "You changed the wallpaper election “{election}”")),
     .headline = TR("nuancier", "Election changed: {election}"),
     .link = electionPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "{year}/{election}/election/update"},

    {.name = "nuancier.new",
     .schemas = "nuancier.new",
     .subtitle = firstOf(TR("nuancier", "{agent} created “{thing}” ({thingId})"),
                         TR("nuancier", "{agent} created something new"), TR("nuancier", "There is something new")),
     .subjective = TR("nuancier", "You created “{thing}” ({thingId})"),
     .headline = TR("nuancier", "New: {thing}"),
     .link = "{thing.url}",
     .agent = "{agent}",
     .users = "{agent}"},
};

} // namespace

constinit const Service nuancier{
    .name = "nuancier",
    .label = TR("nuancier", "Wallpapers"),
    .icon = "https://apps.fedoraproject.org/img/icons/nuancier.png",
    .secondaryIcon = firstOf("openid:{agent}", "{_icon}"),
    .fields = nuancierFields,
    .compute = computeNuancier,
    .topics = nuancierTopics,
};

} // namespace tidings::meta
