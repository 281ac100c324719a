// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field fedbadgesFields[] = {
    {"user", "{user.username|person.nickname}", As::Account},
    {"badge", "{badge.name}"},
    {"rank", "{person.rank}"},
};

/// The badge's id, as the badges' database makes it of its name: "Something on your mind" is something-on-your-mind.
void computeBadge(const Context &context, Fields &fields)
{
    auto id = sanitized(context.text("badge.badge_id|badge.name")).toLower();
    id.replace(u' ', u'-');
    id.removeIf([](QChar c) { return u"\"'()*&?"_s.contains(c); });
    fields.set("badgeId", id);
}

constexpr auto userPage = firstOf("https://badges.fedoraproject.org/user/{user}");

constexpr TopicRow fedbadgesTopics[] = {
    {.name = "fedbadges.badge.award badges.badge.award",
     .schemas = "badges.badge.award.v1",
     .subtitle = firstOf(TR("fedbadges", "{user} got the badge “{badge}”"), TR("fedbadges", "{user} got a badge"),
                         TR("fedbadges", "Somebody got the badge “{badge}”"), TR("fedbadges", "Somebody got a badge")),
     .subjective = firstOf(TR("fedbadges", "You got the badge “{badge}”"), TR("fedbadges", "You got a badge")),
     .headline = firstOf(TR("fedbadges", "New badge: {badge}"), TR("fedbadges", "New badge")),
     .longForm = "{badge.description}",
     .link = userPage,
     .icon = firstOf(when("_form=fedmsg", "{badge.image_url}")),
     .users = "{user}",
     .objects = "{badgeId}",
     .compute = computeBadge},

    {.name = "fedbadges.person.rank.advance badges.person.rank.advance",
     .schemas = "badges.person.rank.advance.v1",
     .subtitle =
         firstOf(TR("fedbadges", "{user} moved from place {old_rank} to place {rank} on the badges leaderboard"),
                 TR("fedbadges", "{user} moved to place {rank} on the badges leaderboard"),
                 TR("fedbadges", "{user} moved up on the badges leaderboard"),
                 TR("fedbadges", "Somebody moved up on the badges leaderboard")),
     .subjective = firstOf(TR("fedbadges", "You moved from place {old_rank} to place {rank} on the badges leaderboard"),
                           TR("fedbadges", "You moved to place {rank} on the badges leaderboard")),
     .headline = TR("fedbadges", "New rank: {user}, {rank}"),
     .link = userPage,
     .users = "{user}",
     .emails = "{person.email}"},

    {.name = "fedbadges.person.login.first badges.person.login.first",
     .schemas = "badges.person.login.first.v1",
     .subtitle = firstOf(TR("fedbadges", "{user} logged in to Fedora Badges for the first time"),
                         TR("fedbadges", "Somebody logged in to Fedora Badges for the first time")),
     .subjective = TR("fedbadges", "You logged in to Fedora Badges for the first time"),
     .headline = TR("fedbadges", "First login: {user}"),
     .link = userPage,
     .agent = "{user}",
     .users = "{user}"},
};

} // namespace

constinit const Service fedbadges{
    .name = "fedbadges",
    .label = TR("fedbadges", "Fedora Badges"),
    .icon = "https://apps.fedoraproject.org/img/icons/badges.png",
    .secondaryIcon = firstOf("openid:{user}", "{_icon}"),
    .fields = fedbadgesFields,
    .topics = fedbadgesTopics,
};

} // namespace tidings::meta
