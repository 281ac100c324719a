// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field mailmanFields[] = {
    {"list", "{mlist.list_name}"},
    {"subject", "{msg.subject}"},
};

/// What stands between the brackets of "Ines Novak <ines@example.org>"; all of it if there are none.
std::string_view bracketed(std::string_view text)
{
    const auto open = text.rfind('<');
    const auto close = text.find('>', open == std::string_view::npos ? 0 : open);
    return open == std::string_view::npos || close == std::string_view::npos ? text
                                                                             : text.substr(open + 1, close - open - 1);
}

void computeMailman(const Context &context, Fields &fields)
{
    const auto address = bracketed(context.text("msg.from"));
    fields.set("address", address);
    fields.set("sender", address, As::Account);
    fields.set("messageId", bracketed(context.text("msg.message-id")));
    const auto archived = sanitized(context.text("msg.archived-at"));
    const bool isPath = archived.startsWith(u'/');
    fields.set("archived", isPath ? u"https://lists.fedoraproject.org/archives"_s + archived : archived);
}

constexpr TopicRow mailmanTopics[] = {
    {.name = "mailman.receive",
     .subtitle =
         firstOf(TR("mailman", "{sender} wrote “{subject}” to the list {list}"),
                 TR("mailman", "{sender} wrote to the list {list}"),
                 TR("mailman", "Somebody wrote “{subject}” to a list"), TR("mailman", "Somebody wrote to a list")),
     .subjective = firstOf(TR("mailman", "You wrote “{subject}” to the list {list}"),
                           TR("mailman", "You wrote to the list {list}")),
     .headline = firstOf(TR("mailman", "New mail: {subject}"), TR("mailman", "New mail: {list}")),
     .kind = "mail",
     .link = "{archived}",
     // Only an account has a name among the users.
     .secondaryIcon = firstOf("openid:{_users}", "md5:{address}"),
     .agent = "{sender}",
     .users = "{sender}",
     .objects = "{list}/{messageId}/message",
     .emails = "{address}"},
};

} // namespace

constinit const Service mailman{
    .name = "mailman",
    .label = TR("mailman", "Mailing lists"),
    .fields = mailmanFields,
    .compute = computeMailman,
    .topics = mailmanTopics,
};

} // namespace tidings::meta
