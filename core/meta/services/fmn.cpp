// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field fmnFields[] = {
    {"user", "{openid}", As::Account},
    // How the notifications come: "irc", "email".
    {"channel", "{context}", As::State},
    // What of it changed: "rules", "filters", "details", "status".
    {"what", "{changed}", As::State},
};

constexpr auto homePage = firstOf("https://apps.fedoraproject.org/notifications/");

constexpr TopicRow fmnTopics[] = {
    {.name = "fmn.preference.update",
     .subtitle =
         firstOf(TR("fmn", "{user} changed the {what} of their notifications by {channel}"),
                 TR("fmn", "{user} changed their notifications"), TR("fmn", "Somebody changed their notifications")),
     .subjective = firstOf(TR("fmn", "You changed the {what} of your notifications by {channel}"),
                           TR("fmn", "You changed your notifications")),
     .headline = TR("fmn", "Notifications changed: {user}"),
     .link = homePage,
     .agent = "{user}",
     .users = "{user}",
     .objects = "{user}/{channel}/preference/{what}"},

    {.name = "fmn.filter.update",
     .subtitle = firstOf(TR("fmn", "{user} changed the {what} of a filter of their notifications by {channel}"),
                         TR("fmn", "{user} changed a filter of their notifications"),
                         TR("fmn", "Somebody changed a filter of their notifications")),
     .subjective = firstOf(TR("fmn", "You changed the {what} of a filter of your notifications by {channel}"),
                           TR("fmn", "You changed a filter of your notifications")),
     .headline = TR("fmn", "Filter changed: {user}"),
     .link = homePage,
     .agent = "{user}",
     .users = "{user}",
     .objects = "{user}/{channel}/filter/{what}"},

    {.name = "fmn.rule.update",
     .subtitle = firstOf(TR("fmn", "{user} changed the {what} of a rule of their notifications by {channel}"),
                         TR("fmn", "{user} changed a rule of their notifications"),
                         TR("fmn", "Somebody changed a rule of their notifications")),
     .subjective = firstOf(TR("fmn", "You changed the {what} of a rule of your notifications by {channel}"),
                           TR("fmn", "You changed a rule of your notifications")),
     .headline = TR("fmn", "Rule changed: {user}"),
     .link = homePage,
     .agent = "{user}",
     .users = "{user}",
     .objects = "{user}/{channel}/rule/{what}"},

    {.name = "fmn.confirmation.update",
     .subtitle = firstOf(TR("fmn", "The {what} of {user}'s confirmation of notifications by {channel} changed"),
                         TR("fmn", "{user}'s confirmation of notifications changed"),
                         TR("fmn", "A confirmation of notifications changed")),
     .subjective = firstOf(TR("fmn", "The {what} of your confirmation of notifications by {channel} changed"),
                           TR("fmn", "Your confirmation of notifications changed")),
     .headline = TR("fmn", "Confirmation changed: {user}"),
     .link = homePage,
     .agent = "{user}",
     .users = "{user}",
     .objects = "{user}/{channel}/confirmation/{what}"},
};

} // namespace

constinit const Service fmn{
    .name = "fmn",
    .label = TR("fmn", "Notifications"),
    .icon = "https://apps.fedoraproject.org/img/icons/fedmsg.png",
    .secondaryIcon = firstOf("openid:{user}", "{_icon}"),
    .fields = fmnFields,
    .topics = fmnTopics,
};

} // namespace tidings::meta
