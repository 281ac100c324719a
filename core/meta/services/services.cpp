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
        &autocloud,
        &bodhi,
        &bugzilla,
        &ci,
        &compose,
        &copr,
        &fedimg,
        &git,
        &greenwave,
        &hotness,
        &imageuploader,
        &kerneltest,
        &koji,
        &koschei,
        &logdetective,
        &mbs,
        &odcs,
        &openqa,
        &pdc,
        &pungi,
        &rats,
        &releng,
        &resultsdb,
        &summershum,
        &taskotron,
        &waiverdb,
    };
    // clang-format on
    return all;
}

} // namespace tidings::meta
