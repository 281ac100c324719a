// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groups/groups.h"

namespace tidings::meta {

namespace {

constexpr GroupRule rules[] = {
    {.name = "hotness.byPackage",
     .topics = "hotness",
     .key = "{_packages}",
     .subtitle = TR("groups", "{_count, plural, one {# step} other {# steps}} towards a new version of {_packages}"),
     .headline = TR("groups", "{_count, plural, one {# step} other {# steps}} towards a new {_packages}")},
};

} // namespace

constinit const std::span<const GroupRule> hotnessGroups{rules};

} // namespace tidings::meta
