// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groups/groups.h"

namespace tidings::meta {

namespace {

constexpr Field fields[] = {
    // Of what testers, gates and waivers say, the part that all have: an update, a build, a request.
    {"subject", "{artifact.alias|artifact.nvr|artifact.id|subject_identifier|subject.0.item|data.item.0|data.item|"
                "task.item}"},
    {"build", "{BUILD|build}"},
};

constexpr GroupRule rules[] = {
    {.name = "tests.byUpdate",
     .topics = "ci greenwave resultsdb taskotron waiverdb",
     .key = "{subject}",
     .subtitle = TR("groups", "{_count, plural, one {# test result} other {# test results}} for {subject}"),
     .headline = TR("groups", "{_count, plural, one {# test result} other {# test results}}: {subject}"),
     .fields = fields},

    {.name = "openqa.byCompose",
     .topics = "openqa.job",
     .key = "{build}",
     .subtitle = TR("groups", "{_count, plural, one {# message} other {# messages}} about openQA jobs of {build}"),
     .headline = TR("groups", "openQA: {build} ({_count, plural, one {# message} other {# messages}})"),
     .link = "https://openqa.fedoraproject.org/tests/overview?build={build}",
     .fields = fields},
};

} // namespace

constinit const std::span<const GroupRule> testGroups{rules};

} // namespace tidings::meta
