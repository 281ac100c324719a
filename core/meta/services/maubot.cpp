// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field maubotFields[] = {
    {"sender", "{sender}", As::Account},
    {"recipient", "{recipient}", As::Account},
    {"release", "{fedora_release}", As::State},
};

constexpr TopicRow maubotTopics[] = {
    {.name = "maubot.cookie.give.v1",
     .schemas = "maubot.cookie.give.v1",
     .subtitle = firstOf(TR("maubot", "{sender} gave {recipient} a cookie"), TR("maubot", "{recipient} got a cookie"),
                         TR("maubot", "Somebody got a cookie")),
     .subjective = firstOf(when("recipient=_reader", TR("maubot", "{sender} gave you a cookie")),
                           when("sender=_reader", TR("maubot", "You gave {recipient} a cookie"))),
     .headline = TR("maubot", "Cookie: {recipient}"),
     .longForm = TR("maubot", "{sender} gave {recipient} a cookie in the time of Fedora {release}. That makes {total, "
                              "plural, one {# cookie} other {# cookies}}."),
     .kind = "cookie",
     .agent = "{sender}",
     .users = "{sender} {recipient}",
     .objects = "karma/{recipient}"},
};

} // namespace

constinit const Service maubot{
    .name = "maubot",
    .label = TR("maubot", "Matrix"),
    .icon = "https://apps.fedoraproject.org/img/icons/maubot-fedora.png",
    .secondaryIcon = "openid:{sender}",
    .fields = maubotFields,
    .topics = maubotTopics,
};

} // namespace tidings::meta
