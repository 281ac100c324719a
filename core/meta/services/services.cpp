// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

std::span<const Service *const> builtInServices()
{
    static constexpr const Service *all[] = {
        &bodhi,
        &copr,
        &git,
        &github,
        &koji,
        &pagure,
    };
    return all;
}

} // namespace tidings::meta
