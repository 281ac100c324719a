// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {
namespace {

constexpr Field pretixFields[] = {
    {"account", "{_message.agent}", As::Account},
    {"attendee", firstOf("{attendee_name} ({account})", "{attendee_name}", "{account}")},
};

constexpr TopicRow pretixTopics[] = {
    {.name = "pretix.event.checkin",
     .schemas = "webhook_to_fedora_messaging.pretix.message_v1/pretix.event.checkin",
     .subtitle = firstOf(
         when("type=entry", TR("pretix", "{attendee} entered {event}"), TR("pretix", "Somebody entered {event}")),
         when("type=exit", TR("pretix", "{attendee} left {event}"), TR("pretix", "Somebody left {event}")),
         TR("pretix", "Somebody showed a ticket at {event}"), TR("pretix", "Somebody showed a ticket")),
     .subjective = firstOf(when("account=_reader", when("type=entry", TR("pretix", "You entered {event}")),
                                when("type=exit", TR("pretix", "You left {event}")))),
     .headline =
         firstOf(when("type=entry", TR("pretix", "Entered: {event}")), when("type=exit", TR("pretix", "Left: {event}")),
                 TR("pretix", "Ticket shown: {event}"), TR("pretix", "Ticket shown")),
     .kind = firstOf("checkin.{type}", "checkin"),
     .link = firstOf("{instance_url}/{organizer}/{event}/", "{instance_url}"),
     .agent = "{account}",
     .users = "{account}",
     .objects = "event/{event}"},

    // Whatever else the ticket system sends.
    {.name = "pretix",
     .schemas = "webhook_to_fedora_messaging.pretix.message_v1",
     .subtitle = firstOf(TR("pretix", "Something happened with the tickets of {event} ({action})"),
                         TR("pretix", "Something happened with tickets")),
     .headline = firstOf(TR("pretix", "Tickets: {event}"), TR("pretix", "Tickets")),
     .kind = firstOf("{action}", "event"),
     .link = firstOf("{instance_url}/{organizer}/{event}/", "{instance_url}"),
     .agent = "{account}",
     .users = "{account}",
     .objects = "event/{event}"},
};

} // namespace

constinit const Service pretix{
    .name = "pretix",
    .label = TR("pretix", "Pretix"),
    .icon = "https://apps.fedoraproject.org/img/icons/webhook-to-fedora-messaging.png",
    .secondaryIcon = "openid:{account}",
    .fields = pretixFields,
    .wrapped = "body",
    .event = "body.action",
    .topics = pretixTopics,
};

} // namespace tidings::meta
