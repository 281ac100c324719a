// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/webhook.h"

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view organisation = "github_org_";

/// The account of somebody with this name on the forge; empty if nobody knows.
std::string_view accountOf(const Context &context, std::string_view login)
{
    if (context.form == bus::Form::Amqp) {
        return login == context.text("sender.login") ? context.envelope["agent"].text() : std::string_view();
    }
    return login.empty() ? std::string_view() : context.body["fas_usernames"][login].text();
}

void setPerson(std::string_view name, const Context &context, std::string_view login, Fields &fields)
{
    const auto account = accountOf(context, login);
    fields.set(name, account.empty() ? login : account, account.empty() ? As::Name : As::Account);
}

void computePeople(const Context &context, Fields &fields)
{
    // What a service of checks reports is about who wrote the commit.
    const auto login = context.text("commit.author.login|sender.login|pusher.name");
    setPerson("who", context, login, fields);
    setPerson("member", context, context.text("member.login"), fields);
    const auto author = accountOf(context, context.text("pull_request.user.login|issue.user.login"));
    fields.set("author", author, As::Account);
    if (context.form == bus::Form::Amqp) {
        const auto agent = context.envelope["agent"].text();
        fields.set("who", agent.empty() ? login : agent, agent.empty() ? As::Name : As::Account);
        fields.set("account", agent, As::Account);
        return;
    }
    const auto account = accountOf(context, login);
    if (!account.starts_with(organisation)) {
        fields.set("account", account, As::Account);
    }
    QStringList everybody;
    for (const auto &[itsLogin, name] : context.body["fas_usernames"].members()) {
        if (everybody.size() < limits::items && !name.text().starts_with(organisation)) {
            everybody.append(name.toString());
        }
    }
    fields.set("everybody", everybody, As::Account);
}

void computeCommits(const Context &context, Fields &fields)
{
    const auto commits = context.at("commits");
    if (!commits.isArray()) {
        return;
    }
    QStringList messages;
    QStringList files;
    for (const auto &commit : commits.items()) {
        if (messages.size() < limits::items) {
            messages.append(commit["message"].toString());
        }
        for (const auto *kind : {"added", "modified", "removed"}) {
            for (const auto &file : commit[kind].items()) {
                if (files.size() < limits::items) {
                    files.append(file.toString());
                }
            }
        }
    }
    if (commits.size() > 0) {
        fields.set("commits", static_cast<qint64>(commits.size()));
    }
    fields.set("messages", messages.join(u"\n\n"_s));
    fields.set("files", files);
}

std::string_view shortName(std::string_view reference)
{
    for (const std::string_view kind : {"refs/heads/", "refs/tags/"}) {
        if (reference.starts_with(kind)) {
            return reference.substr(kind.size());
        }
    }
    return reference;
}

} // namespace

void computeWebhook(const Context &context, Fields &fields)
{
    computePeople(context, fields);
    computeCommits(context, fields);
    // GitHub's first pushes had no full name, and the owner's under another key.
    const auto fullName = context.at("repository.full_name|run.repository.full_name").toString();
    const auto owner = context.at("repository.owner.login|repository.owner.name").toString();
    const auto name = context.at("repository.name").toString();
    fields.set("repo", fullName.isEmpty() && !owner.isEmpty() && !name.isEmpty() ? owner + u'/' + name : fullName);
    fields.set("branch", shortName(context.text("ref|workflow_run.head_branch|run.prettyref")));
    if (constexpr auto sources = "rpms/"_L1; fullName.startsWith(sources)) {
        fields.set("rpm", fullName.sliced(sources.size()));
    }
    QStringList labels;
    for (const auto &label : context.at("issue.labels|pull_request.labels").items()) {
        if (labels.size() < limits::items) {
            labels.append(label["name"].toString());
        }
    }
    fields.set("labels", labels);
    fields.set("revision", context.text("sha|comment.commit_id").substr(0, 8));
}

} // namespace tidings::meta
