// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groups/groups.h"

namespace tidings::meta {

namespace {

constexpr Field fields[] = {
    {"owner", "{owner}", As::Account},
    {"build", firstOf("{name}-{version}-{release}", "{name}")},
    {"where", firstOf("{instance}", "primary")},
};

constexpr auto buildsPage = firstOf("https://koji.fedoraproject.org/koji/builds");

constexpr GroupRule rules[] = {
    {.name = "koji.byOwner",
     .topics = "buildsys.build.state.change",
     .key = "{_kind} {where} {owner}",
     .needs = "{build}",
     .subtitle = firstOf(
         when("_kind=build.started",
              TR("groups", "{owner} is building {build, plural, one {# package} other {# packages}}: {build}")),
         when("_kind=build.done",
              TR("groups", "{owner} built {build, plural, one {# package} other {# packages}}: {build}")),
         when("_kind=build.failed",
              TR("groups", "{build, plural, one {# build} other {# builds}} of {owner} failed: {build}")),
         when("_kind=build.cancelled",
              TR("groups",
                 "{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} cancelled: {build}")),
         when("_kind=build.deleted",
              TR("groups",
                 "{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} deleted: {build}"))),
     .subjective = firstOf(
         when("owner=_reader",
              when("_kind=build.started",
                   TR("groups", "You are building {build, plural, one {# package} other {# packages}}: {build}")),
              when("_kind=build.done",
                   TR("groups", "You built {build, plural, one {# package} other {# packages}}: {build}")),
              when("_kind=build.failed",
                   TR("groups", "{build, plural, one {# build} other {# builds}} of yours failed: {build}")))),
     .headline = firstOf(
         when("_kind=build.started", TR("groups", "{build, plural, one {# build} other {# builds}} started: {owner}")),
         when("_kind=build.done", TR("groups", "{build, plural, one {# build} other {# builds}} done: {owner}")),
         when("_kind=build.failed", TR("groups", "{build, plural, one {# build} other {# builds}} failed: {owner}"))),
     .link = buildsPage,
     .secondaryIcon = "openid:{owner}",
     .fields = fields},

    {.name = "koji.byOutcome",
     .topics = "buildsys.build.state.change",
     .key = "{_kind} {where}",
     .needs = "{build}",
     .subtitle = firstOf(
         when("_kind=build.started", TR("groups", "{build, plural, one {# build} other {# builds}} started: {build}")),
         when("_kind=build.done", TR("groups", "{build, plural, one {# build} other {# builds}} succeeded: {build}")),
         when("_kind=build.failed", TR("groups", "{build, plural, one {# build} other {# builds}} failed: {build}"))),
     .headline =
         firstOf(when("_kind=build.started", TR("groups", "{build, plural, one {# build} other {# builds}} started")),
                 when("_kind=build.done", TR("groups", "{build, plural, one {# build} other {# builds}} done")),
                 when("_kind=build.failed", TR("groups", "{build, plural, one {# build} other {# builds}} failed"))),
     .link = buildsPage,
     .fields = fields},
};

} // namespace

constinit const std::span<const GroupRule> kojiGroups{rules};

} // namespace tidings::meta
