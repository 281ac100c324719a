// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field fedimgFields[] = {
    {"image", "{image_name}"},
    {"where", "{destination}"},
    {"machine", firstOf("{extra.id}, {extra.virt_type}, {extra.vol_type}", "{extra.id}")},
    {"source", "{extra.source_image_id}"},
};

constexpr TopicRow fedimgTopics[] = {
    {.name = "fedimg.image.upload",
     .subtitle =
         firstOf(when("status=started", TR("fedimg", "The upload of {image} to {where} started")),
                 when("status=completed", TR("fedimg", "The upload of {image} to {where} is finished ({machine})"),
                      TR("fedimg", "The upload of {image} to {where} is finished")),
                 when("status=failed", TR("fedimg", "The upload of {image} to {where} failed")),
                 TR("fedimg", "The upload of {image} has changed"), TR("fedimg", "The upload of an image has changed")),
     .headline = firstOf(when("status=started", TR("fedimg", "Upload started: {image}")),
                         when("status=completed", TR("fedimg", "Upload done: {image}")),
                         when("status=failed", TR("fedimg", "Upload failed: {image}"))),
     .severity = firstOf(when("status=failed", Severity::Problem), Severity::Info),
     .kind = firstOf(when("status=completed", "upload.done"), when("status=started|failed", "upload.{status}")),
     .link = "{image_url}",
     .objects = "image/upload/{status}"},

    {.name = "fedimg.image.test",
     .subtitle =
         firstOf(when("status=started", TR("fedimg", "The test of {image} on {where} started ({machine})"),
                      TR("fedimg", "The test of {image} on {where} started")),
                 when("status=completed", TR("fedimg", "The test of {image} on {where} is completed ({machine})"),
                      TR("fedimg", "The test of {image} on {where} is completed")),
                 when("status=failed", TR("fedimg", "The test of {image} on {where} failed ({machine})"),
                      TR("fedimg", "The test of {image} on {where} failed")),
                 TR("fedimg", "The test of {image} has changed"), TR("fedimg", "The test of an image has changed")),
     .headline = firstOf(when("status=started", TR("fedimg", "Test started: {image}")),
                         when("status=completed", TR("fedimg", "Test done: {image}")),
                         when("status=failed", TR("fedimg", "Test failed: {image}"))),
     .severity = firstOf(when("status=failed", Severity::Problem), Severity::Info),
     .kind = firstOf(when("status=completed", "test.done"), when("status=started|failed", "test.{status}")),
     .link = "{image_url}",
     .objects = "image/test/{status}"},

    {.name = "fedimg.image.copy",
     .subtitle = firstOf(TR("fedimg", "{image} was copied from {source} to {where} ({machine})"),
                         TR("fedimg", "{image} was copied to {where}"), TR("fedimg", "An image was copied")),
     .headline = firstOf(TR("fedimg", "Image copied: {image}"), TR("fedimg", "Image copied"))},

    {.name = "fedimg.image.publish",
     .subtitle = firstOf(TR("fedimg", "{image} was published in {where} ({machine})"),
                         TR("fedimg", "{image} was published in {where}"), TR("fedimg", "An image was published")),
     .headline = firstOf(TR("fedimg", "Image published: {image}"), TR("fedimg", "Image published"))},
};

} // namespace

constinit const Service fedimg{
    .name = "fedimg",
    .label = TR("fedimg", "Cloud images"),
    .icon = "https://apps.fedoraproject.org/img/icons/fedimg.png",
    .fields = fedimgFields,
    .topics = fedimgTopics,
};

} // namespace tidings::meta
