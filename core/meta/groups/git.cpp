// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groups/groups.h"

namespace tidings::meta {

namespace {

constexpr Field fields[] = {
    {"user", "{agent|commit.agent|commit.username}", As::Account},
    {"author", "{user|commit.name}"},
    {"repo", "{commit.repo}"},
    {"namespace", firstOf("{commit.namespace}", "rpms")},
    {"branch", "{commit.branch}"},
};

constexpr GroupRule rules[] = {
    {.name = "git.byUser",
     .topics = "git.receive",
     .key = "{user}",
     .needs = "{repo}",
     .subtitle = TR("groups", "{user} pushed {_count, plural, one {# commit} other {# commits}} to {repo}"),
     .subjective = firstOf(
         when("user=_reader", TR("groups", "You pushed {_count, plural, one {# commit} other {# commits}} to {repo}"))),
     .headline = TR("groups", "{_count, plural, one {# commit} other {# commits}} by {user}"),
     .link = "https://src.fedoraproject.org/user/{user}/projects",
     .secondaryIcon = "openid:{user}",
     .fields = fields},

    {.name = "git.byPackage",
     .topics = "git.receive",
     .key = "{namespace} {repo}",
     .subtitle = firstOf(
         TR("groups", "{author} pushed {_count, plural, one {# commit} other {# commits}} to {repo} ({branch})"),
         TR("groups", "{_count, plural, one {# commit} other {# commits}} to {repo}")),
     .headline = TR("groups", "{_count, plural, one {# commit} other {# commits}}: {repo}"),
     .link = "https://src.fedoraproject.org/{namespace}/{repo}",
     .fields = fields},
};

} // namespace

constinit const std::span<const GroupRule> gitGroups{rules};

} // namespace tidings::meta
