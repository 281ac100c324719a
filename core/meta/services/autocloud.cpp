// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field autocloudFields[] = {
    {"image", firstOf("{image_name} ({release}, {compose_id})", "{image_name} ({release})", "{image_name}")},
    {"shortName", "{image_name}"},
    {"compose", "{id}"},
    {"failed", "{results.failed}"},
    {"passed", "{results.success}"},
};

void computeAutocloud(const Context &context, Fields &fields)
{
    if (const auto failed = context.at("results.failed").toInteger()) {
        fields.set("outcome", *failed > 0 ? u"failed"_s : u"passed"_s, As::State);
    }
}

constexpr auto imagePage = firstOf("https://apps.fedoraproject.org/autocloud/jobs/{job_id}/output", "{image_url}");
constexpr auto composePage = firstOf("https://apps.fedoraproject.org/autocloud/jobs/{compose_job_id}");

constexpr TopicRow autocloudTopics[] = {
    {.name = "autocloud.image",
     .subtitle = firstOf(
         when("status=queued", TR("autocloud", "{image} is queued for testing"), TR("autocloud", "An image is queued")),
         when("status=running", TR("autocloud", "The tests of {image} are running"),
              TR("autocloud", "Image tests started")),
         when("status=success", TR("autocloud", "The tests of {image} were a success"),
              TR("autocloud", "Image tests were a success")),
         when("status=failed", TR("autocloud", "The tests of {image} failed"), TR("autocloud", "Image tests failed")),
         when("status=aborted", TR("autocloud", "The tests of {image} were aborted"),
              TR("autocloud", "Image tests were aborted")),
         TR("autocloud", "The tests of {image} are now {status}"), TR("autocloud", "An image was tested")),
     .headline = firstOf(when("status=queued", TR("autocloud", "Tests queued: {shortName}")),
                         when("status=running", TR("autocloud", "Tests started: {shortName}")),
                         when("status=success", TR("autocloud", "Tests passed: {shortName}")),
                         when("status=failed", TR("autocloud", "Tests failed: {shortName}")),
                         when("status=aborted", TR("autocloud", "Tests aborted: {shortName}"))),
     .severity =
         firstOf(when("status=failed", Severity::Problem), when("status=aborted", Severity::Attention), Severity::Info),
     .kind = firstOf(when("status=running", "test.started"), when("status=success", "test.passed"),
                     when("status=queued|failed|aborted", "test.{status}")),
     .link = imagePage,
     .objects = "autocloud/image/{status}"},

    {.name = "autocloud.compose",
     .subtitle =
         firstOf(when("status=queued", TR("autocloud", "{compose} is queued for testing"),
                      TR("autocloud", "A compose is queued")),
                 when("status=running", TR("autocloud", "The tests of {compose} started running"),
                      TR("autocloud", "The tests of a compose started")),
                 when("outcome=passed", TR("autocloud", "The tests of {compose} are completed: all {passed} passed"),
                      TR("autocloud", "The tests of a compose are completed: all passed")),
                 TR("autocloud",
                    "The tests of {compose} are completed: {failed, plural, one {# image} other {# images}} failed, "
                    "{passed, plural, one {# image} other {# images}} passed"),
                 TR("autocloud", "The tests of {compose} are completed"),
                 TR("autocloud", "The tests of a compose are completed")),
     .headline =
         firstOf(when("status=queued", TR("autocloud", "Tests queued: {compose}")),
                 when("status=running", TR("autocloud", "Tests started: {compose}")),
                 when("outcome=passed", TR("autocloud", "Tests passed: {compose}"), TR("autocloud", "Tests passed")),
                 when("outcome=failed", TR("autocloud", "Tests failed: {compose}"), TR("autocloud", "Tests failed")),
                 TR("autocloud", "Tests done: {compose}"), TR("autocloud", "Tests done")),
     .severity = firstOf(when("outcome=failed", Severity::Problem), Severity::Info),
     .kind = firstOf(when("status=queued", "compose.test.queued"), when("status=running", "compose.test.started"),
                     when("outcome=passed|failed", "compose.test.{outcome}"), "compose.test.done"),
     .link = composePage,
     .objects = "autocloud/compose/{status}"},
};

} // namespace

constinit const Service autocloud{
    .name = "autocloud",
    .label = TR("autocloud", "Autocloud"),
    .icon = "https://apps.fedoraproject.org/img/icons/autocloud.png",
    .secondaryIcon = "https://apps.fedoraproject.org/img/icons/fedimg.png",
    .fields = autocloudFields,
    .compute = computeAutocloud,
    .topics = autocloudTopics,
};

} // namespace tidings::meta
