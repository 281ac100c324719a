// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field taskotronFields[] = {
    {"test", "{task.name}"},
    {"item", "{task.item}"},
    {"outcome", "{result.outcome}"},
    // An update is an item, too; its packages only Bodhi knows.
    {"package", firstOf(when("task.type=koji_build", "{item}")), As::Package},
};

constexpr TopicRow taskotronTopics[] = {
    {.name = "taskotron.result.new",
     .subtitle = firstOf(
         when("outcome=PASSED", TR("taskotron", "{test} passed for {item}"), TR("taskotron", "The test {test} passed")),
         when("outcome=FAILED", TR("taskotron", "{test} failed for {item}"), TR("taskotron", "The test {test} failed")),
         when("outcome=ABORTED|CRASHED", TR("taskotron", "{test} was aborted for {item}")),
         TR("taskotron", "{test} is done for {item} ({outcome})"), TR("taskotron", "The test {test} is done"),
         TR("taskotron", "A test is done")),
     .headline = firstOf(when("outcome=PASSED", TR("taskotron", "Test passed: {item}")),
                         when("outcome=FAILED", TR("taskotron", "Test failed: {item}")),
                         when("outcome=ABORTED|CRASHED", TR("taskotron", "Test aborted: {item}")),
                         TR("taskotron", "Test done: {item}"), TR("taskotron", "Test done")),
     .severity = firstOf(when("outcome=FAILED", Severity::Problem),
                         when("outcome=ABORTED|CRASHED|NEEDS_INSPECTION", Severity::Attention), Severity::Info),
     .kind = firstOf(when("outcome=PASSED", "test.passed"), when("outcome=FAILED", "test.failed"),
                     when("outcome=ABORTED|CRASHED", "test.aborted"), "test.done"),
     .link = firstOf("{result.log_url}", "{result.job_url}"),
     .packages = "{package}",
     .objects = "{test}/{package}/{outcome}"},
};

} // namespace

constinit const Service taskotron{
    .name = "taskotron",
    .label = TR("taskotron", "Taskotron"),
    .icon = "https://apps.fedoraproject.org/img/icons/taskotron.png",
    .secondaryIcon = "https://apps.fedoraproject.org/packages/images/icons/{package}.png",
    .fields = taskotronFields,
    .topics = taskotronTopics,
};

} // namespace tidings::meta
