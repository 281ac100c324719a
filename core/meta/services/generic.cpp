// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/nvr.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

#include <algorithm>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field genericFields[] = {
    {"user",
     "{agent.name|agent.username|agent|user.name|user.username|username|user|owner.name|owner|submitter.name|"
     "submitter|author.name|author.username|author|sender.login|commit.agent|commit.username|comment.user.name|"
     "comment.author|update.user.name|update.submitter|agent_name|userid|who}",
     As::Account},
    {"page", "{url|link|html_url|full_url|web_url|href|task_url|build_url|log_url|run.url|commit.url}"},
};

/// A word that tells of something gone wrong.
bool isBad(std::string_view state)
{
    constexpr std::string_view bad[] = {"fail", "error", "broken", "FAIL", "ERROR", "Fail", "Error"};
    return std::ranges::any_of(bad, [&](std::string_view word) { return state.find(word) != std::string_view::npos; });
}

/// The package by its usual names; a whole name-version-release loses its tail.
void computeGeneric(const Context &context, Fields &fields)
{
    auto package = context.text("package.name|package|pkg|package_name|component|pkgname|artifact.component|rpm.name");
    if (package.empty()) {
        package = packageOf(context.text("nvr|artifact.nvr|build.nvr|update.builds.0.nvr|item|subject_identifier"));
    }
    fields.set("package", package);
    constexpr qsizetype shortText = 120;
    const auto said = context.text("summary|subject|title|message|comment.text|text|log|reason|description");
    fields.set("text", elided(sanitized(said), shortText));
    fields.set("outcome",
               isBad(context.text("status|state|result|outcome|conclusion")) || isBad(context.topic) ? u"bad"_s
                                                                                                     : u"other"_s,
               As::State);
}

constexpr TopicRow genericTopics[] = {
    {.name = "",
     .subtitle =
         firstOf(TR("generic", "{_service}: {_event} for {_packages} by {_users}"),
                 TR("generic", "{_service}: {_event} for {_packages}"),
                 TR("generic", "{_service}: {_event} by {_users}: “{text}”"),
                 TR("generic", "{_service}: {_event} by {_users}"), TR("generic", "{_service}: {_event}: “{text}”"),
                 TR("generic", "{_service}: {_event}"), TR("generic", "{_service}: “{text}”"),
                 TR("generic", "Something happened at {_service}"), TR("generic", "A message without a topic")),
     .headline = firstOf(TR("generic", "{_service}: {_packages}"), TR("generic", "{_service}: {_event}"),
                         TR("generic", "News from {_service}"), TR("generic", "A message without a topic")),
     .severity = firstOf(when("outcome=bad", Severity::Problem)),
     .link = "{page}",
     .agent = "{user}",
     .users = "{user}",
     .packages = "{package}"},
};

constexpr Service generic{
    .fields = genericFields,
    .compute = computeGeneric,
    .hasAvatars = false,
    .topics = genericTopics,
};

} // namespace

const Service &genericService()
{
    return generic;
}

} // namespace tidings::meta
