// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

// The type's own schema wraps the waiver in a message of its own; the service sends it bare.
constexpr Field waiverdbFields[] = {
    {"who", "{username|body.username}", As::Account},
    {"isWaived", "{waived|body.waived}"},
    {"comment", "{comment|body.comment}"},
    {"product", "{product_version|body.product_version}"},
    {"subject", "{subject_identifier|body.subject_identifier}"},
    {"type", "{subject_type|body.subject_type}"},
    {"package", firstOf(when("type=koji_build|koji-build|brew-build", "{subject}")), As::Package},
    {"test", "{testcase|body.testcase}"},
    // Before there were names, a waiver named a result.
    {"result", "{result_id}"},
    {"waiver", "{body.id|id}"},
    {"site", firstOf(when("_form=amqp", "https://waiverdb.fedoraproject.org"),
                     "https://waiverdb-web-waiverdb.app.os.fedoraproject.org")},
};

constexpr TopicRow waiverdbTopics[] = {
    {.name = "waiverdb.waiver.new",
     .schemas = "org.fedoraproject.dev.waiverdb.waiver.new org.fedoraproject.prod.waiverdb.waiver.new "
                "org.fedoraproject.stg.waiverdb.waiver.new",
     .subtitle = firstOf(
         when("isWaived=false", TR("waiverdb", "{who} took back the waiver of {test} for {subject}: “{comment}”"),
              TR("waiverdb", "{who} took back a waiver: “{comment}”"), TR("waiverdb", "{who} took back a waiver")),
         TR("waiverdb", "{who} waived {test} for {subject} ({product}): “{comment}”"),
         TR("waiverdb", "{who} waived the result {result} ({product}): “{comment}”"),
         TR("waiverdb", "{who} waived {test} for {subject}"), TR("waiverdb", "{who} waived a test result"),
         TR("waiverdb", "A test result was waived")),
     .subjective = firstOf(when("isWaived=false", TR("waiverdb", "You took back the waiver of {test} for {subject}"),
                                TR("waiverdb", "You took back a waiver")),
                           TR("waiverdb", "You waived {test} for {subject} ({product}): “{comment}”"),
                           TR("waiverdb", "You waived the result {result} ({product}): “{comment}”"),
                           TR("waiverdb", "You waived a test result")),
     .headline = firstOf(
         when("isWaived=false", TR("waiverdb", "Waiver taken back: {subject}"), TR("waiverdb", "Waiver taken back")),
         TR("waiverdb", "Waived: {subject}"), TR("waiverdb", "Waived: result {result}"),
         TR("waiverdb", "Test result waived")),
     .longForm = "{comment}",
     .severity = Severity::Attention,
     .kind = firstOf(when("isWaived=false", "waiver.withdrawn"), "waiver.new"),
     .link = "{site}/api/v1.0/waivers/{waiver}",
     .agent = "{who}",
     .users = "{who}",
     .packages = "{package}",
     .objects = "{type}/{subject}"},
};

} // namespace

constinit const Service waiverdb{
    .name = "waiverdb",
    .label = TR("waiverdb", "WaiverDB"),
    .icon = "https://apps.fedoraproject.org/img/icons/waiverdb.png",
    .amqpIcon = "https://github.com/release-engineering/waiverdb/logo.png",
    .secondaryIcon = "openid:{who}",
    .fields = waiverdbFields,
    .topics = waiverdbTopics,
};

} // namespace tidings::meta
