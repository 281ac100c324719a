// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field kerneltestFields[] = {
    {"agent", "{agent}", As::Account},  {"kernel", "{test.kernel_version}"},
    {"result", "{test.result}"},        {"failed", firstOf(when("test.failed_tests=None", ""), "{test.failed_tests}")},
    {"number", "{release.releasenum}"}, {"support", "{release.support}"},
};

constexpr auto statistics = firstOf("https://apps.fedoraproject.org/kerneltest/stats");

constexpr TopicRow kerneltestTopics[] = {
    {.name = "kerneltest.upload.new",
     .schemas = "kerneltest.upload.new.v1",
     .subtitle =
         firstOf(when("result=PASS", TR("kerneltest", "{agent} tested the kernel {kernel}, and it passed"),
                      TR("kerneltest", "The kernel {kernel} was tested, and passed")),
                 when("result=FAIL", TR("kerneltest", "{agent} tested the kernel {kernel}, and it failed ({failed})"),
                      TR("kerneltest", "{agent} tested the kernel {kernel}, and it failed"),
                      TR("kerneltest", "The kernel {kernel} was tested, and failed")),
                 TR("kerneltest", "{agent} tested the kernel {kernel}: {result}"),
                 TR("kerneltest", "{agent} tested the kernel {kernel}"), TR("kerneltest", "{agent} tested a kernel"),
                 TR("kerneltest", "A kernel was tested")),
     .subjective =
         firstOf(when("result=PASS", TR("kerneltest", "You tested the kernel {kernel}, and it passed")),
                 when("result=FAIL", TR("kerneltest", "You tested the kernel {kernel}, and it failed ({failed})"),
                      TR("kerneltest", "You tested the kernel {kernel}, and it failed"))),
     .headline = firstOf(when("result=PASS", TR("kerneltest", "Kernel passed: {kernel}")),
                         when("result=FAIL", TR("kerneltest", "Kernel failed: {kernel}")),
                         TR("kerneltest", "Kernel tested: {kernel}"), TR("kerneltest", "Kernel tested")),
     .severity =
         firstOf(when("result=FAIL", Severity::Problem), when("result=WARN", Severity::Attention), Severity::Info),
     .kind = firstOf(when("result=PASS", "test.passed"), when("result=FAIL", "test.failed"), "test.done"),
     .link = "https://apps.fedoraproject.org/kerneltest/kernel/{kernel}",
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "kernel",
     .objects = "kernel/{kernel}"},

    {.name = "kerneltest.release.new",
     .schemas = "kerneltest.release.new.v1",
     .subtitle = firstOf(TR("kerneltest", "{agent} added the release {number} to the kernel tests ({support})"),
                         TR("kerneltest", "The release {number} was added to the kernel tests"),
                         TR("kerneltest", "A release was added to the kernel tests")),
     .subjective = TR("kerneltest", "You added the release {number} to the kernel tests ({support})"),
     .headline = firstOf(TR("kerneltest", "New release to test: {number}"), TR("kerneltest", "New release to test")),
     .link = statistics,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "kernel",
     .objects = "release/{number}/{support}"},

    {.name = "kerneltest.release.edit",
     .schemas = "kerneltest.release.edit.v1",
     .subtitle =
         firstOf(TR("kerneltest", "{agent} edited the release {number} in the kernel tests; it is now {support}"),
                 TR("kerneltest", "The release {number} was edited in the kernel tests"),
                 TR("kerneltest", "A release was edited in the kernel tests")),
     .subjective = TR("kerneltest", "You edited the release {number} in the kernel tests; it is now {support}"),
     .headline = firstOf(TR("kerneltest", "Release edited: {number}"), TR("kerneltest", "Release edited")),
     .link = statistics,
     .agent = "{agent}",
     .users = "{agent}",
     .packages = "kernel",
     .objects = "release/{number}/{support}"},
};

} // namespace

constinit const Service kerneltest{
    .name = "kerneltest",
    .label = TR("kerneltest", "Kernel tests"),
    .icon = "https://apps.fedoraproject.org/img/icons/tux.png",
    .amqpIcon = "https://apps.fedoraproject.org/img/icons/kerneltest.png",
    .secondaryIcon = "openid:{agent}",
    .fields = kerneltestFields,
    .topics = kerneltestTopics,
};

} // namespace tidings::meta
