// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field ircFields[] = {
    {"agent", "{agent}", As::Account},
    {"recipient", "{recipient}", As::Account},
};

constexpr TopicRow ircTopics[] = {
    {.name = "irc.karma",
     .subtitle = firstOf(
         when("vote=-1", TR("irc", "{agent} took a cookie from {recipient} in {channel}, {total} are left: “{line}”"),
              TR("irc", "{agent} took a cookie from {recipient}")),
         TR("irc", "{agent} gave {recipient} a cookie in {channel}, {total} by now: “{line}”"),
         TR("irc", "{agent} gave {recipient} a cookie"), TR("irc", "{recipient} got a cookie"),
         TR("irc", "Somebody got a cookie")),
     .subjective = firstOf(
         when("recipient=_reader",
              when("vote=-1", TR("irc", "{agent} took a cookie from you in {channel}, {total} are left: “{line}”")),
              TR("irc", "{agent} gave you a cookie in {channel}, {total} by now: “{line}”")),
         when("agent=_reader",
              when("vote=-1", TR("irc", "You took a cookie from {recipient} in {channel}, {total} are left")),
              TR("irc", "You gave {recipient} a cookie in {channel}, {total} by now"))),
     .headline = firstOf(when("vote=-1", TR("irc", "Cookie taken: {recipient}")), TR("irc", "Cookie: {recipient}")),
     .longForm = "{line}",
     .link = "https://badges.fedoraproject.org/user/{recipient}",
     .icon = "openid:{agent}",
     .secondaryIcon = "openid:{recipient}",
     .agent = "{agent}",
     .users = "{agent} {recipient}",
     .objects = "karma/{recipient}"},
};

} // namespace

constinit const Service irc{
    .name = "irc",
    .label = TR("irc", "IRC"),
    .fields = ircFields,
    .topics = ircTopics,
};

} // namespace tidings::meta
