// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field imageuploaderFields[] = {
    {"compose", "{compose_id}"},
    {"image", "{image_name}"},
    {"gallery", "{image_definition_name}"},
    {"version", "{image_version_name}"},
};

void computeImageuploader(const Context &context, Fields &fields)
{
    // AWS names an image differently in each region.
    QStringList copies;
    for (const auto &[region, id] : context.at("regions").members()) {
        copies.append(sanitized(region) + ": "_L1 + sanitized(id.text()));
    }
    fields.set("copies", copies);
    QStringList containers;
    const auto repository = sanitized(context.text("repository"));
    for (const auto &registry : context.at("registries").items()) {
        for (const auto &tag : context.at("tags").items()) {
            if (containers.size() < limits::items && !repository.isEmpty()) {
                containers.append(sanitized(registry.text()) + u'/' + repository + u':' + sanitized(tag.text()));
            }
        }
    }
    fields.set("containers", containers);
}

constexpr TopicRow imageuploaderTopics[] = {
    {.name = "fedora_image_uploader.published.v1.aws",
     .schemas = "fedora_image_uploader.published.v1.aws",
     .subtitle = firstOf(
         TR("imageuploader",
            "{image} is published in {copies, plural, one {# region} other {# regions}} of AWS (compose {compose})"),
         TR("imageuploader", "{image} is published in AWS"), TR("imageuploader", "An image is published in AWS")),
     .headline =
         firstOf(TR("imageuploader", "Image in AWS: {subvariant} {release}"), TR("imageuploader", "Image in AWS")),
     .longForm = TR("imageuploader", "Image: {image}\nCompose: {compose}\nArchitecture: {architecture}\n{copies}"),
     .kind = "image.published",
     .objects = "{image}"},

    {.name = "fedora_image_uploader.published.v1.azure",
     .schemas = "fedora_image_uploader.published.v1.azure",
     .subtitle =
         firstOf(TR("imageuploader", "Version {version} of {gallery} is published in Azure (compose {compose})"),
                 TR("imageuploader", "An image of the compose {compose} is published in Azure"),
                 TR("imageuploader", "An image is published in Azure")),
     .headline =
         firstOf(TR("imageuploader", "Image in Azure: {subvariant} {release}"), TR("imageuploader", "Image in Azure")),
     .longForm =
         TR("imageuploader",
            "Image: {gallery} {version}\nCompose: {compose}\nArchitecture: {architecture}\n{image_resource_id}"),
     .kind = "image.published",
     .objects = "{gallery}"},

    {.name = "fedora_image_uploader.published.v1.gcp",
     .schemas = "fedora_image_uploader.published.v1.gcp",
     .subtitle = firstOf(
         TR("imageuploader", "The {architecture} image of {family} is published in Google Cloud (compose {compose})"),
         TR("imageuploader", "An image of the compose {compose} is published in Google Cloud"),
         TR("imageuploader", "An image is published in Google Cloud")),
     .headline = firstOf(TR("imageuploader", "Image in Google Cloud: {subvariant} {release}"),
                         TR("imageuploader", "Image in Google Cloud")),
     .longForm =
         TR("imageuploader", "Image: {image}\nFamily: {family}\nCompose: {compose}\nArchitecture: {architecture}"),
     .kind = "image.published",
     .link = "{image_url}",
     .objects = "{image}"},

    {.name = "fedora_image_uploader.published.v1.container",
     .schemas = "fedora_image_uploader.published.v1.container",
     .subtitle = firstOf(TR("imageuploader", "{repository} is published at {registries} ({tags}; compose {compose})"),
                         TR("imageuploader", "{repository} is published at {registries}"),
                         TR("imageuploader", "A container of the compose {compose} is published"),
                         TR("imageuploader", "A container is published")),
     .headline =
         firstOf(TR("imageuploader", "Container published: {repository}"), TR("imageuploader", "Container published")),
     .longForm = TR("imageuploader", "Compose: {compose}\nPublished as:\n{containers}\nFor:\n{architectures}"),
     .kind = "container.published",
     .objects = "{repository}",
     .containers = "{containers}"},
};

} // namespace

constinit const Service imageuploader{
    .name = "imageuploader",
    .label = TR("imageuploader", "Cloud images"),
    .icon = "https://apps.fedoraproject.org/img/icons/fedimg.png",
    .fields = imageuploaderFields,
    .compute = computeImageuploader,
    .topics = imageuploaderTopics,
};

} // namespace tidings::meta
