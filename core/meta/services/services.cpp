// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

std::span<const Service *const> builtInServices()
{
    static constexpr const Service *all[] = {
        &ansible,
        &askbot,
        &bodhi,
        &copr,
        &elections,
        &faf,
        &fas,
        &fedbadges,
        &fedocal,
        &fedoratagger,
        &fmn,
        &git,
        &koji,
        &mirrormanager,
        &pkgdb,
        &planet,
    };
    return all;
}

} // namespace tidings::meta
