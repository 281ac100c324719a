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
        &discourse,
        &elections,
        &faf,
        &fas,
        &fedbadges,
        &fedimg,
        &fedocal,
        &fedoratagger,
        &fmn,
        &forgejo,
        &git,
        &github,
        &gitlab,
        &greenwave,
        &hotness,
        &imageuploader,
        &infragit,
        &ipa,
        &irc,
        &jenkins,
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
        &pagure,
        &pdc,
        &pkgdb,
        &planet,
        &pretix,
        &pungi,
        &rats,
        &releng,
        &resultsdb,
        &summershum,
        &taskotron,
        &trac,
        &waiverdb,
        &weblate,
        &wiki,
        &zanata,
    };
    // clang-format on
    return all;
}

} // namespace tidings::meta
