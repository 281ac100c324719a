// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field electionsFields[] = {
    {"agent", "{agent}", As::Account},
    {"election", "{election.shortdesc|election.alias}"},
    {"id", "{election.alias}"},
    {"description", "{election.description}"},
    {"candidateName", "{candidate.name|candidate.fas_name}"},
    {"account", "{candidate.fas_name}", As::Account},
};

/// The election's short name where it says more than its title.
void computeElections(const Context &context, Fields &fields)
{
    const auto alias = context.text("election.alias");
    if (alias != context.text("election.shortdesc")) {
        fields.set("alias", alias);
    }
}

// What fedmsg's bodies call `url` is what its maker wrote there.
constexpr auto electionPage =
    firstOf(when("_form=amqp", "{election.url}", "https://elections.fedoraproject.org/about/{id}"),
            "https://admin.fedoraproject.org/voting/about/{id}");

constexpr TopicRow electionsTopics[] = {
    {.name = "fedora_elections.election.new",
     .schemas = "fedora_elections.election.new",
     .subtitle = firstOf(TR("fedora_elections", "{agent} created the election “{election}” ({alias})"),
                         TR("fedora_elections", "{agent} created the election “{election}”"),
                         TR("fedora_elections", "There is a new election: “{election}”"),
                         TR("fedora_elections", "There is a new election")),
     .subjective = TR("fedora_elections", "You created the election “{election}”"),
     .headline = TR("fedora_elections", "New election: {election}"),
     .longForm = "{description}",
     .link = electionPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "{id}/election/new"},

    {.name = "fedora_elections.election.edit",
     .schemas = "fedora_elections.election.edit",
     .subtitle = firstOf(TR("fedora_elections", "{agent} edited the election “{election}” ({alias})"),
                         TR("fedora_elections", "{agent} edited the election “{election}”"),
                         TR("fedora_elections", "The election “{election}” was edited"),
                         TR("fedora_elections", "An election was edited")),
     .subjective = TR("fedora_elections", "You edited the election “{election}”"),
     .headline = TR("fedora_elections", "Election edited: {election}"),
     .longForm = "{description}",
     .link = electionPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "{id}/election/edit"},

    {.name = "fedora_elections.candidate.new",
     .schemas = "fedora_elections.candidate.new",
     .subtitle = firstOf(
         TR("fedora_elections",
            "{agent} added the candidate {candidateName} ({account}) to the election “{election}” ({alias})"),
         TR("fedora_elections", "{agent} added the candidate {candidateName} to the election “{election}” ({alias})"),
         TR("fedora_elections", "{agent} added the candidate {candidateName} to the election “{election}”"),
         TR("fedora_elections", "The election “{election}” has a new candidate"),
         TR("fedora_elections", "An election has a new candidate")),
     .subjective =
         firstOf(when("agent=_reader",
                      TR("fedora_elections", "You added the candidate {candidateName} to the election “{election}”")),
                 when("account=_reader",
                      TR("fedora_elections", "{agent} added you as a candidate to the election “{election}”"))),
     .headline = TR("fedora_elections", "New candidate: {candidateName}"),
     .link = electionPage,
     .agent = "{agent}",
     .users = "{agent} {account}",
     .objects = "{id}/candidate/new"},

    {.name = "fedora_elections.candidate.edit",
     .schemas = "fedora_elections.candidate.edit",
     .subtitle = firstOf(
         TR("fedora_elections",
            "{agent} edited the candidate {candidateName} ({account}) of the election “{election}” ({alias})"),
         TR("fedora_elections", "{agent} edited the candidate {candidateName} of the election “{election}” ({alias})"),
         TR("fedora_elections", "{agent} edited the candidate {candidateName} of the election “{election}”"),
         TR("fedora_elections", "A candidate of the election “{election}” was edited"),
         TR("fedora_elections", "A candidate was edited")),
     .subjective = firstOf(
         when("agent=_reader",
              TR("fedora_elections", "You edited the candidate {candidateName} of the election “{election}”")),
         when("account=_reader", TR("fedora_elections",
                                    "{agent} edited what is said of you as a candidate of the election “{election}”"))),
     .headline = TR("fedora_elections", "Candidate edited: {candidateName}"),
     .link = electionPage,
     .agent = "{agent}",
     .users = "{agent} {account}",
     .objects = "{id}/candidate/edit"},

    {.name = "fedora_elections.candidate.delete",
     .schemas = "fedora_elections.candidate.delete",
     .subtitle = firstOf(
         TR("fedora_elections",
            "{agent} deleted the candidate {candidateName} ({account}) from the election “{election}” ({alias})"),
         TR("fedora_elections",
            "{agent} deleted the candidate {candidateName} from the election “{election}” ({alias})"),
         TR("fedora_elections", "{agent} deleted the candidate {candidateName} from the election “{election}”"),
         TR("fedora_elections", "A candidate was deleted from the election “{election}”"),
         TR("fedora_elections", "A candidate was deleted")),
     .subjective =
         firstOf(when("agent=_reader", TR("fedora_elections",
                                          "You deleted the candidate {candidateName} from the election “{election}”")),
                 when("account=_reader",
                      TR("fedora_elections", "{agent} deleted you as a candidate from the election “{election}”"))),
     .headline = TR("fedora_elections", "Candidate deleted: {candidateName}"),
     .severity = Severity::Attention,
     .link = electionPage,
     .agent = "{agent}",
     .users = "{agent} {account}",
     .objects = "{id}/candidate/delete"},
};

} // namespace

constinit const Service elections{
    .name = "fedora_elections",
    .label = TR("fedora_elections", "Elections"),
    .amqpIcon = "https://apps.fedoraproject.org/img/icons/elections.png",
    .secondaryIcon = firstOf("openid:{agent}", "{_icon}"),
    .fields = electionsFields,
    .compute = computeElections,
    .topics = electionsTopics,
};

} // namespace tidings::meta
