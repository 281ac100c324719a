// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/commit.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field tracFields[] = {
    {"user", "{agent|author|commit.username|commit.agent}", As::Account},
    {"reporter", "{ticket.reporter}", As::Account},
    {"owner", "{ticket.owner}", As::Account},
    {"project", "{instance.project_name}"},
    {"ticket", firstOf("{project}#{ticket.id}", "#{ticket.id}")},
    {"title", "{ticket.summary}"},
    {"resolution", "{ticket.resolution}", As::State},
    {"page", "{page.name}"},
    {"version", "{page.version}"},
    {"branch", "{commit.branch}"},
};

/// An instance's address ends with a stroke. A repository's path tells the folder its name leaves out:
/// "/srv/git/docs/about-fedora.git". `became` says what
/// happened to a ticket.
void computeTrac(const Context &context, Fields &fields)
{
    computeCommit(context, fields);
    auto site = context.at("instance.base_url").toString();
    while (site.endsWith(u'/')) {
        site.chop(1);
    }
    fields.set("site", site);
    auto repo = context.at("commit.path").toString();
    if (constexpr auto root = "/srv/git/"_L1; repo.startsWith(root)) {
        repo.remove(0, root.size());
    }
    if (constexpr auto suffix = ".git"_L1; repo.endsWith(suffix)) {
        repo.chop(suffix.size());
    }
    fields.set("repo", repo);
    QStringList changed;
    for (const auto &[name, old] : context.at("old_values").members()) {
        if (changed.size() < limits::items) {
            changed.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        }
    }
    fields.set("changed", changed, As::State);
    if (changed.contains(u"status"_s)) {
        fields.set("became", context.text("ticket.status"));
    } else if (changed.isEmpty() && !context.text("comment").empty()) {
        fields.set("became", u"commented"_s);
    }
}

constexpr auto ticketPage = firstOf("{site}/ticket/{ticket.id}", "{site}");
constexpr auto wikiPage = firstOf("{site}/wiki/{page}", "{site}");
constexpr std::string_view ticketUsers = "{user} {reporter} {owner}";

constexpr TopicRow tracTopics[] = {
    {.name = "trac.ticket.new",
     .subtitle = firstOf(TR("trac", "{user} opened the ticket {ticket}: “{title}”"),
                         TR("trac", "{user} opened the ticket {ticket}"), TR("trac", "The ticket {ticket} was opened"),
                         TR("trac", "A ticket was opened in {project}"), TR("trac", "A ticket was opened")),
     .subjective = firstOf(when("user=_reader", TR("trac", "You opened the ticket {ticket}: “{title}”")),
                           when("owner=_reader", TR("trac", "{user} opened the ticket {ticket} for you: “{title}”"))),
     .headline = firstOf(TR("trac", "New ticket: {ticket}"), TR("trac", "New ticket")),
     .longForm = "{ticket.description}",
     .kind = "issue.opened",
     .link = ticketPage,
     .agent = "{user}",
     .users = ticketUsers,
     .objects = "{project}/ticket/{ticket.id}"},

    {.name = "trac.ticket.update",
     .subtitle =
         firstOf(when("became=closed", TR("trac", "{user} closed the ticket {ticket} as {resolution}: “{title}”"),
                      TR("trac", "{user} closed the ticket {ticket}: “{title}”")),
                 when("became=reopened", TR("trac", "{user} reopened the ticket {ticket}: “{title}”")),
                 TR("trac", "{user} changed the ticket {ticket} ({changed}): “{title}”"),
                 when("became=commented", TR("trac", "{user} commented on the ticket {ticket}, “{title}”")),
                 TR("trac", "{user} changed the ticket {ticket}: “{title}”"), TR("trac", "The ticket {ticket} changed"),
                 TR("trac", "A ticket changed in {project}"), TR("trac", "A ticket changed")),
     .subjective =
         firstOf(when("user=_reader",
                      when("became=closed", TR("trac", "You closed the ticket {ticket} as {resolution}: “{title}”"),
                           TR("trac", "You closed the ticket {ticket}: “{title}”")),
                      when("became=reopened", TR("trac", "You reopened the ticket {ticket}: “{title}”")),
                      TR("trac", "You changed the ticket {ticket}: “{title}”")),
                 when("reporter=_reader",
                      when("became=closed", TR("trac", "{user} closed your ticket {ticket} as {resolution}: “{title}”"),
                           TR("trac", "{user} closed your ticket {ticket}: “{title}”")),
                      when("became=reopened", TR("trac", "{user} reopened your ticket {ticket}: “{title}”")),
                      TR("trac", "{user} changed your ticket {ticket}: “{title}”"))),
     .headline = firstOf(when("became=closed", TR("trac", "Ticket closed: {ticket}")),
                         when("became=reopened", TR("trac", "Ticket reopened: {ticket}")),
                         when("became=commented", TR("trac", "New comment: {ticket}")),
                         TR("trac", "Ticket changed: {ticket}"), TR("trac", "Ticket changed")),
     .longForm = firstOf(Text("{comment}"), "{ticket.description}"),
     .kind = firstOf(when("became=closed", "issue.closed"), when("became=reopened", "issue.reopened"),
                     when("became=commented", "issue.comment"), "issue.edited"),
     .link = ticketPage,
     .agent = "{user}",
     .users = ticketUsers,
     .objects = "{project}/ticket/{ticket.id}"},

    {.name = "trac.ticket.delete",
     .subtitle = firstOf(TR("trac", "{user} deleted the ticket {ticket}: “{title}”"),
                         TR("trac", "{user} deleted the ticket {ticket}"),
                         TR("trac", "The ticket {ticket} was deleted"), TR("trac", "A ticket was deleted")),
     .subjective = firstOf(when("user=_reader", TR("trac", "You deleted the ticket {ticket}: “{title}”")),
                           when("reporter=_reader", TR("trac", "{user} deleted your ticket {ticket}: “{title}”"))),
     .headline = firstOf(TR("trac", "Ticket deleted: {ticket}"), TR("trac", "Ticket deleted")),
     .longForm = "{ticket.description}",
     .kind = "issue.deleted",
     .link = ticketPage,
     .agent = "{user}",
     .users = ticketUsers,
     .objects = "{project}/ticket/{ticket.id}"},

    {.name = "trac.wiki.page.new",
     .subtitle = firstOf(TR("trac", "{user} wrote the wiki page {page} of {project}"),
                         TR("trac", "{project} has a new wiki page, {page}"), TR("trac", "A wiki has a new page")),
     .subjective = TR("trac", "You wrote the wiki page {page} of {project}"),
     .headline = firstOf(TR("trac", "New wiki page: {page}"), TR("trac", "New wiki page")),
     .longForm = "{page.text}",
     .kind = "wiki.created",
     .link = wikiPage,
     .agent = "{user}",
     .users = "{user}",
     .objects = "{project}/wiki/{page}"},

    {.name = "trac.wiki.page.update",
     .subtitle =
         firstOf(TR("trac", "{user} edited the wiki page {page} of {project}"),
                 TR("trac", "The wiki page {page} of {project} was edited"), TR("trac", "A wiki page was edited")),
     .subjective = TR("trac", "You edited the wiki page {page} of {project}"),
     .headline = firstOf(TR("trac", "Wiki page edited: {page}"), TR("trac", "Wiki page edited")),
     .longForm = "{page.comment}",
     .kind = "wiki.edited",
     .link = firstOf("{site}/wiki/{page}?action=diff&version={version}", "{site}/wiki/{page}", "{site}"),
     .agent = "{user}",
     .users = "{user}",
     .objects = "{project}/wiki/{page}"},

    {.name = "trac.wiki.page.rename",
     .subtitle = firstOf(TR("trac", "{user} renamed the wiki page {old_name} of {project} to {page}"),
                         TR("trac", "A wiki page is called {page} now"), TR("trac", "A wiki page was renamed")),
     .subjective = TR("trac", "You renamed the wiki page {old_name} of {project} to {page}"),
     .headline = firstOf(TR("trac", "Wiki page renamed: {page}"), TR("trac", "Wiki page renamed")),
     .kind = "wiki.renamed",
     .link = wikiPage,
     .agent = "{user}",
     .users = "{user}",
     .objects = "{project}/wiki/{old_name} {project}/wiki/{page}"},

    {.name = "trac.wiki.page.delete",
     .subtitle =
         firstOf(TR("trac", "{user} deleted the wiki page {page} of {project}"),
                 TR("trac", "The wiki page {page} of {project} was deleted"), TR("trac", "A wiki page was deleted")),
     .subjective = TR("trac", "You deleted the wiki page {page} of {project}"),
     .headline = firstOf(TR("trac", "Wiki page deleted: {page}"), TR("trac", "Wiki page deleted")),
     .kind = "wiki.deleted",
     .link = wikiPage,
     .agent = "{user}",
     .users = "{user}",
     .objects = "{project}/wiki/{page}"},

    {.name = "trac.wiki.page.version.delete",
     .subtitle = firstOf(TR("trac", "{user} deleted a version of the wiki page {page} of {project}"),
                         TR("trac", "A version of the wiki page {page} was deleted"),
                         TR("trac", "A version of a wiki page was deleted")),
     .subjective = TR("trac", "You deleted a version of the wiki page {page} of {project}"),
     .headline = firstOf(TR("trac", "Wiki version deleted: {page}"), TR("trac", "Wiki version deleted")),
     .kind = "wiki.version.deleted",
     .link = firstOf("{site}/wiki/{page}?action=diff&version={version}", "{site}/wiki/{page}", "{site}"),
     .agent = "{user}",
     .users = "{user}",
     .objects = "{project}/wiki/{page}"},

    {.name = "trac.git.receive",
     .subtitle =
         firstOf(TR("trac", "{user} pushed to {repo} ({branch}): “{summary}”"), TR("trac", "{user} pushed to {repo}"),
                 TR("trac", "Somebody pushed to {repo}"), TR("trac", "Somebody pushed a commit")),
     .subjective =
         firstOf(TR("trac", "You pushed to {repo} ({branch}): “{summary}”"), TR("trac", "You pushed to {repo}")),
     .headline = firstOf(TR("trac", "New commit: {repo}"), TR("trac", "New commit")),
     .longForm = "{commit.message}",
     .kind = "push",
     .link = "https://git.fedorahosted.org/cgit/{repo}.git/commit/?id={commit.rev}",
     .agent = "{user}",
     .users = "{user}",
     .objects = "{repo}/git/{files}"},
};

} // namespace

constinit const Service trac{
    .name = "trac",
    .label = TR("trac", "Trac"),
    .secondaryIcon = "openid:{user}",
    .fields = tracFields,
    .compute = computeTrac,
    .topics = tracTopics,
};

} // namespace tidings::meta
