// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groups/groups.h"

namespace tidings::meta {

namespace {

constexpr GroupRule any{
    .name = "any",
    .key = "{_none}",
    .subtitle = TR("groups", "{_first}, and {_more, plural, one {# more} other {# more}} like it"),
    .subjective = TR("groups", "{_subjective}, and {_more, plural, one {# more} other {# more}} like it"),
    .headline = TR("groups", "{_headline} (and {_more, plural, one {# more} other {# more}})"),
};

constexpr GroupRule rules[] = {
    {.name = "generic", .key = "{_service} {_kind} {_agent}"},
};

} // namespace

constinit const std::span<const GroupRule> genericGroups{rules};

const GroupRule &anyGroup()
{
    return any;
}

} // namespace tidings::meta
