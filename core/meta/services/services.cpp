// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

std::span<const Service *const> builtInServices()
{
    static constexpr const Service *all[] = {
        &announce,
        &ansible,
        &askbot,
        &bodhi,
        &copr,
        &datanommer,
        &discourse,
        &elections,
        &faf,
        &fas,
        &fedbadges,
        &fedocal,
        &fedoratagger,
        &fmn,
        &forgejo,
        &git,
        &github,
        &gitlab,
        &infragit,
        &ipa,
        &irc,
        &jenkins,
        &koji,
        &logger,
        &mailman,
        &maubot,
        &mdapi,
        &meetbot,
        &mirrormanager,
        &nagios,
        &nuancier,
        &pagure,
        &pkgdb,
        &planet,
        &pretix,
        &trac,
        &weblate,
        &wiki,
        &zanata,
    };
    return all;
}

} // namespace tidings::meta
