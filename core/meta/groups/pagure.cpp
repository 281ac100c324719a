// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/groups/groups.h"
#include "core/meta/services/pagureproject.h"

namespace tidings::meta {

namespace {

constexpr Field fields[] = {
    {"agent", "{agent}", As::Account},
    {"starter", "{agent}", As::Account},
    {"pullNumber", "{pullrequest.id|pull_request.id|request.id}"},
    {"issueNumber", "{issue.id}"},
    {"pull", "{path}#{pullNumber}"},
    {"issue", "{path}#{issueNumber}"},
    {"commits", "{total_commits}"},
    {"author", "{commit.username|commit.email}", As::Account},
};

void compute(const Context &context, Fields &computed)
{
    const auto project = pagureProject(context);
    computed.set("path", pagurePath(project));
    computed.set("page", pagurePage(context, project));
    constexpr std::string_view heads = "refs/heads/";
    const auto branch = context.text("branch");
    computed.set("branch", branch.starts_with(heads) ? branch.substr(heads.size()) : branch);
}

constexpr GroupRule rules[] = {
    {.name = "pagure.byPullRequest",
     .topics = "pagure.pull-request",
     .key = "{path} {pullNumber}",
     .firsts = "starter",
     .subtitle = firstOf(
         TR("groups", "{agent} worked on the pull-request {pull}: {_count, plural, one {# change} other {# changes}}"),
         TR("groups", "The pull-request {pull} saw {_count, plural, one {# change} other {# changes}}")),
     .headline = TR("groups", "{_count, plural, one {# change} other {# changes}}: {pull}"),
     .link = "{page}/pull-request/{pullNumber}",
     .secondaryIcon = "openid:{starter}",
     .fields = fields,
     .compute = compute},

    {.name = "pagure.byIssue",
     .topics = "pagure.issue",
     .key = "{path} {issueNumber}",
     .firsts = "starter",
     .subtitle = firstOf(
         TR("groups", "{agent} worked on the issue {issue}: {_count, plural, one {# change} other {# changes}}"),
         TR("groups", "The issue {issue} saw {_count, plural, one {# change} other {# changes}}")),
     .headline = TR("groups", "{_count, plural, one {# change} other {# changes}}: {issue}"),
     .link = "{page}/issue/{issueNumber}",
     .secondaryIcon = "openid:{starter}",
     .fields = fields,
     .compute = compute},

    {.name = "pagure.byNewStyleCommit",
     .topics = "pagure.git.receive",
     .key = "{agent} {path}",
     .needs = "{commits}",
     .sums = "commits",
     .subtitle = firstOf(
         TR("groups", "{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})"),
         TR("groups", "{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path}")),
     .subjective = firstOf(
         when("agent=_reader",
              TR("groups", "You pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})"))),
     .headline = TR("groups", "{commits, plural, one {# commit} other {# commits}}: {path}"),
     .link = "{page}/commits",
     .secondaryIcon = "openid:{agent}",
     .fields = fields,
     .compute = compute},

    {.name = "pagure.byOldStyleCommit",
     .topics = "pagure.git.receive",
     .key = "{path}",
     .needs = "{author}",
     .subtitle = TR("groups", "{author} pushed {_count, plural, one {# commit} other {# commits}} to {path}"),
     .headline = TR("groups", "{_count, plural, one {# commit} other {# commits}}: {path}"),
     .link = "{page}/commits",
     .secondaryIcon = "openid:{author}",
     .fields = fields,
     .compute = compute},
};

} // namespace

constinit const std::span<const GroupRule> pagureGroups{rules};

} // namespace tidings::meta
