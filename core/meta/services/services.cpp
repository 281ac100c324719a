// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

std::span<const Service *const> builtInServices()
{
    static constexpr const Service *all[] = {
        &bodhi,
        &copr,
        &discourse,
        &forgejo,
        &git,
        &github,
        &gitlab,
        &infragit,
        &jenkins,
        &koji,
        &pagure,
        &pretix,
        &trac,
        &weblate,
        &zanata,
    };
    return all;
}

} // namespace tidings::meta
