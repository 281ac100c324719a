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
        &elections,
        &faf,
        &fas,
        &fedbadges,
        &fedocal,
        &fedoratagger,
        &fmn,
        &git,
        &ipa,
        &irc,
        &koji,
        &logger,
        &mailman,
        &maubot,
        &mdapi,
        &meetbot,
        &mirrormanager,
        &nagios,
        &nuancier,
        &pkgdb,
        &planet,
        &wiki,
    };
    return all;
}

} // namespace tidings::meta
