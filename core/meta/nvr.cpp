// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/nvr.h"

namespace tidings::meta {

std::string_view packageOf(std::string_view nvr)
{
    const auto release = nvr.rfind('-');
    if (release == std::string_view::npos || release == 0) {
        return nvr;
    }
    const auto version = nvr.rfind('-', release - 1);
    return version == std::string_view::npos || version == 0 ? nvr : nvr.substr(0, version);
}

} // namespace tidings::meta
