// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {
namespace {

constexpr Field zanataFields[] = {
    // "100% Translated".
    {"reached", "{milestone}", As::State},
};

constexpr TopicRow zanataTopics[] = {
    {.name = "zanata.document.milestone.event",
     .subtitle = firstOf(TR("zanata", "{docId} of {project} reached “{reached}” in {locale}"),
                         TR("zanata", "{docId} of {project} reached “{reached}”"),
                         TR("zanata", "The translation of {project} goes on"), TR("zanata", "A translation goes on")),
     .headline = firstOf(TR("zanata", "{reached}: {docId} ({locale})"), TR("zanata", "{reached}: {docId}"),
                         TR("zanata", "Translation milestone")),
     .kind = "milestone",
     .link = "https://fedora.zanata.org/iteration/view/{project}/{version}/languages/{locale}",
     .objects = "{project}/{version}/languages/{locale}"},
};

} // namespace

constinit const Service zanata{
    .name = "zanata",
    .label = TR("zanata", "Zanata"),
    .icon = "https://pbs.twimg.com/profile_images/378800000417679469/47eb45c6205aa9f2cdb8705e6d46745c_normal.png",
    .secondaryIcon = "{_icon}",
    .fields = zanataFields,
    .hasAvatars = false,
    .topics = zanataTopics,
};

} // namespace tidings::meta
