// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

std::span<const Service *const> builtInServices()
{
    // One a line.
    // clang-format off
    static constexpr const Service *all[] = {
        &anitya,
        &announce,
        &ansible,
        &askbot,
        &autocloud,
        &bodhi,
        &bugzilla,
        &ci,
        &compose,
        &copr,
        &datanommer,
        &elections,
        &faf,
        &fas,
        &fedbadges,
        &fedimg,
        &fedocal,
        &fedoratagger,
        &fmn,
        &git,
        &greenwave,
        &hotness,
        &imageuploader,
        &ipa,
        &irc,
        &kerneltest,
        &koji,
        &koschei,
        &logdetective,
        &logger,
        &mailman,
        &maubot,
        &mbs,
        &mdapi,
        &meetbot,
        &mirrormanager,
        &nagios,
        &nuancier,
        &odcs,
        &openqa,
        &pdc,
        &pkgdb,
        &planet,
        &pungi,
        &rats,
        &releng,
        &resultsdb,
        &summershum,
        &taskotron,
        &waiverdb,
        &wiki,
    };
    // clang-format on
    return all;
}

} // namespace tidings::meta
