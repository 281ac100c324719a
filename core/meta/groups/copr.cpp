// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/groups/groups.h"

namespace tidings::meta {

namespace {

constexpr Field fields[] = {
    {"site", firstOf(when("_form=amqp", "https://copr.fedorainfracloud.org"), "https://copr.fedoraproject.org")},
    {"user", "{user}", As::Account},
    {"project", firstOf("{owner}/{copr}", "{user}/{copr}", "{copr}")},
};

void compute(const Context &context, Fields &computed)
{
    if (context.topic.starts_with("copr.build.start")) {
        computed.set("starts", qint64{1});
    }
}

constexpr auto started =
    firstOf(TR("groups", "{user} started {starts, plural, one {# build} other {# builds}} in {project}"),
            TR("groups", "{_count, plural, one {# build} other {# builds}} of {user} went on in {project}"),
            TR("groups", "{user} is building in {copr}"));
constexpr auto youStarted = firstOf(
    when("user=_reader", TR("groups", "You started {starts, plural, one {# build} other {# builds}} in {project}")));

constexpr GroupRule rules[] = {
    {.name = "copr.byCopr",
     .topics = "copr",
     .key = "{user} {copr}",
     .sums = "starts",
     .subtitle = started,
     .subjective = youStarted,
     // The projects of groups stand elsewhere, as messages of AMQP know.
     .link = firstOf(when("_form=amqp", ""), "{site}/coprs/{user}/{copr}/"),
     .secondaryIcon = "openid:{user}",
     .fields = fields,
     .compute = compute},

    {.name = "copr.byUser",
     .topics = "copr",
     .key = "{user}",
     .needs = "{copr}",
     .sums = "starts",
     .subtitle = started,
     .subjective = youStarted,
     .link = "{site}/coprs/{user}",
     .secondaryIcon = "openid:{user}",
     .fields = fields,
     .compute = compute},
};

} // namespace

constinit const std::span<const GroupRule> coprGroups{rules};

} // namespace tidings::meta
