// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/mentions.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/pagureproject.h"
#include "core/meta/services/services.h"

#include <algorithm>
#include <cctype>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field pagureFields[] = {
    {"agent", "{agent}", As::Account},
    // The first messages of pushes name only who wrote the commit.
    {"pusher", "{agent|commit.username|commit.email}", As::Account},
    {"author", "{issue.user.name|pullrequest.user.name|pull_request.user.name|request.user.name}", As::Account},
    {"assignee", "{issue.assignee.name|pullrequest.assignee.name|pull_request.assignee.name|request.assignee.name}",
     As::Account},
    // Who was let into a project, or put out of it.
    {"member", "{new_user|removed_user}", As::Account},
    {"title", "{issue.title|pullrequest.title|pull_request.title|request.title}"},
    {"issueNumber", "{issue.id}"},
    {"pullNumber", "{pullrequest.id|pull_request.id|request.id}"},
    {"issue", firstOf("{project}#{issueNumber}", "#{issueNumber}")},
    {"pull", firstOf("{project}#{pullNumber}", "#{pullNumber}")},
    {"dependent", firstOf("{project}#{added_dependency|removed_dependency}", "#{added_dependency|removed_dependency}")},
    // The project in objects, which say "(unknown)" where a body forgot it.
    {"place", firstOf("{projectPath}", "(unknown)")},
    {"issuePage", firstOf("{issue.full_url}", "{projectPage}/issue/{issueNumber}")},
    {"pullPage", firstOf("{pullrequest.full_url|pull_request.full_url|request.full_url}",
                         "{projectPage}/pull-request/{pullNumber}")},
    {"summary", "{commit.summary}"},
    {"groupName", "{group.name}"},
    {"fields", "{fields}", As::State},
    {"access", "{new_access|access}", As::State},
    {"checker", "{flag.username}"},
    {"result", "{flag.comment}"},
};

/// The present form tells how a project wants to be called ("forks/ines/libaurora").
QString nameOf(const Context &context, json::Value project)
{
    const auto name = context.form == bus::Form::Amqp ? project["fullname"].toString() : QString();
    return name.isEmpty() ? pagurePath(project) : name;
}

/// Eight digits of a hash; what is none stays as it is.
std::string_view shortened(std::string_view revision)
{
    constexpr std::size_t whole = 40;
    const bool isHash = revision.size() == whole &&
                        std::ranges::all_of(revision, [](unsigned char c) { return std::isxdigit(c) != 0; });
    return isHash ? revision.substr(0, 8) : revision;
}

std::string_view branchOf(std::string_view reference)
{
    constexpr std::string_view heads = "refs/heads/";
    return reference.starts_with(heads) ? reference.substr(heads.size()) : reference;
}

/// A tag may be edited without being renamed; the status of an issue is told in words of its own.
void computeChanges(const Context &context, Fields &fields)
{
    const auto oldTag = context.text("old_tag");
    if (oldTag != context.text("new_tag")) {
        fields.set("oldTag", oldTag);
    }
    bool isAboutStatus = false;
    QStringList others;
    for (const auto &field : context.at("fields").items()) {
        const auto name = field.text();
        isAboutStatus = isAboutStatus || name == "status";
        if (name != "status" && name != "close_status" && others.size() < limits::items) {
            others.append(field.toString());
        }
    }
    if (isAboutStatus && context.topic.starts_with("pagure.issue.")) {
        const bool isOpen = context.text("issue.status") == "Open";
        fields.set("change", isOpen ? u"reopened"_s : u"closed"_s, As::State);
        // Before there was a status for it, an issue was "Fixed" instead of "Closed".
        const auto status = context.text("issue.status");
        fields.set("reason", status == "Closed" ? context.text("issue.close_status") : status);
        fields.set("otherFields", others, As::State);
    }
}

/// The comment that was written: of its own, or the last of its issue or pull-request.
void computeComment(const Context &context, Fields &fields)
{
    auto comment = context.at("comment");
    const auto comments = context.at("issue.comments|pullrequest.comments").items();
    if (!comment.isObject() && !comments.empty()) {
        comment = comments.back();
    }
    const auto text = comment["comment"].toString();
    fields.set("commentId", comment["id"].text());
    fields.set("commentText", text);
    if (context.topic.find(".comment.") != std::string_view::npos) {
        fields.set("mentioned", mentionedIn(sanitized(text)), As::Account);
    }
}

/// fedmsg's consumers name nobody but the agent, and no package.
void computeNames(const Context &context, Fields &fields)
{
    const auto name = pagureProject(context)["name"].text();
    const auto space = pagureProject(context)["namespace"].text();
    constexpr std::pair<std::string_view, std::string_view> kinds[] = {
        {"rpms", "rpm"}, {"modules", "module"}, {"container", "container"}, {"flatpaks", "flatpak"}};
    for (const auto &[itsSpace, kind] : kinds) {
        if (space == itsSpace) {
            fields.set(kind, name);
        }
    }
    QStringList others;
    for (const auto *path : {"issue.user.name|pullrequest.user.name", "issue.assignee.name|pullrequest.assignee.name",
                             "new_user|removed_user"}) {
        others.append(context.at(path).toString());
    }
    for (const auto &author : context.at("authors").items()) {
        if (others.size() < limits::items) {
            others.append(author["name"].toString());
        }
    }
    fields.set("others", others, As::Account);
    if (const auto *const mentioned = fields.find("mentioned")) {
        fields.set("called", mentioned->items, As::Account);
    }
}

void computePagure(const Context &context, Fields &fields)
{
    const auto project = pagureProject(context);
    const auto path = pagurePath(project);
    const auto site = pagureSite(context, project);
    fields.set("site", site);
    fields.set("project", nameOf(context, project));
    fields.set("projectPath", path);
    fields.set("projectPage", pagurePage(context, project));
    fields.set("parent", nameOf(context, project["parent"]));
    fields.set("branch", branchOf(context.text("commit.branch|branch")));
    fields.set("revision", shortened(context.text("flag.commit_hash|rev")));
    computeChanges(context, fields);
    computeComment(context, fields);
    if (context.form == bus::Form::Amqp) {
        computeNames(context, fields);
    }
}

constexpr auto projectPage = firstOf("{projectPage}", "{site}");
constexpr auto issuePage = firstOf("{issuePage}", "{site}");
constexpr auto pullPage = firstOf("{pullPage}", "{site}");
constexpr auto checkSeverity = firstOf(when("flag.status=failure|error", Severity::Problem), Severity::Info);
constexpr auto checkKind =
    firstOf(when("flag.status=success", "check.passed"), when("flag.status=failure|error", "check.failed"),
            when("flag.status=canceled", "check.cancelled"), when("flag.status=pending", "check.pending"), "check");
constexpr std::string_view everybody = "{agent} {others}";
constexpr std::string_view projectObjects = "project/{place}";
constexpr std::string_view issueObjects = "project/{place} issue/{issueNumber}";
constexpr std::string_view pullObjects = "project/{place} pull-request/{pullNumber}";

constexpr TopicRow pagureTopics[] = {
    {.name = "pagure.issue.new",
     .schemas = "pagure.issue.new",
     .subtitle = firstOf(TR("pagure", "{agent} opened the issue {issue}: “{title}”"),
                         TR("pagure", "{agent} opened the issue {issue}"),
                         TR("pagure", "The issue {issue} was opened: “{title}”"),
                         TR("pagure", "An issue was opened in {project}"), TR("pagure", "An issue was opened")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You opened the issue {issue}: “{title}”"))),
     .headline = firstOf(TR("pagure", "New issue: {issue}"), TR("pagure", "New issue")),
     .longForm = "{issue.content}",
     .kind = "issue.opened",
     .link = issuePage,
     .agent = "{agent}",
     .users = everybody,
     .objects = issueObjects},

    {.name = "pagure.issue.edit",
     .schemas = "pagure.issue.edit",
     .subtitle =
         firstOf(when("change=closed",
                      TR("pagure", "{agent} closed the issue {issue} as {reason} and changed {otherFields}: “{title}”"),
                      TR("pagure", "{agent} closed the issue {issue} as {reason}: “{title}”"),
                      TR("pagure", "{agent} closed the issue {issue}: “{title}”"),
                      TR("pagure", "The issue {issue} was closed")),
                 when("change=reopened",
                      TR("pagure", "{agent} reopened the issue {issue} and changed {otherFields}: “{title}”"),
                      TR("pagure", "{agent} reopened the issue {issue}: “{title}”"),
                      TR("pagure", "The issue {issue} was reopened")),
                 TR("pagure", "{agent} edited the issue {issue} ({fields}): “{title}”"),
                 TR("pagure", "{agent} edited the issue {issue}"), TR("pagure", "The issue {issue} was edited"),
                 TR("pagure", "An issue was edited")),
     .subjective =
         firstOf(when("agent=_reader",
                      when("change=closed", TR("pagure", "You closed the issue {issue} as {reason}: “{title}”"),
                           TR("pagure", "You closed the issue {issue}")),
                      when("change=reopened", TR("pagure", "You reopened the issue {issue}: “{title}”")),
                      TR("pagure", "You edited the issue {issue} ({fields}): “{title}”"),
                      TR("pagure", "You edited the issue {issue}")),
                 when("author=_reader",
                      when("change=closed", TR("pagure", "{agent} closed your issue {issue} as {reason}: “{title}”"),
                           TR("pagure", "{agent} closed your issue {issue}")),
                      when("change=reopened", TR("pagure", "{agent} reopened your issue {issue}: “{title}”")),
                      TR("pagure", "{agent} edited your issue {issue} ({fields}): “{title}”"))),
     .headline = firstOf(when("change=closed", TR("pagure", "Issue closed: {issue}")),
                         when("change=reopened", TR("pagure", "Issue reopened: {issue}")),
                         TR("pagure", "Issue edited: {issue}"), TR("pagure", "Issue edited")),
     .longForm = "{issue.content}",
     .kind = firstOf(when("change=closed", "issue.closed"), when("change=reopened", "issue.reopened"), "issue.edited"),
     .link = issuePage,
     .agent = "{agent}",
     .users = everybody,
     .objects = issueObjects},

    {.name = "pagure.issue.drop",
     .schemas = "pagure.issue.drop",
     .subtitle = firstOf(TR("pagure", "{agent} deleted the issue {issue}: “{title}”"),
                         TR("pagure", "{agent} deleted the issue {issue}"),
                         TR("pagure", "The issue {issue} was deleted"), TR("pagure", "An issue was deleted")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You deleted the issue {issue}: “{title}”")),
                           when("author=_reader", TR("pagure", "{agent} deleted your issue {issue}: “{title}”"))),
     .headline = firstOf(TR("pagure", "Issue deleted: {issue}"), TR("pagure", "Issue deleted")),
     .longForm = "{issue.content}",
     .kind = "issue.deleted",
     .link = firstOf(when("_form=amqp", "{projectPage}/issues"), "{issuePage}", "{site}"),
     .agent = "{agent}",
     .users = everybody,
     .objects = issueObjects},

    {.name = "pagure.issue.comment.added",
     .schemas = "pagure.issue.comment.added",
     .subtitle =
         firstOf(TR("pagure", "{agent} commented on the issue {issue}, “{title}”"),
                 TR("pagure", "{agent} commented on the issue {issue}"),
                 TR("pagure", "The issue {issue} has a new comment"), TR("pagure", "An issue has a new comment")),
     .subjective =
         firstOf(when("agent=_reader", TR("pagure", "You commented on the issue {issue}, “{title}”")),
                 when("author=_reader", TR("pagure", "{agent} commented on your issue {issue}, “{title}”")),
                 when("mentioned=_reader", TR("pagure", "{agent} mentioned you in the issue {issue}, “{title}”"))),
     .headline = firstOf(TR("pagure", "New comment: {issue}"), TR("pagure", "New comment on an issue")),
     .longForm = "{commentText}",
     .kind = "issue.comment",
     .link = firstOf("{issuePage}#comment-{commentId}", "{issuePage}", "{site}"),
     .agent = "{agent}",
     .users = "{agent} {others} {called}",
     .objects = issueObjects},

    {.name = "pagure.issue.comment.edited",
     .schemas = "pagure.issue.comment.edited",
     .subtitle = firstOf(TR("pagure", "{agent} edited a comment on the issue {issue}, “{title}”"),
                         TR("pagure", "{agent} edited a comment on the issue {issue}"),
                         TR("pagure", "A comment on the issue {issue} was edited"),
                         TR("pagure", "A comment on an issue was edited")),
     .subjective =
         firstOf(when("agent=_reader", TR("pagure", "You edited a comment on the issue {issue}, “{title}”")),
                 when("author=_reader", TR("pagure", "{agent} edited a comment on your issue {issue}, “{title}”"))),
     .headline = firstOf(TR("pagure", "Comment edited: {issue}"), TR("pagure", "Comment on an issue edited")),
     .longForm = "{commentText}",
     .kind = "issue.comment.edited",
     .link = firstOf("{issuePage}#comment-{commentId}", "{issuePage}", "{site}"),
     .agent = "{agent}",
     .users = "{agent} {others} {called}",
     .objects = issueObjects},

    {.name = "pagure.issue.assigned.added",
     .schemas = "pagure.issue.assigned.added",
     .subtitle = firstOf(TR("pagure", "{agent} assigned the issue {issue} to {assignee}: “{title}”"),
                         TR("pagure", "{agent} assigned the issue {issue}"),
                         TR("pagure", "The issue {issue} was assigned"), TR("pagure", "An issue was assigned")),
     .subjective =
         firstOf(when("agent=_reader", when("assignee=_reader", TR("pagure", "You took the issue {issue}: “{title}”")),
                      TR("pagure", "You assigned the issue {issue} to {assignee}: “{title}”"),
                      TR("pagure", "You assigned the issue {issue}")),
                 when("assignee=_reader", TR("pagure", "{agent} assigned the issue {issue} to you: “{title}”")),
                 when("author=_reader", TR("pagure", "{agent} assigned your issue {issue} to {assignee}: “{title}”"))),
     .headline = firstOf(TR("pagure", "Issue assigned: {issue}"), TR("pagure", "Issue assigned")),
     .kind = "issue.assigned",
     .link = issuePage,
     .agent = "{agent}",
     .users = everybody,
     .objects = issueObjects},

    {.name = "pagure.issue.assigned.reset",
     .schemas = "pagure.issue.assigned.reset",
     .subtitle = firstOf(TR("pagure", "{agent} reset the assignee of the issue {issue}: “{title}”"),
                         TR("pagure", "{agent} reset the assignee of the issue {issue}"),
                         TR("pagure", "The issue {issue} is assigned to nobody"),
                         TR("pagure", "An issue is assigned to nobody")),
     .subjective =
         firstOf(when("agent=_reader", TR("pagure", "You reset the assignee of the issue {issue}: “{title}”")),
                 when("author=_reader", TR("pagure", "{agent} reset the assignee of your issue {issue}: “{title}”"))),
     .headline = firstOf(TR("pagure", "Issue unassigned: {issue}"), TR("pagure", "Issue unassigned")),
     .kind = "issue.unassigned",
     .link = issuePage,
     .agent = "{agent}",
     .users = everybody,
     .objects = issueObjects},

    // The issue of the message is the one that has to be done first.
    {.name = "pagure.issue.dependency.added",
     .schemas = "pagure.issue.dependency.added",
     .subtitle =
         firstOf(TR("pagure", "{agent} made the issue {issue} a dependency of {dependent}"),
                 TR("pagure", "{agent} made the issue {issue} a dependency of others"),
                 TR("pagure", "Other issues depend on {issue} now"), TR("pagure", "An issue depends on another")),
     .subjective =
         firstOf(when("agent=_reader", TR("pagure", "You made the issue {issue} a dependency of {dependent}")),
                 when("author=_reader", TR("pagure", "{agent} made your issue {issue} a dependency of {dependent}"))),
     .headline = firstOf(TR("pagure", "New dependency: {issue}"), TR("pagure", "New dependency of issues")),
     .kind = "issue.dependency.added",
     .link = issuePage,
     .agent = "{agent}",
     .users = everybody,
     .objects = issueObjects},

    {.name = "pagure.issue.dependency.removed",
     .schemas = "pagure.issue.dependency.removed",
     .subtitle = firstOf(TR("pagure", "{agent} removed the issue {issue} as a dependency of {dependent}"),
                         TR("pagure", "{agent} removed the issue {issue} as a dependency of others"),
                         TR("pagure", "Dependencies on the issue {issue} were removed"),
                         TR("pagure", "A dependency of issues was removed")),
     .subjective = firstOf(
         when("agent=_reader", TR("pagure", "You removed the issue {issue} as a dependency of {dependent}")),
         when("author=_reader", TR("pagure", "{agent} removed your issue {issue} as a dependency of {dependent}"))),
     .headline = firstOf(TR("pagure", "Dependency removed: {issue}"), TR("pagure", "Dependency of issues removed")),
     .kind = "issue.dependency.removed",
     .link = issuePage,
     .agent = "{agent}",
     .users = everybody,
     .objects = issueObjects},

    {.name = "pagure.issue.tag.added",
     .schemas = "pagure.issue.tag.added",
     .subtitle = firstOf(TR("pagure", "{agent} tagged the issue {issue} with {tags}: “{title}”"),
                         TR("pagure", "{agent} tagged the issue {issue}"), TR("pagure", "The issue {issue} was tagged"),
                         TR("pagure", "An issue was tagged")),
     .subjective =
         firstOf(when("agent=_reader", TR("pagure", "You tagged the issue {issue} with {tags}: “{title}”")),
                 when("author=_reader", TR("pagure", "{agent} tagged your issue {issue} with {tags}: “{title}”"))),
     .headline = firstOf(TR("pagure", "Issue tagged: {issue}"), TR("pagure", "Issue tagged")),
     .kind = "issue.tagged",
     .link = issuePage,
     .agent = "{agent}",
     .users = everybody,
     .objects = issueObjects},

    {.name = "pagure.issue.tag.removed",
     .schemas = "pagure.issue.tag.removed",
     .subtitle = firstOf(TR("pagure", "{agent} removed {tags} from the tags of the issue {issue}, “{title}”"),
                         TR("pagure", "{agent} removed tags from the issue {issue}"),
                         TR("pagure", "The issue {issue} lost tags"), TR("pagure", "An issue lost tags")),
     .subjective = firstOf(
         when("agent=_reader", TR("pagure", "You removed {tags} from the tags of the issue {issue}, “{title}”")),
         when("author=_reader", TR("pagure", "{agent} removed {tags} from the tags of your issue {issue}, “{title}”"))),
     .headline = firstOf(TR("pagure", "Issue untagged: {issue}"), TR("pagure", "Issue untagged")),
     .kind = "issue.untagged",
     .link = issuePage,
     .agent = "{agent}",
     .users = everybody,
     .objects = issueObjects},

    {.name = "pagure.pull-request.new",
     .schemas = "pagure.pull-request.new",
     .subtitle = firstOf(
         TR("pagure", "{agent} opened the pull-request {pull}: “{title}”"),
         TR("pagure", "{agent} opened the pull-request {pull}"), TR("pagure", "The pull-request {pull} was opened"),
         TR("pagure", "A pull-request was opened in {project}"), TR("pagure", "A pull-request was opened")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You opened the pull-request {pull}: “{title}”"))),
     .headline = firstOf(TR("pagure", "New pull-request: {pull}"), TR("pagure", "New pull-request")),
     .longForm = "{pullrequest.initial_comment}",
     .kind = "pull-request.opened",
     .link = pullPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = pullObjects},

    {.name = "pagure.pull-request.closed",
     .schemas = "pagure.pull-request.closed",
     .subtitle = firstOf(
         when("merged=true", TR("pagure", "{agent} merged the pull-request {pull}: “{title}”"),
              TR("pagure", "{agent} merged the pull-request {pull}"),
              TR("pagure", "The pull-request {pull} was merged"), TR("pagure", "A pull-request was merged")),
         when("merged=false", TR("pagure", "{agent} closed the pull-request {pull} without merging it: “{title}”"),
              TR("pagure", "{agent} closed the pull-request {pull} without merging it")),
         TR("pagure", "{agent} closed the pull-request {pull}"), TR("pagure", "The pull-request {pull} was closed"),
         TR("pagure", "A pull-request was closed")),
     .subjective = firstOf(
         when("agent=_reader", when("merged=true", TR("pagure", "You merged the pull-request {pull}: “{title}”")),
              TR("pagure", "You closed the pull-request {pull}: “{title}”")),
         when("author=_reader", when("merged=true", TR("pagure", "{agent} merged your pull-request {pull}: “{title}”")),
              when("merged=false",
                   TR("pagure", "{agent} closed your pull-request {pull} without merging it: “{title}”")),
              TR("pagure", "{agent} closed your pull-request {pull}"))),
     .headline = firstOf(when("merged=true", TR("pagure", "Pull-request merged: {pull}")),
                         TR("pagure", "Pull-request closed: {pull}"), TR("pagure", "Pull-request closed")),
     .kind = firstOf(when("merged=true", "pull-request.merged"), "pull-request.closed"),
     .link = pullPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = pullObjects},

    {.name = "pagure.pull-request.reopened",
     .schemas = "pagure.pull-request.reopened",
     .subtitle =
         firstOf(TR("pagure", "{agent} reopened the pull-request {pull}: “{title}”"),
                 TR("pagure", "{agent} reopened the pull-request {pull}"),
                 TR("pagure", "The pull-request {pull} was reopened"), TR("pagure", "A pull-request was reopened")),
     .subjective =
         firstOf(when("agent=_reader", TR("pagure", "You reopened the pull-request {pull}: “{title}”")),
                 when("author=_reader", TR("pagure", "{agent} reopened your pull-request {pull}: “{title}”"))),
     .headline = firstOf(TR("pagure", "Pull-request reopened: {pull}"), TR("pagure", "Pull-request reopened")),
     .longForm = "{pullrequest.initial_comment}",
     .kind = "pull-request.reopened",
     .link = pullPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = pullObjects},

    {.name = "pagure.pull-request.updated",
     .schemas = "pagure.pull-request.updated",
     .subtitle =
         firstOf(TR("pagure", "{agent} updated the pull-request {pull}: “{title}”"),
                 TR("pagure", "{agent} updated the pull-request {pull}"),
                 TR("pagure", "The pull-request {pull} was updated"), TR("pagure", "A pull-request was updated")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You updated the pull-request {pull}: “{title}”")),
                           when("author=_reader", TR("pagure", "{agent} updated your pull-request {pull}: “{title}”"))),
     .headline = firstOf(TR("pagure", "Pull-request updated: {pull}"), TR("pagure", "Pull-request updated")),
     .longForm = "{pullrequest.initial_comment}",
     .kind = "pull-request.updated",
     .link = pullPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = pullObjects},

    {.name = "pagure.pull-request.rebased",
     .schemas = "pagure.pull-request.rebased",
     .subtitle =
         firstOf(TR("pagure", "{agent} rebased the pull-request {pull}: “{title}”"),
                 TR("pagure", "{agent} rebased the pull-request {pull}"),
                 TR("pagure", "The pull-request {pull} was rebased"), TR("pagure", "A pull-request was rebased")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You rebased the pull-request {pull}: “{title}”")),
                           when("author=_reader", TR("pagure", "{agent} rebased your pull-request {pull}: “{title}”"))),
     .headline = firstOf(TR("pagure", "Pull-request rebased: {pull}"), TR("pagure", "Pull-request rebased")),
     .kind = "pull-request.rebased",
     .link = pullPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = pullObjects},

    {.name = "pagure.pull-request.initial_comment.edited",
     .schemas = "pagure.pull-request.initial_comment.edited",
     .subtitle = firstOf(TR("pagure", "{agent} edited the description of the pull-request {pull}, “{title}”"),
                         TR("pagure", "{agent} edited the description of the pull-request {pull}"),
                         TR("pagure", "The description of the pull-request {pull} was edited"),
                         TR("pagure", "The description of a pull-request was edited")),
     .subjective = firstOf(
         when("agent=_reader", TR("pagure", "You edited the description of the pull-request {pull}, “{title}”")),
         when("author=_reader", TR("pagure", "{agent} edited the description of your pull-request {pull}, “{title}”"))),
     .headline = firstOf(TR("pagure", "Description edited: {pull}"), TR("pagure", "Description edited")),
     .longForm = "{pullrequest.initial_comment}",
     .kind = "pull-request.edited",
     .link = pullPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = pullObjects},

    {.name = "pagure.pull-request.comment.added",
     .schemas = "pagure.pull-request.comment.added",
     .subtitle = firstOf(TR("pagure", "{agent} commented on the pull-request {pull}, “{title}”"),
                         TR("pagure", "{agent} commented on the pull-request {pull}"),
                         TR("pagure", "The pull-request {pull} has a new comment"),
                         TR("pagure", "A pull-request has a new comment")),
     .subjective = firstOf(
         when("agent=_reader", TR("pagure", "You commented on the pull-request {pull}, “{title}”")),
         when("author=_reader", TR("pagure", "{agent} commented on your pull-request {pull}, “{title}”")),
         when("mentioned=_reader", TR("pagure", "{agent} mentioned you in the pull-request {pull}, “{title}”"))),
     .headline = firstOf(TR("pagure", "New comment: {pull}"), TR("pagure", "New comment on a pull-request")),
     .longForm = "{commentText}",
     .kind = "pull-request.comment",
     .link = firstOf("{pullPage}#comment-{commentId}", "{pullPage}", "{site}"),
     .agent = "{agent}",
     .users = "{agent} {others} {called}",
     .objects = pullObjects},

    {.name = "pagure.pull-request.comment.edited",
     .schemas = "pagure.pull-request.comment.edited",
     .subtitle = firstOf(TR("pagure", "{agent} edited a comment on the pull-request {pull}, “{title}”"),
                         TR("pagure", "{agent} edited a comment on the pull-request {pull}"),
                         TR("pagure", "A comment on the pull-request {pull} was edited"),
                         TR("pagure", "A comment on a pull-request was edited")),
     .subjective = firstOf(
         when("agent=_reader", TR("pagure", "You edited a comment on the pull-request {pull}, “{title}”")),
         when("author=_reader", TR("pagure", "{agent} edited a comment on your pull-request {pull}, “{title}”"))),
     .headline = firstOf(TR("pagure", "Comment edited: {pull}"), TR("pagure", "Comment on a pull-request edited")),
     .longForm = "{commentText}",
     .kind = "pull-request.comment.edited",
     .link = firstOf("{pullPage}#comment-{commentId}", "{pullPage}", "{site}"),
     .agent = "{agent}",
     .users = "{agent} {others} {called}",
     .objects = pullObjects},

    {.name = "pagure.pull-request.flag.added pagure.pull-request.flag.updated",
     .schemas = "pagure.pull-request.flag.added pagure.pull-request.flag.updated",
     .subtitle = firstOf(
         when("flag.status=success",
              TR("pagure", "{checker} reported a success on the pull-request {pull}: “{result}”"),
              TR("pagure", "{checker} reported a success on the pull-request {pull}")),
         when("flag.status=failure|error",
              TR("pagure", "{checker} reported a failure on the pull-request {pull}: “{result}”"),
              TR("pagure", "{checker} reported a failure on the pull-request {pull}")),
         when("flag.status=canceled", TR("pagure", "{checker} was cancelled on the pull-request {pull}: “{result}”"),
              TR("pagure", "{checker} was cancelled on the pull-request {pull}")),
         when("flag.status=pending", TR("pagure", "{checker} is pending for the pull-request {pull}: “{result}”"),
              TR("pagure", "{checker} is pending for the pull-request {pull}")),
         TR("pagure", "{checker} flagged the pull-request {pull}: “{result}”"),
         TR("pagure", "{checker} flagged the pull-request {pull}"),
         TR("pagure", "The pull-request {pull} was flagged: “{result}”"),
         TR("pagure", "The pull-request {pull} was flagged"), TR("pagure", "A pull-request was flagged")),
     .subjective = firstOf(when(
         "author=_reader",
         when("flag.status=success",
              TR("pagure", "{checker} reported a success on your pull-request {pull}: “{result}”")),
         when("flag.status=failure|error",
              TR("pagure", "{checker} reported a failure on your pull-request {pull}: “{result}”")),
         when("flag.status=canceled", TR("pagure", "{checker} was cancelled on your pull-request {pull}: “{result}”")),
         when("flag.status=pending", TR("pagure", "{checker} is pending for your pull-request {pull}: “{result}”")),
         TR("pagure", "{checker} flagged your pull-request {pull}: “{result}”"))),
     .headline = firstOf(when("flag.status=success", TR("pagure", "Check succeeded: {pull}")),
                         when("flag.status=failure|error", TR("pagure", "Check failed: {pull}")),
                         when("flag.status=canceled", TR("pagure", "Check cancelled: {pull}")),
                         when("flag.status=pending", TR("pagure", "Check pending: {pull}")),
                         TR("pagure", "Flagged: {pull}"), TR("pagure", "Pull-request flagged")),
     .longForm = firstOf(Text("{checker}: {flag.comment}\n{flag.url}"), "{checker}: {flag.comment}"),
     .severity = checkSeverity,
     .kind = checkKind,
     .link = pullPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = pullObjects},

    {.name = "pagure.pull-request.assigned.added pagure.request.assigned.added",
     .schemas = "pagure.pull-request.assigned.added",
     .subtitle =
         firstOf(TR("pagure", "{agent} assigned the pull-request {pull} to {assignee}: “{title}”"),
                 TR("pagure", "{agent} assigned the pull-request {pull}: “{title}”"),
                 TR("pagure", "{agent} assigned the pull-request {pull}"),
                 TR("pagure", "The pull-request {pull} was assigned"), TR("pagure", "A pull-request was assigned")),
     .subjective = firstOf(
         when("agent=_reader", when("assignee=_reader", TR("pagure", "You took the pull-request {pull}: “{title}”")),
              TR("pagure", "You assigned the pull-request {pull} to {assignee}: “{title}”"),
              TR("pagure", "You assigned the pull-request {pull}")),
         when("assignee=_reader", TR("pagure", "{agent} assigned the pull-request {pull} to you: “{title}”")),
         when("author=_reader", TR("pagure", "{agent} assigned your pull-request {pull} to {assignee}: “{title}”"))),
     .headline = firstOf(TR("pagure", "Pull-request assigned: {pull}"), TR("pagure", "Pull-request assigned")),
     .kind = "pull-request.assigned",
     .link = pullPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = pullObjects},

    {.name = "pagure.pull-request.assigned.reset pagure.request.assigned.reset",
     .schemas = "pagure.pull-request.assigned.reset",
     .subtitle = firstOf(TR("pagure", "{agent} reset the assignee of the pull-request {pull}: “{title}”"),
                         TR("pagure", "{agent} reset the assignee of the pull-request {pull}"),
                         TR("pagure", "The pull-request {pull} is assigned to nobody"),
                         TR("pagure", "A pull-request is assigned to nobody")),
     .subjective = firstOf(
         when("agent=_reader", TR("pagure", "You reset the assignee of the pull-request {pull}: “{title}”")),
         when("author=_reader", TR("pagure", "{agent} reset the assignee of your pull-request {pull}: “{title}”"))),
     .headline = firstOf(TR("pagure", "Pull-request unassigned: {pull}"), TR("pagure", "Pull-request unassigned")),
     .kind = "pull-request.unassigned",
     .link = pullPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = pullObjects},

    {.name = "pagure.pull-request.tag.added",
     .schemas = "pagure.pull-request.tag.added",
     .subtitle = firstOf(TR("pagure", "{agent} tagged the pull-request {pull} with {tags}: “{title}”"),
                         TR("pagure", "{agent} tagged the pull-request {pull}"),
                         TR("pagure", "The pull-request {pull} was tagged"), TR("pagure", "A pull-request was tagged")),
     .subjective = firstOf(
         when("agent=_reader", TR("pagure", "You tagged the pull-request {pull} with {tags}: “{title}”")),
         when("author=_reader", TR("pagure", "{agent} tagged your pull-request {pull} with {tags}: “{title}”"))),
     .headline = firstOf(TR("pagure", "Pull-request tagged: {pull}"), TR("pagure", "Pull-request tagged")),
     .kind = "pull-request.tagged",
     .link = pullPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = pullObjects},

    {.name = "pagure.pull-request.tag.removed",
     .schemas = "pagure.pull-request.tag.removed",
     .subtitle = firstOf(TR("pagure", "{agent} removed {tags} from the tags of the pull-request {pull}, “{title}”"),
                         TR("pagure", "{agent} removed tags from the pull-request {pull}"),
                         TR("pagure", "The pull-request {pull} lost tags"), TR("pagure", "A pull-request lost tags")),
     .subjective = firstOf(
         when("agent=_reader", TR("pagure", "You removed {tags} from the tags of the pull-request {pull}, “{title}”")),
         when("author=_reader",
              TR("pagure", "{agent} removed {tags} from the tags of your pull-request {pull}, “{title}”"))),
     .headline = firstOf(TR("pagure", "Pull-request untagged: {pull}"), TR("pagure", "Pull-request untagged")),
     .kind = "pull-request.untagged",
     .link = pullPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = pullObjects},

    {.name = "pagure.git.receive",
     .schemas = "pagure.git.receive",
     .subtitle = firstOf(
         TR("pagure", "{pusher} pushed to {project} ({branch}): “{summary}”"),
         when("forced=true",
              TR("pagure", "{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} "
                           "({branch}), with force")),
         TR("pagure",
            "{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})"),
         TR("pagure", "{pusher} pushed to {project} ({branch})"), TR("pagure", "{pusher} pushed to {project}"),
         TR("pagure", "Somebody pushed to {project}"), TR("pagure", "Somebody pushed commits")),
     .subjective = firstOf(
         when("pusher=_reader", TR("pagure", "You pushed to {project} ({branch}): “{summary}”"),
              TR("pagure",
                 "You pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})"),
              TR("pagure", "You pushed to {project}")),
         when("others=_reader",
              TR("pagure", "{pusher} pushed {total_commits, plural, one {a commit} other {# commits}} with work of "
                           "yours to {project} ({branch})"))),
     .headline = firstOf(TR("pagure", "Push: {project} ({branch})"), TR("pagure", "Push: {project}"),
                         TR("pagure", "New commits")),
     .longForm = "{commit.message}",
     .kind = "push",
     .link = firstOf("{projectPage}/{commit.rev}", when("total_commits=1", "{projectPage}/c/{end_commit}"),
                     "{projectPage}/c/{old_commit}..{end_commit}", "{projectPage}/tree/{branch}", "{projectPage}",
                     "{site}"),
     .agent = "{pusher}",
     .users = "{pusher} {others}",
     .objects = projectObjects},

    {.name = "pagure.git.branch.creation",
     .schemas = "pagure.git.branch.creation",
     .subtitle = firstOf(TR("pagure", "{agent} created the branch {branch} of {project}"),
                         TR("pagure", "{project} has a new branch, {branch}"),
                         TR("pagure", "{project} has a new branch"), TR("pagure", "A branch was created")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You created the branch {branch} of {project}"))),
     .headline = firstOf(TR("pagure", "New branch: {project} ({branch})"), TR("pagure", "New branch")),
     .kind = "branch.created",
     .link = firstOf("{projectPage}/tree/{branch}", "{projectPage}", "{site}"),
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.git.branch.deletion",
     .schemas = "pagure.git.branch.deletion",
     .subtitle = firstOf(TR("pagure", "{agent} deleted the branch {branch} of {project}"),
                         TR("pagure", "The branch {branch} of {project} was deleted"),
                         TR("pagure", "A branch of {project} was deleted"), TR("pagure", "A branch was deleted")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You deleted the branch {branch} of {project}"))),
     .headline = firstOf(TR("pagure", "Branch deleted: {project} ({branch})"), TR("pagure", "Branch deleted")),
     .kind = "branch.deleted",
     .link = projectPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.git.tag.creation",
     .schemas = "pagure.git.tag.creation",
     .subtitle =
         firstOf(TR("pagure", "{agent} tagged {project} as {tag} (commit {revision})"),
                 TR("pagure", "{agent} tagged {project} as {tag}"), TR("pagure", "{project} was tagged as {tag}"),
                 TR("pagure", "{project} has a new tag"), TR("pagure", "A git tag was created")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You tagged {project} as {tag}"))),
     .headline = firstOf(TR("pagure", "New tag: {project} {tag}"), TR("pagure", "New tag")),
     .kind = "tag.created",
     .link = firstOf("{projectPage}/commits/{tag}", "{projectPage}", "{site}"),
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.git.tag.deletion",
     .schemas = "pagure.git.tag.deletion",
     .subtitle = firstOf(TR("pagure", "{agent} deleted the tag {tag} of {project} (commit {revision})"),
                         TR("pagure", "{agent} deleted the tag {tag} of {project}"),
                         TR("pagure", "The tag {tag} of {project} was deleted"),
                         TR("pagure", "A tag of {project} was deleted"), TR("pagure", "A git tag was deleted")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You deleted the tag {tag} of {project}"))),
     .headline = firstOf(TR("pagure", "Tag deleted: {project} {tag}"), TR("pagure", "Tag deleted")),
     .kind = "tag.deleted",
     .link = firstOf("{projectPage}/releases", "{site}"),
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.commit.flag.added pagure.commit.flag.updated",
     .schemas = "pagure.commit.flag.added pagure.commit.flag.updated",
     .subtitle =
         firstOf(when("flag.status=success",
                      TR("pagure", "{checker} reported a success on commit {revision} of {project}: “{result}”"),
                      TR("pagure", "{checker} reported a success on commit {revision} of {project}")),
                 when("flag.status=failure|error",
                      TR("pagure", "{checker} reported a failure on commit {revision} of {project}: “{result}”"),
                      TR("pagure", "{checker} reported a failure on commit {revision} of {project}")),
                 when("flag.status=canceled",
                      TR("pagure", "{checker} was cancelled on commit {revision} of {project}: “{result}”"),
                      TR("pagure", "{checker} was cancelled on commit {revision} of {project}")),
                 when("flag.status=pending",
                      TR("pagure", "{checker} is pending for commit {revision} of {project}: “{result}”"),
                      TR("pagure", "{checker} is pending for commit {revision} of {project}")),
                 TR("pagure", "{checker} flagged commit {revision} of {project}: “{result}”"),
                 TR("pagure", "A commit of {project} was flagged: “{result}”"),
                 TR("pagure", "A commit of {project} was flagged"), TR("pagure", "A commit was flagged")),
     .headline = firstOf(when("flag.status=success", TR("pagure", "Check succeeded: {project}")),
                         when("flag.status=failure|error", TR("pagure", "Check failed: {project}")),
                         when("flag.status=canceled", TR("pagure", "Check cancelled: {project}")),
                         when("flag.status=pending", TR("pagure", "Check pending: {project}")),
                         TR("pagure", "Commit flagged: {project}"), TR("pagure", "Commit flagged")),
     .longForm = firstOf(Text("{checker}: {flag.comment}\n{flag.url}"), "{checker}: {flag.comment}"),
     .severity = checkSeverity,
     .kind = checkKind,
     .link = firstOf("{projectPage}/c/{flag.commit_hash}", "{projectPage}", "{site}"),
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.project.new",
     .schemas = "pagure.project.new",
     .subtitle = firstOf(TR("pagure", "{agent} created the project {project}"),
                         TR("pagure", "The project {project} was created"), TR("pagure", "A project was created")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You created the project {project}"))),
     .headline = firstOf(TR("pagure", "New project: {project}"), TR("pagure", "New project")),
     .longForm = "{project.description}",
     .kind = "project.created",
     .link = projectPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.project.edit",
     .schemas = "pagure.project.edit",
     .subtitle = firstOf(TR("pagure", "{agent} edited the project {project} ({fields})"),
                         TR("pagure", "{agent} edited the project {project}"),
                         TR("pagure", "The project {project} was edited"), TR("pagure", "A project was edited")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You edited the project {project} ({fields})"),
                                TR("pagure", "You edited the project {project}"))),
     .headline = firstOf(TR("pagure", "Project edited: {project}"), TR("pagure", "Project edited")),
     .kind = "project.edited",
     .link = projectPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.project.forked",
     .schemas = "pagure.project.forked",
     .subtitle =
         firstOf(TR("pagure", "{agent} forked {parent} to {project}"), TR("pagure", "{agent} made the fork {project}"),
                 TR("pagure", "{project} was forked"), TR("pagure", "A project was forked")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You forked {parent} to {project}"))),
     .headline =
         firstOf(TR("pagure", "Forked: {parent}"), TR("pagure", "New fork: {project}"), TR("pagure", "Project forked")),
     .kind = "project.forked",
     .link = projectPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.project.deleted",
     .schemas = "pagure.project.deleted",
     .subtitle = firstOf(TR("pagure", "{agent} deleted the project {project}"),
                         TR("pagure", "The project {project} was deleted"), TR("pagure", "A project was deleted")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You deleted the project {project}"))),
     .headline = firstOf(TR("pagure", "Project deleted: {project}"), TR("pagure", "Project deleted")),
     .kind = "project.deleted",
     .link = firstOf(when("_form=amqp", "{projectPage}"), "{site}"),
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.project.tag.edited",
     .schemas = "pagure.project.tag.edited",
     .subtitle = firstOf(TR("pagure", "{agent} renamed the tag {oldTag} of the project {project} to {new_tag}"),
                         TR("pagure", "{agent} edited the tag {new_tag} of the project {project}"),
                         TR("pagure", "{agent} edited a tag of the project {project}"),
                         TR("pagure", "A tag of the project {project} was edited"),
                         TR("pagure", "A tag of a project was edited")),
     .subjective = firstOf(when("agent=_reader",
                                TR("pagure", "You renamed the tag {oldTag} of the project {project} to {new_tag}"),
                                TR("pagure", "You edited the tag {new_tag} of the project {project}"))),
     .headline = firstOf(TR("pagure", "Tag edited: {project}"), TR("pagure", "Tag edited")),
     .kind = "project.tag.edited",
     .link = projectPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.project.tag.removed",
     .schemas = "pagure.project.tag.removed",
     .subtitle = firstOf(TR("pagure", "{agent} removed {tags} from the tags of the project {project}"),
                         TR("pagure", "{agent} removed tags of the project {project}"),
                         TR("pagure", "Tags of the project {project} were removed"),
                         TR("pagure", "Tags of a project were removed")),
     .subjective =
         firstOf(when("agent=_reader", TR("pagure", "You removed {tags} from the tags of the project {project}"))),
     .headline = firstOf(TR("pagure", "Tags removed: {project}"), TR("pagure", "Tags removed")),
     .kind = "project.tag.removed",
     .link = projectPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.project.user.added",
     .schemas = "pagure.project.user.added",
     .subtitle = firstOf(TR("pagure", "{agent} added {member} to the project {project} (access: {access})"),
                         TR("pagure", "{agent} added {member} to the project {project}"),
                         TR("pagure", "{member} was added to the project {project}"),
                         TR("pagure", "Somebody was added to the project {project}"),
                         TR("pagure", "Somebody was added to a project")),
     .subjective =
         firstOf(when("agent=_reader", TR("pagure", "You added {member} to the project {project} (access: {access})"),
                      TR("pagure", "You added {member} to the project {project}")),
                 when("member=_reader", TR("pagure", "{agent} added you to the project {project} (access: {access})"),
                      TR("pagure", "{agent} added you to the project {project}"))),
     .headline = firstOf(TR("pagure", "New member: {project}"), TR("pagure", "New member of a project")),
     .kind = "project.member.added",
     .link = projectPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.project.user.access.updated",
     .schemas = "pagure.project.user.access.updated",
     .subtitle = firstOf(TR("pagure", "{agent} updated the access of {member} to the project {project} (now {access})"),
                         TR("pagure", "{agent} updated the access of {member} to the project {project}"),
                         TR("pagure", "The access of {member} to the project {project} was updated"),
                         TR("pagure", "Somebody's access to a project was updated")),
     .subjective = firstOf(
         when("agent=_reader",
              TR("pagure", "You updated the access of {member} to the project {project} (now {access})")),
         when("member=_reader", TR("pagure", "{agent} updated your access to the project {project} (now {access})"))),
     .headline = firstOf(TR("pagure", "Access updated: {project}"), TR("pagure", "Access updated")),
     .kind = "project.member.edited",
     .link = projectPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.project.user.removed",
     .schemas = "pagure.project.user.removed",
     .subtitle = firstOf(TR("pagure", "{agent} removed {member} from the project {project}"),
                         TR("pagure", "{member} was removed from the project {project}"),
                         TR("pagure", "Somebody was removed from the project {project}"),
                         TR("pagure", "Somebody was removed from a project")),
     .subjective = firstOf(when("agent=_reader", when("member=_reader", TR("pagure", "You left the project {project}")),
                                TR("pagure", "You removed {member} from the project {project}")),
                           when("member=_reader", TR("pagure", "{agent} removed you from the project {project}"))),
     .headline = firstOf(TR("pagure", "Member removed: {project}"), TR("pagure", "Member of a project removed")),
     .kind = "project.member.removed",
     .link = projectPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects},

    {.name = "pagure.project.group.added",
     .schemas = "pagure.project.group.added",
     .subtitle =
         firstOf(TR("pagure", "{agent} added the group {new_group} to the project {project} (access: {access})"),
                 TR("pagure", "{agent} added the group {new_group} to the project {project}"),
                 TR("pagure", "The group {new_group} was added to the project {project}"),
                 TR("pagure", "A group was added to a project")),
     .subjective = firstOf(when(
         "agent=_reader", TR("pagure", "You added the group {new_group} to the project {project} (access: {access})"),
         TR("pagure", "You added the group {new_group} to the project {project}"))),
     .headline = firstOf(TR("pagure", "New group: {project}"), TR("pagure", "New group in a project")),
     .kind = "project.group.added",
     .link = projectPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects,
     .groups = "{new_group}"},

    {.name = "pagure.project.group.access.updated",
     .schemas = "pagure.project.group.access.updated",
     .subtitle = firstOf(
         TR("pagure", "{agent} updated the access of the group {new_group} to the project {project} (now {access})"),
         TR("pagure", "{agent} updated the access of the group {new_group} to the project {project}"),
         TR("pagure", "The access of the group {new_group} to the project {project} was updated"),
         TR("pagure", "A group's access to a project was updated")),
     .subjective = firstOf(
         when("agent=_reader",
              TR("pagure", "You updated the access of the group {new_group} to the project {project} (now {access})"))),
     .headline = firstOf(TR("pagure", "Access updated: {project}"), TR("pagure", "Access updated")),
     .kind = "project.group.edited",
     .link = projectPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects,
     .groups = "{new_group}"},

    {.name = "pagure.project.group.removed",
     .schemas = "pagure.project.group.removed",
     .subtitle = firstOf(TR("pagure", "{agent} removed {removed_groups, plural, one {the group} other {the groups}} "
                                      "{removed_groups} from the project {project}"),
                         TR("pagure", "{agent} removed groups from the project {project}"),
                         TR("pagure", "Groups were removed from the project {project}"),
                         TR("pagure", "Groups were removed from a project")),
     .subjective = firstOf(
         when("agent=_reader", TR("pagure", "You removed {removed_groups, plural, one {the group} other {the groups}} "
                                            "{removed_groups} from the project {project}"))),
     .headline = firstOf(TR("pagure", "Group removed: {project}"), TR("pagure", "Group of a project removed")),
     .kind = "project.group.removed",
     .link = projectPage,
     .agent = "{agent}",
     .users = everybody,
     .objects = projectObjects,
     .groups = "{removed_groups}"},

    {.name = "pagure.group.edit",
     .schemas = "pagure.group.edit",
     .subtitle = firstOf(TR("pagure", "{agent} edited the group {groupName} ({fields})"),
                         TR("pagure", "{agent} edited the group {groupName}"),
                         TR("pagure", "The group {groupName} was edited"), TR("pagure", "A group was edited")),
     .subjective = firstOf(when("agent=_reader", TR("pagure", "You edited the group {groupName} ({fields})"),
                                TR("pagure", "You edited the group {groupName}"))),
     .headline = firstOf(TR("pagure", "Group edited: {groupName}"), TR("pagure", "Group edited")),
     .kind = "group.edited",
     .link = firstOf("{group.full_url}", "{site}/group/{group.name}", "{site}"),
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "group/{group.name}",
     .groups = "{group.name}"},

    {.name = "pagure.Test.notification",
     .schemas = "pagure.Test.notification",
     .subtitle = firstOf(TR("pagure", "A test of Pagure's notifications: “{content}”"),
                         TR("pagure", "A test of Pagure's notifications")),
     .headline = TR("pagure", "Test notification"),
     .kind = "test",
     .link = "{site}",
     .agent = "{agent}",
     .users = "{agent}"},
};

} // namespace

constinit const Service pagure{
    .name = "pagure",
    .label = TR("pagure", "Pagure"),
    .prefixes = "org.fedoraproject.* io.pagure.*",
    .icon = "https://apps.fedoraproject.org/packages/images/icons/package_128x128.png",
    .amqpIcon = "https://apps.fedoraproject.org/img/icons/pagure.png",
    .secondaryIcon = "openid:{agent}",
    .fields = pagureFields,
    .compute = computePagure,
    .packages = "{rpm}",
    .containers = "{container}",
    .modules = "{module}",
    .flatpaks = "{flatpak}",
    .topics = pagureTopics,
};

} // namespace tidings::meta
