// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field ratsFields[] = {
    {"agent", "{agent}", As::Account},
    {"tester", "{_rest.0}"},
    {"testerName", firstOf(when("tester=atomic-ci", "AtomicCI"), "{tester}")},
    {"result", "{result_id}"},
    {"request", "{pull_request.project.fullname}/pull-request/{pull_request.id}"},
};

constexpr TopicRow ratsTopics[] = {
    {.name = "rats.test",
     .subtitle = firstOf(TR("rats", "{agent} asked {tester} to test {request} again"),
                         TR("rats", "{agent} asked {tester} to run the test of resultsdb's result {result} again"),
                         TR("rats", "{agent} asked {tester} to run a test again"),
                         TR("rats", "{tester} was asked to run a test again"), TR("rats", "A test is to run again")),
     .subjective = firstOf(TR("rats", "You asked {tester} to test {request} again"),
                           TR("rats", "You asked {tester} to run the test of resultsdb's result {result} again"),
                           TR("rats", "You asked {tester} to run a test again")),
     .headline = firstOf(TR("rats", "Test asked for: {request}"), TR("rats", "Test asked for: {tester}")),
     .kind = "test.requested",
     .link = "https://src.fedoraproject.org/{request}",
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "{testerName}/resultsdb/{result} {testerName}/{request}"},
};

} // namespace

constinit const Service rats{
    .name = "rats",
    .label = TR("rats", "Run a test suite"),
    .icon = "https://apps.fedoraproject.org/packages/images/icons/package_128x128.png",
    .secondaryIcon = "openid:{agent}",
    .fields = ratsFields,
    .topics = ratsTopics,
};

} // namespace tidings::meta
