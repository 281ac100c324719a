// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/commit.h"
#include "core/meta/services/services.h"

namespace tidings::meta {
namespace {

constexpr Field infragitFields[] = {
    {"user", "{commit.agent|commit.username}", As::Account},
    {"author", "{user|commit.name}"},
    {"branch", "{commit.branch}"},
};

void computeInfragit(const Context &context, Fields &fields)
{
    computeCommit(context, fields);
    // The hook leaves the repository's name empty: "/git/ansible".
    const auto name = context.text("commit.repo");
    const auto path = context.text("commit.path");
    fields.set("repo", name.empty() ? path.substr(path.rfind('/') + 1) : name);
}

constexpr TopicRow infragitTopics[] = {
    {.name = "infragit.receive",
     .subtitle =
         firstOf(TR("infragit", "{author} pushed to {repo} ({branch}): “{summary}”"),
                 TR("infragit", "{author} pushed to {repo} ({branch})"), TR("infragit", "{author} pushed to {repo}"),
                 TR("infragit", "Somebody pushed to {repo}"), TR("infragit", "Somebody pushed a commit")),
     .subjective = firstOf(TR("infragit", "You pushed to {repo} ({branch}): “{summary}”"),
                           TR("infragit", "You pushed to {repo} ({branch})"), TR("infragit", "You pushed to {repo}")),
     .headline = firstOf(TR("infragit", "New commit: {repo}"), TR("infragit", "New commit")),
     .longForm = "{commit.message}",
     .kind = "push",
     .link = "https://infrastructure.fedoraproject.org/cgit/{repo}.git/commit/?h={branch}&id={commit.rev}",
     .agent = "{user}",
     .users = "{user}",
     .objects = "{repo}/{files}"},
};

} // namespace

constinit const Service infragit{
    .name = "infragit",
    .label = TR("infragit", "Infrastructure git"),
    .icon = "https://apps.fedoraproject.org/img/icons/git-logo.png",
    .secondaryIcon = firstOf("openid:{user}", "md5:{commit.email}"),
    .fields = infragitFields,
    .compute = computeInfragit,
    .topics = infragitTopics,
};

} // namespace tidings::meta
