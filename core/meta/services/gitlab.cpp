// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field gitlabFields[] = {
    {"account", "{_message.agent}", As::Account},
    // GitLab's own names, where the sender has no account.
    {"who", "{account|user.username|user_username}"},
    {"repo", "{project.path_with_namespace|project.name}"},
    {"repoPage", "{project.web_url|project.homepage}"},
    {"number", "{object_attributes.iid}"},
    {"title", "{object_attributes.title|issue.title|merge_request.title|commit.title}"},
    {"action", "{object_attributes.action}"},
    {"issue", firstOf("{repo}#{number}", "#{number}")},
    {"merge", firstOf("{repo}!{number}", "!{number}")},
    {"commented", firstOf("{repo}#{issue.iid}", "{repo}!{merge_request.iid}", "{repo}")},
    {"branch", "{object_attributes.ref}"},
    {"state", "{object_attributes.status}"},
    {"tag", "{tag}"},
    {"event", "{object_kind|event_name|_topic.1}"},
};

void computeGitlab(const Context &context, Fields &fields)
{
    auto reference = context.text("ref");
    for (const std::string_view kind : {"refs/heads/", "refs/tags/"}) {
        reference = reference.starts_with(kind) ? reference.substr(kind.size()) : reference;
    }
    fields.set("reference", reference);
    QStringList messages;
    for (const auto &commit : context.at("commits").items()) {
        if (messages.size() < limits::items) {
            messages.append(commit["message"].toString());
        }
    }
    fields.set("messages", messages.join(u"\n\n"_s));
}

constexpr TopicRow gitlabTopics[] = {
    {.name = "gitlab.push",
     .schemas = "webhook_to_fedora_messaging.gitlab.message_v1/push",
     .subtitle =
         firstOf(when("total_commits_count=0", TR("gitlab", "{who} moved the branch {reference} of {repo}")),
                 TR("gitlab", "{who} pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} "
                              "({reference})"),
                 TR("gitlab", "{who} pushed to {repo}"), TR("gitlab", "Somebody pushed to {repo}"),
                 TR("gitlab", "Somebody pushed to GitLab")),
     .subjective = firstOf(
         when("account=_reader",
              TR("gitlab", "You pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} "
                           "({reference})"))),
     .headline = firstOf(TR("gitlab", "Push: {repo} ({reference})"), TR("gitlab", "Push")),
     .longForm = "{messages}",
     .kind = "push",
     .link = firstOf("{repoPage}/-/compare/{before}...{after}", "{repoPage}"),
     .agent = "{account}",
     .users = "{account}",
     .objects = "{repo}/tree/{reference}"},

    {.name = "gitlab.tag_push",
     .schemas = "webhook_to_fedora_messaging.gitlab.message_v1/tag_push",
     .subtitle = firstOf(TR("gitlab", "{who} tagged {repo} as {reference}"),
                         TR("gitlab", "{repo} was tagged as {reference}"), TR("gitlab", "A repository was tagged")),
     .subjective = firstOf(when("account=_reader", TR("gitlab", "You tagged {repo} as {reference}"))),
     .headline = firstOf(TR("gitlab", "New tag: {repo} {reference}"), TR("gitlab", "New tag")),
     .kind = "tag.created",
     .link = firstOf("{repoPage}/-/tags/{reference}", "{repoPage}"),
     .agent = "{account}",
     .users = "{account}",
     .objects = "{repo}/tag/{reference}"},

    {.name = "gitlab.issue",
     .schemas = "webhook_to_fedora_messaging.gitlab.message_v1/issue",
     .subtitle =
         firstOf(when("action=open", TR("gitlab", "{who} opened the issue {issue}: “{title}”")),
                 when("action=close", TR("gitlab", "{who} closed the issue {issue}: “{title}”")),
                 when("action=reopen", TR("gitlab", "{who} reopened the issue {issue}: “{title}”")),
                 TR("gitlab", "{who} changed the issue {issue}: “{title}”"), TR("gitlab", "The issue {issue} changed"),
                 TR("gitlab", "An issue changed in {repo}"), TR("gitlab", "An issue changed on GitLab")),
     .subjective =
         firstOf(when("account=_reader", when("action=open", TR("gitlab", "You opened the issue {issue}: “{title}”")),
                      when("action=close", TR("gitlab", "You closed the issue {issue}: “{title}”")),
                      when("action=reopen", TR("gitlab", "You reopened the issue {issue}: “{title}”")),
                      TR("gitlab", "You changed the issue {issue}: “{title}”"))),
     .headline = firstOf(when("action=open", TR("gitlab", "New issue: {issue}")),
                         when("action=close", TR("gitlab", "Issue closed: {issue}")),
                         when("action=reopen", TR("gitlab", "Issue reopened: {issue}")),
                         TR("gitlab", "Issue changed: {issue}"), TR("gitlab", "Issue changed")),
     .longForm = "{object_attributes.description}",
     .kind = firstOf(when("action=open", "issue.opened"), when("action=close", "issue.closed"),
                     when("action=reopen", "issue.reopened"), "issue.edited"),
     .link = firstOf("{object_attributes.url}", "{repoPage}"),
     .agent = "{account}",
     .users = "{account}",
     .objects = "{repo}/issues/{number}"},

    {.name = "gitlab.merge_request",
     .schemas = "webhook_to_fedora_messaging.gitlab.message_v1/merge_request",
     .subtitle = firstOf(
         when("action=open", TR("gitlab", "{who} opened the merge request {merge}: “{title}”")),
         when("action=merge", TR("gitlab", "{who} merged the merge request {merge}: “{title}”")),
         when("action=close", TR("gitlab", "{who} closed the merge request {merge} without merging it: “{title}”")),
         when("action=reopen", TR("gitlab", "{who} reopened the merge request {merge}: “{title}”")),
         when("action=approved|approval", TR("gitlab", "{who} approved the merge request {merge}: “{title}”")),
         when("action=unapproved|unapproval",
              TR("gitlab", "{who} took back the approval of the merge request {merge}: “{title}”")),
         TR("gitlab", "{who} changed the merge request {merge}: “{title}”"),
         TR("gitlab", "The merge request {merge} changed"), TR("gitlab", "A merge request changed in {repo}"),
         TR("gitlab", "A merge request changed on GitLab")),
     .subjective = firstOf(
         when("account=_reader", when("action=open", TR("gitlab", "You opened the merge request {merge}: “{title}”")),
              when("action=merge", TR("gitlab", "You merged the merge request {merge}: “{title}”")),
              when("action=close", TR("gitlab", "You closed the merge request {merge} without merging it: “{title}”")),
              when("action=approved|approval", TR("gitlab", "You approved the merge request {merge}: “{title}”")),
              TR("gitlab", "You changed the merge request {merge}: “{title}”"))),
     .headline = firstOf(when("action=open", TR("gitlab", "New merge request: {merge}")),
                         when("action=merge", TR("gitlab", "Merged: {merge}")),
                         when("action=close", TR("gitlab", "Merge request closed: {merge}")),
                         when("action=approved|approval", TR("gitlab", "Approved: {merge}")),
                         TR("gitlab", "Merge request changed: {merge}"), TR("gitlab", "Merge request changed")),
     .longForm = "{object_attributes.description}",
     .kind = firstOf(when("action=open", "pull-request.opened"), when("action=merge", "pull-request.merged"),
                     when("action=close", "pull-request.closed"), when("action=reopen", "pull-request.reopened"),
                     when("action=approved|approval", "pull-request.review.approved"), "pull-request.edited"),
     .link = firstOf("{object_attributes.url}", "{repoPage}"),
     .agent = "{account}",
     .users = "{account}",
     .objects = "{repo}/merge_requests/{number}"},

    // A note is a comment.
    {.name = "gitlab.note",
     .schemas = "webhook_to_fedora_messaging.gitlab.message_v1/note",
     .subtitle = firstOf(TR("gitlab", "{who} wrote a note on {commented}, “{title}”"),
                         TR("gitlab", "{who} wrote a note on {commented}"), TR("gitlab", "{commented} has a new note"),
                         TR("gitlab", "A new note on GitLab")),
     .subjective = firstOf(when("account=_reader", TR("gitlab", "You wrote a note on {commented}, “{title}”"),
                                TR("gitlab", "You wrote a note on {commented}"))),
     .headline = firstOf(TR("gitlab", "New comment: {commented}"), TR("gitlab", "New comment")),
     .longForm = "{object_attributes.note}",
     .kind = "comment",
     .link = firstOf("{object_attributes.url}", "{repoPage}"),
     .agent = "{account}",
     .users = "{account}",
     .objects = "{repo}/issues/{issue.iid} {repo}/merge_requests/{merge_request.iid}"},

    {.name = "gitlab.pipeline",
     .schemas = "webhook_to_fedora_messaging.gitlab.message_v1/pipeline",
     .subtitle = firstOf(when("state=success", TR("gitlab", "{who}'s pipeline succeeded in {repo} ({branch})")),
                         when("state=failed", TR("gitlab", "{who}'s pipeline failed in {repo} ({branch})")),
                         when("state=canceled", TR("gitlab", "{who}'s pipeline was cancelled in {repo} ({branch})")),
                         TR("gitlab", "{who}'s pipeline runs in {repo} ({branch})"),
                         TR("gitlab", "A pipeline runs in {repo}"), TR("gitlab", "A pipeline runs on GitLab")),
     .subjective = firstOf(
         when("account=_reader", when("state=success", TR("gitlab", "Your pipeline succeeded in {repo} ({branch})")),
              when("state=failed", TR("gitlab", "Your pipeline failed in {repo} ({branch})")),
              when("state=canceled", TR("gitlab", "Your pipeline was cancelled in {repo} ({branch})")),
              TR("gitlab", "Your pipeline runs in {repo} ({branch})"))),
     .headline = firstOf(when("state=success", TR("gitlab", "Pipeline succeeded: {repo}")),
                         when("state=failed", TR("gitlab", "Pipeline failed: {repo}")),
                         when("state=canceled", TR("gitlab", "Pipeline cancelled: {repo}")),
                         TR("gitlab", "Pipeline runs: {repo}"), TR("gitlab", "Pipeline runs")),
     .severity = firstOf(when("state=failed", Severity::Problem), Severity::Info),
     .kind = firstOf(when("state=success|failed|canceled", "pipeline.{state}"), "pipeline.running"),
     .link = firstOf("{object_attributes.url}", "{repoPage}/-/pipelines/{object_attributes.id}", "{repoPage}"),
     .agent = "{account}",
     .users = "{account}",
     .objects = "{repo}/pipelines"},

    {.name = "gitlab.release",
     .schemas = "webhook_to_fedora_messaging.gitlab.message_v1/release",
     .subtitle = firstOf(TR("gitlab", "{who} released {repo} {tag}"), TR("gitlab", "{repo} {tag} is out"),
                         TR("gitlab", "{repo} has a new release"), TR("gitlab", "A project has a new release")),
     .subjective = firstOf(when("account=_reader", TR("gitlab", "You released {repo} {tag}"))),
     .headline = firstOf(TR("gitlab", "Released: {repo} {tag}"), TR("gitlab", "New release")),
     .longForm = "{description}",
     .kind = "release",
     .link = firstOf("{url}", "{repoPage}"),
     .agent = "{account}",
     .users = "{account}",
     .objects = "{repo}/releases/{tag}"},

    // Whatever else GitLab sends.
    {.name = "gitlab",
     .schemas = "webhook_to_fedora_messaging.gitlab.message_v1",
     .subtitle =
         firstOf(TR("gitlab", "{who} did something in {repo} ({event})"),
                 TR("gitlab", "{who} did something on GitLab ({event})"),
                 TR("gitlab", "Something happened in {repo} ({event})"), TR("gitlab", "Something happened on GitLab")),
     .subjective = firstOf(when("account=_reader", TR("gitlab", "You did something in {repo} ({event})"))),
     .headline = firstOf(TR("gitlab", "News: {repo}"), TR("gitlab", "News from GitLab")),
     .kind = firstOf("{event}", "event"),
     .link = "{repoPage}",
     .agent = "{account}",
     .users = "{account}",
     .objects = "{repo}/{event}"},
};

} // namespace

constinit const Service gitlab{
    .name = "gitlab",
    .label = TR("gitlab", "GitLab"),
    .icon = "https://apps.fedoraproject.org/img/icons/webhook-to-fedora-messaging.png",
    .secondaryIcon = "openid:{account}",
    .fields = gitlabFields,
    .compute = computeGitlab,
    .wrapped = "body",
    .event = "body.object_kind",
    .topics = gitlabTopics,
};

} // namespace tidings::meta
