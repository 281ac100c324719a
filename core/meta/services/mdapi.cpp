// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr TopicRow mdapiTopics[] = {
    {.name = "mdapi.repo.update",
     .subtitle = firstOf(TR("mdapi", "The repository {name} changed: {_packages}"),
                         TR("mdapi", "The repository {name} changed"), TR("mdapi", "A repository changed")),
     .headline = firstOf(TR("mdapi", "Repository changed: {name} ({packages, plural, one {# package} other {# "
                                     "packages}})"),
                         TR("mdapi", "Repository changed: {name}")),
     .longForm = "{packages}",
     .kind = "repo",
     .link = "https://download.fedoraproject.org/pub/{url}",
     .packages = "{packages}",
     .objects = "{name}/{packages}"},
};

} // namespace

constinit const Service mdapi{
    .name = "mdapi",
    .label = TR("mdapi", "Repositories"),
    .icon = "https://apps.fedoraproject.org/packages/images/icons/package_128x128.png",
    .secondaryIcon = "{_icon}",
    .topics = mdapiTopics,
};

} // namespace tidings::meta
