// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groups/groups.h"

namespace tidings::meta {

namespace {

constexpr Field fields[] = {
    {"id", "{bug.id|event.bug_id}"},
    {"bug", "RHBZ#{id}"},
    {"who", "{event.user.login|event.who}", As::Account},
    {"summary", "{bug.summary}"},
};

constexpr GroupRule rules[] = {
    {.name = "bugzilla.byBug",
     .topics = "bugzilla",
     .key = "{id}",
     .firsts = "summary",
     .subtitle =
         firstOf(TR("groups", "{who} changed {bug}, “{summary}” ({_count, plural, one {# change} other {# changes}})"),
                 TR("groups", "{_count, plural, one {# change} other {# changes}} to {bug}, “{summary}”"),
                 TR("groups", "{_count, plural, one {# change} other {# changes}} to {bug}")),
     .headline = TR("groups", "{_count, plural, one {# change} other {# changes}}: {bug}"),
     .link = "https://bugzilla.redhat.com/show_bug.cgi?id={id}",
     .fields = fields},
};

} // namespace

constinit const std::span<const GroupRule> bugzillaGroups{rules};

} // namespace tidings::meta
