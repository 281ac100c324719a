// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/commit.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field gitFields[] = {
    {"agent", "{agent}", As::Account},
    {"user", "{agent|commit.agent|commit.username}", As::Account},
    {"author", "{user|commit.name}"},
    {"namespace", firstOf("{commit.namespace}", "rpms")},
    // In older messages the topic goes on with package and branch.
    {"repo", "{commit.repo|_rest.0}"},
    {"project", firstOf(when("namespace=rpms", "{repo}"), "{namespace}/{repo}")},
    {"branch", "{commit.branch|branch|_rest.1}"},
    {"pushedPackage", firstOf(when("namespace=rpms", "{repo}"))},
    {"package", "{name|_rest.0}"},
    {"text", firstOf("{commit.message}\n{commit.patch}", "{commit.message}")},
};

void computeGit(const Context &context, Fields &fields)
{
    computeCommit(context, fields);
    if (context.body["unbranchedPackages"].size() > 0) {
        fields.set("unbranched", u"some"_s, As::State);
    }
}

constexpr TopicRow gitTopics[] = {
    {.name = "git.receive",
     .schemas = "git.receive fedora_messaging_git_hook.commit.v1",
     .subtitle =
         firstOf(TR("git", "{author} pushed to {project} ({branch}): “{summary}”"),
                 TR("git", "{author} pushed to {project} ({branch})"), TR("git", "{author} pushed to {project}"),
                 TR("git", "Somebody pushed to {project}"), TR("git", "Somebody pushed a commit")),
     .subjective = firstOf(TR("git", "You pushed to {project} ({branch}): “{summary}”"),
                           TR("git", "You pushed to {project} ({branch})"), TR("git", "You pushed to {project}")),
     .headline = TR("git", "New commit: {project}"),
     .longForm =
         firstOf(when("commit.seen=true", TR("git", "The commit is in another branch already.\n\n{text}")), "{text}"),
     .kind = "push",
     .link = firstOf("{commit.url}", when("_schema=fedora_messaging_git_hook.commit.v1", ""),
                     "https://src.fedoraproject.org/{namespace}/{repo}/c/{commit.rev}?branch={branch}"),
     .icon = firstOf(when("_schema=git.receive", "https://apps.fedoraproject.org/img/icons/git.png")),
     .secondaryIcon = firstOf("openid:{user}", "md5:{commit.email}"),
     .agent = "{user}",
     .users = "{user}",
     .packages = "{pushedPackage}",
     .objects = "{repo}/{files}"},

    {.name = "git.branch",
     .subtitle = firstOf(TR("git", "{agent} created the branch {branch} of {package}"),
                         TR("git", "{package} has a new branch, {branch}"), TR("git", "A package has a new branch")),
     .subjective = TR("git", "You created the branch {branch} of {package}"),
     .headline = TR("git", "New branch: {package} {branch}"),
     .kind = "branch",
     .link = "https://src.fedoraproject.org/rpms/{package}/commits/{branch}",
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{package}",
     .objects = "{package}/__git__"},

    {.name = "git.lookaside",
     .subtitle = firstOf(TR("git", "{agent} uploaded {filename} for {name}"),
                         TR("git", "{filename} was uploaded for {name}"), TR("git", "A source was uploaded")),
     .subjective = TR("git", "You uploaded {filename} for {name}"),
     .headline = TR("git", "New source: {name}"),
     .longForm = "{md5sum}  {filename}",
     .kind = "lookaside.new",
     .link = "https://src.fedoraproject.org/lookaside/pkgs/{name}/{filename}/{md5sum}/{filename}",
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{name}",
     .objects = "{name}/{filename}"},

    {.name = "git.mass_branch.start",
     .subtitle = firstOf(TR("git", "{agent} started a mass branch"), TR("git", "A mass branch started")),
     .subjective = TR("git", "You started a mass branch"),
     .headline = TR("git", "Mass branch started"),
     .agent = "{agent}",
     .users = "{agent}"},

    {.name = "git.mass_branch.complete",
     .subtitle = firstOf(TR("git", "The mass branch that {agent} started is done"), TR("git", "A mass branch is done")),
     .subjective = TR("git", "Your mass branch is done"),
     .headline = TR("git", "Mass branch done"),
     .agent = "{agent}",
     .users = "{agent}"},

    {.name = "git.pkgdb2branch.start",
     .subtitle = firstOf(TR("git", "{agent} started to branch packages (pkgdb2branch)"),
                         TR("git", "A run of pkgdb2branch started")),
     .subjective = TR("git", "You started to branch packages (pkgdb2branch)"),
     .headline = TR("git", "Branching started"),
     .agent = "{agent}",
     .users = "{agent}"},

    {.name = "git.pkgdb2branch.complete",
     .subtitle = firstOf(
         TR("git", "The pkgdb2branch run that {agent} started is done, with {unbranchedPackages, plural, one {# error} "
                   "other {# errors}}"),
         TR("git", "The pkgdb2branch run that {agent} started is done"), TR("git", "A run of pkgdb2branch is done")),
     .subjective = firstOf(TR("git", "Your pkgdb2branch run is done, with {unbranchedPackages, plural, one {# error} "
                                     "other {# errors}}"),
                           TR("git", "Your pkgdb2branch run is done")),
     .headline = firstOf(TR("git", "Branching failed: {unbranchedPackages}"), TR("git", "Branching done")),
     .severity = firstOf(when("unbranched=some", Severity::Problem), Severity::Info),
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "{unbranchedPackages} {branchedPackages}",
     .objects = "{unbranchedPackages}/__git__ {branchedPackages}/__git__"},
};

} // namespace

constinit const Service git{
    .name = "git",
    .label = TR("git", "Package sources"),
    .icon = "https://apps.fedoraproject.org/img/icons/git-logo.png",
    .secondaryIcon = "openid:{agent}",
    .fields = gitFields,
    .compute = computeGit,
    .topics = gitTopics,
};

} // namespace tidings::meta
