// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/accounts.h"
#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

#include <algorithm>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

// Both AMQP types (one of them names things as Bugzilla 4 did) come by both topics, so rows are found by topic.
constexpr Field bugzillaFields[] = {
    {"address", "{event.user.login|event.who|bug.reporter.login}"},
    {"bugId", "{bug.id|event.bug_id}"},
    {"bug", "RHBZ#{bugId}"},
    {"product", "{bug.product.name|bug.product}"},
    {"component", "{bug.component.name|bug.component}"},
    {"assignee", "{bug.assigned_to.login|bug.assigned_to}", As::Account},
    {"target", "{event.target}"},
    {"action", "{event.action}"},
    {"what", "{target}.{action}"},
    {"comment", "{comment.body|comment.text}"},
    {"file", "{attachment.file_name}"},
};

/// Components of Fedora that are no packages.
bool isPackage(std::string_view component)
{
    constexpr std::string_view others[] = {"distribution", "LiveCD"};
    return component.find(' ') == std::string_view::npos && std::ranges::find(others, component) == std::end(others);
}

/// "? (ines@example.org)" and "needinfo?(ines@example.org)" ask somebody.
std::string_view askedIn(std::string_view flag)
{
    const auto open = flag.find('(');
    const auto close = flag.find(')', open);
    const bool isAsking = open != std::string_view::npos && close != std::string_view::npos &&
                          flag.substr(0, open).find('?') != std::string_view::npos;
    return isAsking ? flag.substr(open + 1, close - open - 1) : std::string_view();
}

/// Which fields were changed, and what some of them are now.
void computeChanges(const Context &context, Fields &fields)
{
    QStringList changed;
    for (const auto &change : context.at("event.changes").items()) {
        const auto name = json::at(change, "field_name|field");
        changed.append(name.toString());
        if (name.text() == "bug_status" || name.text() == "status") {
            fields.set("oldStatus", change["removed"].text());
            fields.set("newStatus", change["added"].text());
        }
        if (name.text() == "flag.needinfo" || name.text() == "flagtypes.name") {
            const auto asked = askedIn(change["added"].text());
            fields.set("asked", asked, As::Account);
            fields.set("question", asked.empty() ? u"none"_s : u"some"_s, As::State);
        }
    }
    fields.set("changed", changed);
    // Something that a sentence of its own tells.
    fields.set("only", changed.size() == 1 ? changed.first() : QString());
}

void computeBugzilla(const Context &context, Fields &fields)
{
    fields.set("who",
               context.text("agent_name|event.user.login|event.who|bug.creator|bug.reporter.login|comment.author"),
               As::Account);
    // Most people are nothing but an address.
    if (const auto *who = fields.find("who"); who != nullptr && Accounts::isAccount(who->text)) {
        fields.set("account", who->text);
    }
    constexpr qsizetype shortText = 41;
    fields.set("summary", elided(sanitized(context.text("bug.summary")), shortText));
    const auto component = context.text("bug.component.name|bug.component");
    if (context.text("bug.product.name|bug.product").starts_with("Fedora") && isPackage(component)) {
        fields.set("package", component);
    }
    computeChanges(context, fields);
}

constexpr auto bugPage = firstOf("https://bugzilla.redhat.com/show_bug.cgi?id={bugId}");
constexpr std::string_view everybody = "{who} {assignee} {asked} {usernames}";
constexpr std::string_view theBug = "{product}/{component}/{bugId}";

constexpr TopicRow bugzillaTopics[] = {
    {.name = "bugzilla.bug.new",
     .subtitle = firstOf(TR("bugzilla", "{who} filed {bug}: “{summary}”"), TR("bugzilla", "{who} filed {bug}"),
                         TR("bugzilla", "Somebody filed {bug}"), TR("bugzilla", "Somebody filed a bug")),
     .subjective =
         firstOf(when("who=_reader", TR("bugzilla", "You filed {bug}: “{summary}”"), TR("bugzilla", "You filed {bug}")),
                 when("assignee=_reader", TR("bugzilla", "{who} filed {bug} for you: “{summary}”"))),
     .headline = firstOf(TR("bugzilla", "New bug: {component}"), TR("bugzilla", "New bug: {bug}")),
     .longForm = firstOf(Text("{bug.summary}\n\n{comment}"), "{bug.summary}\n\n{bug.description}", "{bug.summary}"),
     .severity = firstOf(when("bug.severity=urgent|high", Severity::Attention), Severity::Info),
     .kind = "bug.new",
     .link = bugPage,
     .agent = "{who}",
     .users = everybody,
     .packages = "{package}",
     .objects = theBug},

    {.name = "bugzilla.bug.update",
     .subtitle = firstOf(
         when("what=comment.create", TR("bugzilla", "{who} commented on {bug}: “{summary}”"),
              TR("bugzilla", "{who} commented on {bug}")),
         when("what=attachment.create", TR("bugzilla", "{who} added an attachment to {bug}: “{summary}”"),
              TR("bugzilla", "{who} added an attachment to {bug}")),
         when("target=attachment", TR("bugzilla", "{who} changed {changed} of an attachment to {bug}: “{summary}”"),
              TR("bugzilla", "{who} changed an attachment to {bug}: “{summary}”"),
              TR("bugzilla", "{who} changed an attachment to {bug}")),
         when("only=bug_status|status",
              TR("bugzilla", "{who} changed the status of {bug} from {oldStatus} to {newStatus}: “{summary}”")),
         TR("bugzilla", "{who} updated {changed} of {bug}: “{summary}”"),
         TR("bugzilla", "{who} updated {bug}: “{summary}”"), TR("bugzilla", "{who} updated {bug}"),
         TR("bugzilla", "Somebody updated {bug}"), TR("bugzilla", "Somebody updated a bug")),
     .subjective =
         firstOf(when("asked=_reader", TR("bugzilla", "{who} asks you about {bug}: “{summary}”"),
                      TR("bugzilla", "{who} asks you about {bug}")),
                 when("who=_reader",
                      when("what=comment.create", TR("bugzilla", "You commented on {bug}: “{summary}”"),
                           TR("bugzilla", "You commented on {bug}")),
                      when("target=attachment", TR("bugzilla", "You changed an attachment to {bug}: “{summary}”"),
                           TR("bugzilla", "You changed an attachment to {bug}")),
                      TR("bugzilla", "You updated {changed} of {bug}: “{summary}”"),
                      TR("bugzilla", "You updated {bug}: “{summary}”"), TR("bugzilla", "You updated {bug}")),
                 when("assignee=_reader",
                      when("what=comment.create", TR("bugzilla", "{who} commented on your bug {bug}: “{summary}”")),
                      TR("bugzilla", "{who} updated {changed} of your bug {bug}: “{summary}”"))),
     .headline = firstOf(
         when("question=some", TR("bugzilla", "Question on bug: {component}"), TR("bugzilla", "Question: {bug}")),
         when("what=comment.create", TR("bugzilla", "Comment on bug: {component}"), TR("bugzilla", "Comment: {bug}")),
         when("target=attachment", TR("bugzilla", "Bug attachment: {component}"), TR("bugzilla", "Attachment: {bug}")),
         when("newStatus=CLOSED", TR("bugzilla", "Bug closed: {component}"), TR("bugzilla", "Bug closed: {bug}")),
         TR("bugzilla", "Bug updated: {component}"), TR("bugzilla", "Bug updated: {bug}")),
     .longForm = firstOf(when("target=comment", Text("{bug.summary}\n\n{comment}")),
                         when("target=attachment", "{bug.summary}\n\n{file}\n{attachment.description}"),
                         "{bug.summary}\n\n{comment}", "{bug.summary}"),
     .severity = firstOf(when("newStatus=CLOSED", Severity::Fixed), when("question=some", Severity::Attention),
                         when("bug.severity=urgent", Severity::Attention), Severity::Info),
     .kind = firstOf(when("question=some", "bug.question"), when("what=comment.create", "bug.comment"),
                     when("target=attachment", "bug.attachment"), when("newStatus=CLOSED", "bug.closed"), "bug.update"),
     .link = bugPage,
     .agent = "{who}",
     .users = everybody,
     .packages = "{package}",
     .objects = theBug},
};

} // namespace

constinit const Service bugzilla{
    .name = "bugzilla",
    .label = TR("bugzilla", "Bugzilla"),
    .icon = "https://apps.fedoraproject.org/img/icons/bugzilla.png",
    .amqpIcon = "https://bugzilla.redhat.com/extensions/RedHat/web/css/favicon.ico?v=0",
    .secondaryIcon = firstOf(when("_form=amqp", "sha256:{address}"), "openid:{account}", "md5:{who}"),
    .fields = bugzillaFields,
    .compute = computeBugzilla,
    .topics = bugzillaTopics,
};

} // namespace tidings::meta
