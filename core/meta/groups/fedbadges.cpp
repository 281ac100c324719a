// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groups/groups.h"

namespace tidings::meta {

namespace {

constexpr Field fields[] = {
    {"account", "{user.username}", As::Account},
    {"name", "{badge.name}"},
};

constexpr GroupRule rules[] = {
    {.name = "fedbadges.byPerson",
     .topics = "badges.badge.award fedbadges.badge.award",
     .key = "{account}",
     .subtitle = firstOf(TR("groups", "{account} got {_count, plural, one {# badge} other {# badges}}: {name}"),
                         TR("groups", "{account} got {_count, plural, one {# badge} other {# badges}}")),
     .subjective = firstOf(
         when("account=_reader", TR("groups", "You got {_count, plural, one {# badge} other {# badges}}: {name}"))),
     .headline = TR("groups", "{_count, plural, one {# new badge} other {# new badges}}"),
     .link = "https://badges.fedoraproject.org/user/{account}",
     .secondaryIcon = "openid:{account}",
     .fields = fields},
};

} // namespace

constinit const std::span<const GroupRule> fedbadgesGroups{rules};

} // namespace tidings::meta
