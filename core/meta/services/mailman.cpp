// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/mail.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field mailmanFields[] = {
    {"list", "{mlist.list_name}"},
    {"subject", "{msg.subject}"},
};

void computeMailman(const Context &context, Fields &fields)
{
    const auto address = bracketed(context.text("msg.from"));
    fields.set("address", address);
    fields.set("sender", address, As::Account);
    fields.set("messageId", bracketed(context.text("msg.message-id")));
    fields.set("archived", archivePage(context));
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
    .icon = "https://apps.fedoraproject.org/img/icons/hyperkitty.png",
    .fields = mailmanFields,
    .compute = computeMailman,
    .topics = mailmanTopics,
};

} // namespace tidings::meta
