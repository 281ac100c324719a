// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field resultsdbFields[] = {
    {"test", "{testcase.name|testcase}"},
    {"item", "{data.item.0|data.nvr.0|data.item}"},
    {"type", "{data.type.0|data.type}"},
    {"package", firstOf(when("type=koji_build|koji-build", "{item}")), As::Package},
};

constexpr TopicRow resultsdbTopics[] = {
    {.name = "resultsdb.result.new",
     .subtitle = firstOf(
         when("outcome=PASSED", TR("resultsdb", "{test} passed for {item}"), TR("resultsdb", "The test {test} passed")),
         when("outcome=FAILED", TR("resultsdb", "{test} failed for {item}: {note}"),
              TR("resultsdb", "{test} failed for {item}"), TR("resultsdb", "The test {test} failed")),
         when("outcome=NEEDS_INSPECTION", TR("resultsdb", "{test} for {item} is done, and somebody should look at it")),
         when("outcome=ERROR|ABORTED", TR("resultsdb", "{test} failed to run for {item}: {note}"),
              TR("resultsdb", "{test} failed to run for {item}")),
         when("outcome=QUEUED", TR("resultsdb", "{test} is queued for {item}")),
         when("outcome=RUNNING", TR("resultsdb", "{test} started for {item}")),
         TR("resultsdb", "{test} is done for {item}"), TR("resultsdb", "The test {test} is done"),
         TR("resultsdb", "A test is done")),
     .headline = firstOf(when("outcome=PASSED", TR("resultsdb", "Test passed: {item}")),
                         when("outcome=FAILED", TR("resultsdb", "Test failed: {item}")),
                         when("outcome=NEEDS_INSPECTION", TR("resultsdb", "Test to inspect: {item}")),
                         when("outcome=ERROR|ABORTED", TR("resultsdb", "Test not run: {item}")),
                         when("outcome=QUEUED", TR("resultsdb", "Test queued: {item}")),
                         when("outcome=RUNNING", TR("resultsdb", "Test started: {item}")),
                         TR("resultsdb", "Test done: {item}"), TR("resultsdb", "Test done")),
     .severity = firstOf(when("outcome=FAILED", Severity::Problem),
                         when("outcome=ERROR|ABORTED|NEEDS_INSPECTION", Severity::Attention), Severity::Info),
     .kind = firstOf(when("outcome=PASSED", "test.passed"), when("outcome=FAILED", "test.failed"),
                     when("outcome=ERROR|ABORTED", "test.error"), when("outcome=QUEUED", "test.queued"),
                     when("outcome=RUNNING", "test.started"), "test.done"),
     .link = firstOf("{ref_url}", "https://resultsdb.fedoraproject.org/results/{id}"),
     .packages = "{package}",
     .objects = "{type}/{item}/{test}"},
};

} // namespace

constinit const Service resultsdb{
    .name = "resultsdb",
    .label = TR("resultsdb", "ResultsDB"),
    .icon = "https://apps.fedoraproject.org/img/icons/resultsdb.png",
    .secondaryIcon = "https://apps.fedoraproject.org/packages/images/icons/{package}.png",
    .fields = resultsdbFields,
    .topics = resultsdbTopics,
};

} // namespace tidings::meta
