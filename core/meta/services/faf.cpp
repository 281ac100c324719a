// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

// A report is a crash with its backtrace, as ABRT sent it; a problem is a group of reports with one cause. Both are
// told of when their count passes 1, 10, 100 and so on: "threshold10".
constexpr auto details = firstOf(TR("faf", "Packages: {components}\nFunction: {function}\nType: {type}\n"
                                           "First occurrence: {first_occurrence}\nCount: {count}"),
                                 TR("faf", "Packages: {components}\nCount: {count}"));

constexpr TopicRow fafTopics[] = {
    {.name = "faf.report",
     .subtitle =
         firstOf(TR("faf", "A crash of {components} has occurred {count, plural, one {# time} other {# times}}"),
                 TR("faf", "There is a crash of {components}"), TR("faf", "There is a crash")),
     .headline = firstOf(TR("faf", "Crash, {count, plural, one {# time} other {# times}}: {components}"),
                         TR("faf", "Crash: {components}")),
     .longForm = details,
     .severity = Severity::Problem,
     .kind = "report",
     .link = "{url}",
     .packages = "{components}"},

    {.name = "faf.problem",
     .subtitle =
         firstOf(TR("faf", "A problem with {components} has occurred {count, plural, one {# time} other {# times}}"),
                 TR("faf", "There is a problem with {components}"), TR("faf", "There is a problem")),
     .headline = firstOf(TR("faf", "Problem, {count, plural, one {# time} other {# times}}: {components}"),
                         TR("faf", "Problem: {components}")),
     .longForm = details,
     .severity = Severity::Problem,
     .kind = "problem",
     .link = "{url}",
     .packages = "{components}"},
};

} // namespace

constinit const Service faf{
    .name = "faf",
    .label = TR("faf", "Crash reports"),
    .secondaryIcon = "https://apps.fedoraproject.org/packages/images/icons/{components.0}.png",
    .topics = fafTopics,
};

} // namespace tidings::meta
