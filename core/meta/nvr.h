// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace tidings::meta {

/// The package of a name-version-release: all but the last two parts between dashes. A text with fewer dashes is a
/// package already.
[[nodiscard]] std::string_view packageOf(std::string_view nvr);

} // namespace tidings::meta
