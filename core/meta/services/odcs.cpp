// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field odcsFields[] = {
    {"owner", "{compose.owner}", As::Account},
    {"state", "{compose.state_name}"},
    {"number", "{compose.id}"},
    {"source", "{compose.source}"},
    {"why", "{compose.state_reason}"},
};

constexpr TopicRow odcsTopics[] = {
    {.name = "odcs.compose.state-changed",
     .subtitle =
         firstOf(when("state=wait", TR("odcs", "{owner}'s compose {number} waits for its turn"),
                      TR("odcs", "The compose {number} waits for its turn")),
                 when("state=generating", TR("odcs", "{owner}'s compose {number} is generating"),
                      TR("odcs", "The compose {number} is generating")),
                 when("state=done", TR("odcs", "{owner}'s compose {number} is done"),
                      TR("odcs", "The compose {number} is done")),
                 when("state=removed", TR("odcs", "{owner}'s compose {number} was removed"),
                      TR("odcs", "The compose {number} was removed")),
                 when("state=failed", TR("odcs", "{owner}'s compose {number} failed: {why}"),
                      TR("odcs", "{owner}'s compose {number} failed"), TR("odcs", "The compose {number} failed")),
                 TR("odcs", "{owner}'s compose {number} is in the state {state}"),
                 TR("odcs", "The compose {number} has changed"), TR("odcs", "A compose has changed")),
     .subjective = firstOf(when("state=wait", TR("odcs", "Your compose {number} waits for its turn")),
                           when("state=generating", TR("odcs", "Your compose {number} is generating")),
                           when("state=done", TR("odcs", "Your compose {number} is done")),
                           when("state=removed", TR("odcs", "Your compose {number} was removed")),
                           when("state=failed", TR("odcs", "Your compose {number} failed: {why}"),
                                TR("odcs", "Your compose {number} failed"))),
     .headline =
         firstOf(when("state=wait", TR("odcs", "Compose waits: {number}")),
                 when("state=generating", TR("odcs", "Compose started: {number}")),
                 when("state=done", TR("odcs", "Compose done: {number}")),
                 when("state=removed", TR("odcs", "Compose removed: {number}")),
                 when("state=failed", TR("odcs", "Compose failed: {number}")), TR("odcs", "Compose changed: {number}")),
     .longForm = TR("odcs", "Compose: {number}\nFor: {owner}\nSource: {source}\nState: {state}\n{why}"),
     .severity = firstOf(when("state=failed", Severity::Problem), Severity::Info),
     .kind = firstOf(when("state=wait|generating|done|removed|failed", "compose.{state}")),
     .link = "https://odcs.fedoraproject.org/api/1/composes/{number}",
     .agent = "{owner}",
     .users = "{owner}",
     .objects = "{number}"},
};

} // namespace

constinit const Service odcs{
    .name = "odcs",
    .label = TR("odcs", "On-demand composes"),
    .icon = "https://apps.fedoraproject.org/img/icons/odcs.png",
    .secondaryIcon = "openid:{owner}",
    .fields = odcsFields,
    .topics = odcsTopics,
};

} // namespace tidings::meta
