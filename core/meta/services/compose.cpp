// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field composeFields[] = {
    {"archName", firstOf("{arch}", "primary")},
    {"compose", firstOf("{tree} ({compose_id})", "{tree} ({arch})", "{tree}")},
    {"where", "{location}"},
};

/// "28", "rawhide", "Modular-27" or "Modular-Bikeshed", with the product that older messages leave out.
QString treeOf(const Context &context)
{
    constexpr auto modular = "Modular-"_L1;
    const auto word = sanitized(topicWord(context.topic, 1));
    if (word == "epelbeta"_L1) {
        return u"Fedora EPEL Beta"_s;
    }
    auto branch = sanitized(context.text("branch"));
    auto product = sanitized(context.text("short"));
    if (branch.startsWith(modular)) {
        branch.remove(0, modular.size());
        product = u"Fedora-Modular"_s;
    }
    if (product.isEmpty()) {
        product = u"Fedora"_s;
    }
    if (branch.isEmpty()) {
        branch = word;
    }
    if (!branch.isEmpty()) {
        branch[0] = branch[0].toUpper();
    }
    return (product + u' ' + branch).trimmed();
}

void computeCompose(const Context &context, Fields &fields)
{
    fields.set("tree", treeOf(context));
    const auto word = context.topic.substr(context.topic.rfind('.') + 1);
    fields.set("phase", word == "start" ? u"started"_s : u"done"_s, As::State);
}

constexpr auto composePage = firstOf("{where}", "https://kojipkgs.fedoraproject.org/compose/");
constexpr std::string_view theTree = "{_topic.1}/{archName}";

constexpr TopicRow composeTopics[] = {
    {.name = "compose.*",
     .subtitle = firstOf(when("phase=started", TR("compose", "The compose of {compose} started")),
                         TR("compose", "The compose of {compose} is done"), TR("compose", "A compose has changed")),
     .headline = firstOf(when("phase=started", TR("compose", "Compose started: {tree}")),
                         TR("compose", "Compose done: {tree}")),
     .kind = "compose.{phase}",
     .link = composePage,
     .objects = theTree},

    {.name = "compose.*.mash",
     .subtitle = firstOf(when("phase=started", TR("compose", "The mash of {compose} started")),
                         TR("compose", "The mash of {compose} is done")),
     .headline =
         firstOf(when("phase=started", TR("compose", "Mash started: {tree}")), TR("compose", "Mash done: {tree}")),
     .kind = "mash.{phase}",
     .link = composePage,
     .objects = theTree},

    {.name = "compose.*.pungify",
     .subtitle = firstOf(when("phase=started", TR("compose", "The build of boot.iso for {compose} started")),
                         TR("compose", "The boot.iso of {compose} is done")),
     .headline = firstOf(when("phase=started", TR("compose", "boot.iso started: {tree}")),
                         TR("compose", "boot.iso done: {tree}")),
     .kind = "boot.{phase}",
     .link = composePage,
     .objects = theTree},

    {.name = "compose.*.image",
     .subtitle = firstOf(when("phase=started", TR("compose", "The build of other images for {compose} started")),
                         TR("compose", "The other images of {compose} are done")),
     .headline =
         firstOf(when("phase=started", TR("compose", "Images started: {tree}")), TR("compose", "Images done: {tree}")),
     .kind = "images.{phase}",
     .link = composePage,
     .objects = theTree},

    {.name = "compose.*.rsync",
     .subtitle = firstOf(when("phase=started", TR("compose", "The copy of {compose} to the master mirror started")),
                         TR("compose", "The copy of {compose} to the master mirror is done")),
     .headline = firstOf(when("phase=started", TR("compose", "Mirroring started: {tree}")),
                         TR("compose", "Mirroring done: {tree}")),
     .kind = "mirror.{phase}",
     .link = composePage,
     .objects = theTree},

    // After a release its images for clouds are made again, with updates.
    {.name = "compose.*.make-updates",
     .subtitle = firstOf(when("phase=started", TR("compose", "A respin of the cloud images of {compose} started")),
                         TR("compose", "The respin of the cloud images of {compose} is done")),
     .headline =
         firstOf(when("phase=started", TR("compose", "Respin started: {tree}")), TR("compose", "Respin done: {tree}")),
     .kind = "respin.{phase}",
     .link = composePage,
     .objects = theTree},

    {.name = "compose.*.mash-atomic",
     .subtitle =
         firstOf(when("phase=started", TR("compose", "The mash of Atomic updates for the respin of {compose} started")),
                 TR("compose", "The mash of Atomic updates for the respin of {compose} is done")),
     .headline = firstOf(when("phase=started", TR("compose", "Atomic mash started: {tree}")),
                         TR("compose", "Atomic mash done: {tree}")),
     .kind = "respin.mash.{phase}",
     .link = composePage,
     .objects = theTree},

    {.name = "compose.*.atomic-lorax",
     .subtitle =
         firstOf(when("phase=started", TR("compose", "The Atomic installer for the respin of {compose} started")),
                 TR("compose", "The Atomic installer for the respin of {compose} is done")),
     .headline = firstOf(when("phase=started", TR("compose", "Atomic installer started: {tree}")),
                         TR("compose", "Atomic installer done: {tree}")),
     .kind = "respin.installer.{phase}",
     .link = composePage,
     .objects = theTree},

    {.name = "compose.*.cloudimg-build",
     .subtitle =
         firstOf(when("phase=started", TR("compose", "The build of images for the respin of {compose} started")),
                 TR("compose", "The images for the respin of {compose} are done")),
     .headline = firstOf(when("phase=started", TR("compose", "Cloud images started: {tree}")),
                         TR("compose", "Cloud images done: {tree}")),
     .kind = "respin.images.{phase}",
     .link = composePage,
     .objects = theTree},

    {.name = "compose.*.cloudimg-checksum",
     .subtitle =
         firstOf(when("phase=started", TR("compose", "The checksums for the respin of {compose} are being made")),
                 TR("compose", "The checksums for the respin of {compose} are done")),
     .headline = firstOf(when("phase=started", TR("compose", "Checksums started: {tree}")),
                         TR("compose", "Checksums done: {tree}")),
     .kind = "respin.checksums.{phase}",
     .link = composePage,
     .objects = theTree},

    {.name = "compose.*.cloudimg-staging",
     .subtitle = firstOf(
         when("phase=started", TR("compose", "The copy of the respin of {compose} to the master mirror started")),
         TR("compose", "The copy of the respin of {compose} to the master mirror is done")),
     .headline = firstOf(when("phase=started", TR("compose", "Mirroring of respin started: {tree}")),
                         TR("compose", "Mirroring of respin done: {tree}")),
     .kind = "respin.mirror.{phase}",
     .link = composePage,
     .objects = theTree},
};

} // namespace

constinit const Service compose{
    .name = "compose",
    .label = TR("compose", "Composes"),
    .icon = "https://apps.fedoraproject.org/img/icons/releng.png",
    .fields = composeFields,
    .compute = computeCompose,
    .topics = composeTopics,
};

} // namespace tidings::meta
