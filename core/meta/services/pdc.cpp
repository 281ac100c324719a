// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field pdcFields[] = {
    {"compose", "{compose_id}"},
    {"type", "{compose_type}"},
};

constexpr auto composePage = firstOf("https://pdc.fedoraproject.org/rest_api/v1/composes/{compose_id}/");

constexpr TopicRow pdcTopics[] = {
    {.name = "pdc.compose",
     .subtitle = firstOf(TR("pdc", "The {type} compose {compose} is now in the Product Definition Center"),
                         TR("pdc", "The compose {compose} is now in the Product Definition Center"),
                         TR("pdc", "A compose is now in the Product Definition Center")),
     .headline = firstOf(TR("pdc", "Compose in PDC: {compose}"), TR("pdc", "Compose in PDC")),
     .link = composePage,
     .objects = "{compose}/{action}/compose"},

    {.name = "pdc.images",
     .subtitle = firstOf(
         TR("pdc", "PDC imported {count, plural, one {# image} other {# images}} of the {type} compose {compose}"),
         TR("pdc", "PDC imported the images of the compose {compose}"),
         TR("pdc", "PDC imported the images of a compose")),
     .headline = firstOf(TR("pdc", "Images in PDC: {compose}"), TR("pdc", "Images in PDC")),
     .link = composePage,
     .objects = "{compose}/{action}/images"},

    {.name = "pdc.rpms",
     .subtitle = firstOf(
         TR("pdc", "PDC imported {count, plural, one {# RPM} other {# RPMs}} of the {type} compose {compose}"),
         TR("pdc", "PDC imported the RPMs of the compose {compose}"), TR("pdc", "PDC imported the RPMs of a compose")),
     .headline = firstOf(TR("pdc", "RPMs in PDC: {compose}"), TR("pdc", "RPMs in PDC")),
     .link = composePage,
     .objects = "{compose}/{action}/rpms"},
};

} // namespace

constinit const Service pdc{
    .name = "pdc",
    .label = TR("pdc", "Product Definition Center"),
    .icon = "https://apps.fedoraproject.org/img/icons/pdc.png",
    .fields = pdcFields,
    .topics = pdcTopics,
};

} // namespace tidings::meta
