// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field pungiFields[] = {
    {"compose", "{compose_id}"},
    {"phase", "{phase_name}"},
    {"why", "{detail}"},
    {"commit", "{commitid}"},
};

/// A file's path without the stroke at its beginning: what objects are named.
QString objectOf(json::Value file)
{
    auto path = sanitized(file.text());
    return path.startsWith(u'/') ? path.mid(1) : path;
}

void computePungi(const Context &context, Fields &fields)
{
    constexpr std::string_view tail = "/compose";
    auto page = context.text("location");
    if (page.ends_with(tail)) {
        page.remove_suffix(tail.size());
    }
    fields.set("page", page);
    fields.set("idPath", sanitized(context.text("compose_id")).replace(u'.', u'/'));
    QStringList images;
    for (const auto &image : context.at("deliverables").items()) {
        images.append(objectOf(image));
    }
    if (!context.text("file").empty()) {
        images.append(objectOf(context.at("file")));
    }
    fields.set("images", images);
    // Where in a compose it is: "Server/x86_64/iso/…".
    const auto file = context.text("file");
    constexpr std::string_view top = "/compose/";
    const auto at = file.rfind(top);
    fields.set("image", at == std::string_view::npos ? file : file.substr(at + top.size()));
}

constexpr auto composePage = firstOf("{page}");
constexpr std::string_view theCompose = "rawhide/{idPath}";

constexpr TopicRow pungiTopics[] = {
    {.name = "pungi.compose.status.change",
     .subtitle = firstOf(when("status=STARTED", TR("pungi", "The compose {compose} started")),
                         when("status=FINISHED", TR("pungi", "The compose {compose} is finished")),
                         when("status=FINISHED_INCOMPLETE",
                              TR("pungi", "The compose {compose} is finished, but parts of it are missing")),
                         when("status=DOOMED", TR("pungi", "The compose {compose} failed")),
                         when("status=TERMINATED", TR("pungi", "The compose {compose} was aborted")),
                         TR("pungi", "The compose {compose} is now {status}"),
                         TR("pungi", "The compose {compose} has changed"), TR("pungi", "A compose has changed")),
     .headline = firstOf(when("status=STARTED", TR("pungi", "Compose started: {compose}")),
                         when("status=FINISHED", TR("pungi", "Compose done: {compose}")),
                         when("status=FINISHED_INCOMPLETE", TR("pungi", "Compose incomplete: {compose}")),
                         when("status=DOOMED", TR("pungi", "Compose failed: {compose}")),
                         when("status=TERMINATED", TR("pungi", "Compose aborted: {compose}")),
                         TR("pungi", "Compose changed: {compose}")),
     .severity = firstOf(when("status=DOOMED|TERMINATED", Severity::Problem),
                         when("status=FINISHED_INCOMPLETE", Severity::Attention), Severity::Info),
     .kind = firstOf(when("status=STARTED", "compose.started"), when("status=FINISHED", "compose.done"),
                     when("status=FINISHED_INCOMPLETE", "compose.incomplete"), when("status=DOOMED", "compose.failed"),
                     when("status=TERMINATED", "compose.aborted")),
     .link = composePage,
     .objects = theCompose},

    {.name = "pungi.compose.phase.start",
     .subtitle =
         firstOf(TR("pungi", "The phase {phase} of the compose {compose} started"),
                 TR("pungi", "A phase of the compose {compose} started"), TR("pungi", "A phase of a compose started")),
     .headline = firstOf(TR("pungi", "Phase {phase} started: {compose}"), TR("pungi", "Phase started: {compose}")),
     .kind = "phase.started",
     .link = composePage,
     .objects = theCompose},

    {.name = "pungi.compose.phase.stop",
     .subtitle =
         firstOf(TR("pungi", "The phase {phase} of the compose {compose} is done"),
                 TR("pungi", "A phase of the compose {compose} is done"), TR("pungi", "A phase of a compose is done")),
     .headline = firstOf(TR("pungi", "Phase {phase} done: {compose}"), TR("pungi", "Phase done: {compose}")),
     .kind = "phase.done",
     .link = composePage,
     .objects = theCompose},

    {.name = "pungi.compose.createiso.targets",
     .subtitle = firstOf(
         TR("pungi",
            "{deliverables, plural, one {# image is} other {# images are}} to be made for the compose {compose}"),
         TR("pungi", "Images are to be made for the compose {compose}"), TR("pungi", "Images are to be made")),
     .headline = firstOf(TR("pungi", "Images to come: {compose}"), TR("pungi", "Images to come")),
     .kind = "image.planned",
     .link = composePage,
     .objects = "{images}"},

    {.name = "pungi.compose.createiso.imagedone",
     .subtitle = firstOf(TR("pungi", "The image {image} is done"),
                         TR("pungi", "An image of the compose {compose} is done"), TR("pungi", "An image is done")),
     .headline = firstOf(TR("pungi", "Image done: {variant} {arch}"), TR("pungi", "Image done: {compose}")),
     .kind = "image.done",
     .link = composePage,
     .objects = "{images}"},

    {.name = "pungi.compose.createiso.imagefail",
     .subtitle = firstOf(TR("pungi", "The image {image} failed"),
                         TR("pungi", "An image of the compose {compose} failed"), TR("pungi", "An image failed")),
     .headline = firstOf(TR("pungi", "Image failed: {variant} {arch}"), TR("pungi", "Image failed: {compose}")),
     .severity = Severity::Problem,
     .kind = "image.failed",
     .link = composePage,
     .objects = "{images}"},

    {.name = "pungi.compose.ostree",
     .subtitle = firstOf(TR("pungi", "The compose {compose} made the ostree commit {commit} of {ref} for {arch}"),
                         TR("pungi", "The compose {compose} made a new ostree commit of {ref}"),
                         TR("pungi", "The compose {compose} made a new ostree commit"),
                         TR("pungi", "A compose made a new ostree commit")),
     .headline = firstOf(TR("pungi", "New tree: {ref}"), TR("pungi", "New tree: {compose}")),
     .kind = "tree.new",
     .link = composePage,
     .objects = theCompose},

    {.name = "pungi.compose.fail.to.start",
     .subtitle =
         firstOf(TR("pungi", "The compose of {config} failed to start: {why}"),
                 TR("pungi", "The compose of {config} failed to start"), TR("pungi", "A compose failed to start")),
     .headline = firstOf(TR("pungi", "Compose not started: {config}"), TR("pungi", "Compose not started")),
     .longForm = "{why}",
     .severity = Severity::Problem,
     .kind = "compose.failed",
     .link = composePage},
};

} // namespace

constinit const Service pungi{
    .name = "pungi",
    .label = TR("pungi", "Pungi"),
    .icon = "https://apps.fedoraproject.org/img/icons/pungi.png",
    .fields = pungiFields,
    .compute = computePungi,
    .topics = pungiTopics,
};

} // namespace tidings::meta
