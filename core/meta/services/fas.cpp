// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

// Noggin's AMQP messages hold fedmsg's body once more, in `msg`.
constexpr Field fasFields[] = {
    {"agent", "{agent.username|agent|msg.agent}", As::Account},
    {"user", "{user.username|user|msg.user}", As::Account},
    {"group", "{group.name|group|msg.group}"},
    {"details", "{fields|msg.fields}"},
};

/// Somebody other than who acts, for sentences that name both.
void computeFas(const Context &context, Fields &fields)
{
    const auto user = context.text("user.username|user|msg.user");
    if (user != context.text("agent.username|agent|msg.agent")) {
        fields.set("other", user, As::Account);
    }
}

constexpr auto userPage = firstOf("https://accounts.fedoraproject.org/user/{user}/");
constexpr auto groupPage = firstOf("https://accounts.fedoraproject.org/group/{group}/");

constexpr TopicRow fasTopics[] = {
    {.name = "fas.user.create",
     .schemas = "noggin.user.create.v1",
     .subtitle = firstOf(TR("fas", "{agent} created an account for {other}"), TR("fas", "{user} created an account"),
                         TR("fas", "There is a new account")),
     .subjective = firstOf(
         when("other=_reader", TR("fas", "{agent} created your account")),
         when("agent=_reader", TR("fas", "You created an account for {other}"), TR("fas", "You created your account"))),
     .headline = TR("fas", "New account: {user}"),
     .link = userPage,
     .agent = "{agent}",
     .users = "{agent} {user}",
     .objects = "users/{user}"},

    {.name = "fas.user.update",
     .schemas = "noggin.user.update.v1",
     .subtitle =
         firstOf(TR("fas", "{agent} changed {details} of {other}'s account"),
                 TR("fas", "{agent} changed {other}'s account"), TR("fas", "{user} changed {details} of their account"),
                 TR("fas", "{user}'s account changed"), TR("fas", "An account changed")),
     .subjective =
         firstOf(when("other=_reader", TR("fas", "{agent} changed {details} of your account"),
                      TR("fas", "{agent} changed your account")),
                 when("agent=_reader", TR("fas", "You changed {details} of {other}'s account"),
                      TR("fas", "You changed {other}'s account"), TR("fas", "You changed {details} of your account"),
                      TR("fas", "You changed your account"))),
     .headline = TR("fas", "Account changed: {user}"),
     .longForm = TR("fas", "What changed:\n{details}"),
     .link = userPage,
     .agent = "{agent}",
     .users = "{agent} {user}",
     .objects = "users/{user}"},

    {.name = "fas.group.create",
     .subtitle = firstOf(TR("fas", "{agent} created the group {group}"), TR("fas", "There is a new group, {group}"),
                         TR("fas", "There is a new group")),
     .subjective = TR("fas", "You created the group {group}"),
     .headline = TR("fas", "New group: {group}"),
     .link = groupPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "groups/{group}",
     .groups = "{group}"},

    {.name = "fas.group.update",
     .subtitle = firstOf(TR("fas", "{agent} changed {details} of the group {group}"),
                         TR("fas", "{agent} changed the group {group}"), TR("fas", "The group {group} changed"),
                         TR("fas", "A group changed")),
     .subjective =
         firstOf(TR("fas", "You changed {details} of the group {group}"), TR("fas", "You changed the group {group}")),
     .headline = TR("fas", "Group changed: {group}"),
     .longForm = TR("fas", "What changed:\n{details}"),
     .link = groupPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "groups/{group}",
     .groups = "{group}"},

    {.name = "fas.group.member.apply",
     .subtitle = firstOf(TR("fas", "{agent} applied for {other} to join the group {group}"),
                         TR("fas", "{user} applied to join the group {group}"),
                         TR("fas", "Somebody applied to join the group {group}"),
                         TR("fas", "Somebody applied to join a group")),
     .subjective = firstOf(when("other=_reader", TR("fas", "{agent} applied for you to join the group {group}")),
                           when("agent=_reader", TR("fas", "You applied for {other} to join the group {group}"),
                                TR("fas", "You applied to join the group {group}"))),
     .headline = TR("fas", "Application: {group}"),
     .link = groupPage,
     .agent = "{agent}",
     .users = "{agent} {user}",
     .objects = "groups/{group} users/{user}",
     .groups = "{group}"},

    {.name = "fas.group.member.sponsor",
     .schemas = "noggin.group.member.sponsor.v1",
     .subtitle = firstOf(TR("fas", "{agent} sponsored {user} for the group {group}"),
                         TR("fas", "{user} is a new member of the group {group}"),
                         TR("fas", "The group {group} has a new member"), TR("fas", "A group has a new member")),
     .subjective = firstOf(when("user=_reader", TR("fas", "{agent} sponsored you for the group {group}")),
                           when("agent=_reader", TR("fas", "You sponsored {user} for the group {group}"))),
     .headline = TR("fas", "New member: {group}"),
     .link = groupPage,
     .agent = "{agent}",
     .users = "{agent} {user}",
     .objects = "groups/{group} users/{user}",
     .groups = "{group}"},

    {.name = "fas.group.member.remove",
     .subtitle = firstOf(
         TR("fas", "{agent} removed {other} from the group {group}"), TR("fas", "{user} left the group {group}"),
         TR("fas", "A member was removed from the group {group}"), TR("fas", "A member was removed from a group")),
     .subjective = firstOf(when("other=_reader", TR("fas", "{agent} removed you from the group {group}")),
                           when("agent=_reader", TR("fas", "You removed {other} from the group {group}"),
                                TR("fas", "You left the group {group}"))),
     .headline = TR("fas", "Member removed: {group}"),
     .link = groupPage,
     .agent = "{agent}",
     .users = "{agent} {user}",
     .objects = "groups/{group} users/{user}",
     .groups = "{group}"},

    {.name = "fas.role.update",
     .subtitle = firstOf(TR("fas", "{agent} changed {other}'s role in the group {group}"),
                         TR("fas", "{user}'s role in the group {group} changed"),
                         TR("fas", "A role in the group {group} changed"), TR("fas", "A role in a group changed")),
     .subjective = firstOf(when("other=_reader", TR("fas", "{agent} changed your role in the group {group}")),
                           when("agent=_reader", TR("fas", "You changed {other}'s role in the group {group}"),
                                TR("fas", "You changed your role in the group {group}"))),
     .headline = TR("fas", "Role changed: {group}"),
     .link = groupPage,
     .agent = "{agent}",
     .users = "{agent} {user}",
     .objects = "groups/{group} users/{user}",
     .groups = "{group}"},
};

} // namespace

constinit const Service fas{
    .name = "fas",
    .label = TR("fas", "Fedora Accounts"),
    .icon = "https://admin.fedoraproject.org/accounts/static/theme/fas/images/account.png",
    .secondaryIcon = "openid:{agent}",
    .fields = fasFields,
    .compute = computeFas,
    .topics = fasTopics,
};

} // namespace tidings::meta
