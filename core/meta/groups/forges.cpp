// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groups/groups.h"

namespace tidings::meta {

namespace {

// AMQP wraps what GitHub, Forgejo and GitLab say once more.
constexpr Field fields[] = {
    {"who", "{agent|sender.login|body.sender.login|body.user.username|pusher.name}"},
    {"repo", "{repository.full_name|body.repository.full_name|body.project.path_with_namespace|repo.fullname|"
             "project.fullname|repo.name|project.name}"},
    {"page", "{repository.html_url|body.repository.html_url|body.project.web_url|project.full_url|repo.full_url}"},
    {"number", "{pull_request.number|issue.number|body.pull_request.number|body.issue.number|"
               "body.merge_request.iid|body.object_attributes.iid}"},
    {"ticketPage", "{pull_request.html_url|issue.html_url|body.pull_request.html_url|body.issue.html_url|"
                   "body.merge_request.url|body.object_attributes.url}"},
    {"ticket", "{repo}#{number}"},
};

constexpr GroupRule rules[] = {
    // A comment on a pull request comes as one on an issue, too.
    {.name = "forges.byTicket",
     .topics = "forgejo github gitlab",
     .key = "{_service} {repo} {number}",
     .firsts = "ticketPage",
     .subtitle = firstOf(TR("groups", "{who} worked on {ticket}: {_count, plural, one {# change} other {# changes}}"),
                         TR("groups", "{_count, plural, one {# change} other {# changes}} to {ticket}")),
     .headline = TR("groups", "{_count, plural, one {# change} other {# changes}}: {ticket}"),
     .link = "{ticketPage}",
     .fields = fields},

    {.name = "forges.byPersonAndRepository",
     .topics = "forgejo github gitlab pagure",
     .key = "{_service} {who} {repo}",
     .subtitle = TR("groups", "{who} worked on {repo}: {_count, plural, one {# event} other {# events}}"),
     .headline = TR("groups", "{_count, plural, one {# event} other {# events}}: {repo}"),
     .link = "{page}",
     .fields = fields},
};

} // namespace

constinit const std::span<const GroupRule> forgeGroups{rules};

} // namespace tidings::meta
