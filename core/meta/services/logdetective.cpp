// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field logdetectiveFields[] = {
    {"build", "{target_build}"},
    {"system", "{build_system}"},
    {"analysis", "{log_detective_analysis_id}"},
    {"explanation", "{log_detective_response.explanation.text|log_detective_response.explanation}"},
};

constexpr TopicRow logdetectiveTopics[] = {
    {.name = "logdetective.analysis",
     .schemas = "logdetective.analysis",
     .subtitle =
         firstOf(when("status=running", TR("logdetective", "Log Detective is running for the build {build} ({system})"),
                      TR("logdetective", "Log Detective is running for the build {build}")),
                 when("status=complete|completed|success|finished",
                      TR("logdetective", "Log Detective is done with the build {build} ({system}): {explanation}"),
                      TR("logdetective", "Log Detective is done with the build {build} ({system})"),
                      TR("logdetective", "Log Detective is done with the build {build}")),
                 when("status=error|failed|failure",
                      TR("logdetective", "Log Detective failed for the build {build} ({system})"),
                      TR("logdetective", "Log Detective failed for the build {build}")),
                 TR("logdetective", "Log Detective has news of the build {build}"),
                 TR("logdetective", "Log Detective has news")),
     .headline =
         firstOf(when("status=running", TR("logdetective", "Log being read: {build}")),
                 when("status=complete|completed|success|finished", TR("logdetective", "Log explained: {build}")),
                 when("status=error|failed|failure", TR("logdetective", "Log not explained: {build}"))),
     .longForm = "{explanation}",
     .severity = firstOf(when("status=error|failed|failure", Severity::Attention), Severity::Info),
     .kind = firstOf(when("status=running", "analysis.started"),
                     when("status=complete|completed|success|finished", "analysis.done"),
                     when("status=error|failed|failure", "analysis.failed")),
     .link = firstOf(when("system=copr", "https://copr.fedorainfracloud.org/coprs/build/{build}"),
                     when("system=koji", "https://koji.fedoraproject.org/koji/taskinfo?taskID={build}")),
     .objects = "{system}/{build}"},
};

} // namespace

constinit const Service logdetective{
    .name = "logdetective",
    .label = TR("logdetective", "Log Detective"),
    .icon = "https://apps.fedoraproject.org/img/icons/logdetective.png",
    .fields = logdetectiveFields,
    .topics = logdetectiveTopics,
};

} // namespace tidings::meta
