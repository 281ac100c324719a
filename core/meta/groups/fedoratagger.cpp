// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/groups/groups.h"

namespace tidings::meta {

namespace {

constexpr Field fields[] = {
    {"tag", "{vote.tag.tag|tag.tag}"},
};

void compute(const Context &context, Fields &computed)
{
    const auto user = context.at("user|vote.user");
    const auto name = context.text("user.username|vote.user.username");
    if (!user["anonymous"].toBool() && name != "anonymous") {
        computed.set("account", name, As::Account);
    }
}

constexpr GroupRule rules[] = {
    {.name = "fedoratagger.updateByUser",
     .topics = "fedoratagger.tag.update",
     .key = "{account}",
     .needs = "{tag}",
     .subtitle = TR("groups", "{account} voted on the tags {tag} of {_packages}"),
     .subjective = firstOf(when("account=_reader", TR("groups", "You voted on the tags {tag} of {_packages}"))),
     .headline = TR("groups", "{_count, plural, one {# vote} other {# votes}} on tags"),
     .secondaryIcon = "openid:{account}",
     .fields = fields,
     .compute = compute},

    {.name = "fedoratagger.createByUser",
     .topics = "fedoratagger.tag.create",
     .key = "{account}",
     .needs = "{tag}",
     .subtitle = TR("groups", "{account} added the tags {tag} to {_packages}"),
     .subjective = firstOf(when("account=_reader", TR("groups", "You added the tags {tag} to {_packages}"))),
     .headline = TR("groups", "{_count, plural, one {# new tag} other {# new tags}}"),
     .secondaryIcon = "openid:{account}",
     .fields = fields,
     .compute = compute},
};

} // namespace

constinit const std::span<const GroupRule> fedorataggerGroups{rules};

} // namespace tidings::meta
