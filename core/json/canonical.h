// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/value.h"

#include <string>
#include <utility>

namespace tidings::json {

/// What to change in the outermost object on the way: signing adds members, verifying leaves some out.
struct Edits
{
    /// Keys to leave out.
    std::span<const std::string_view> without = {};
    /// Strings to put in, or to replace what is there; sorted by key.
    std::span<const std::pair<std::string_view, std::string_view>> with = {};
    /// Other values for members that are there; the rest adds nothing.
    std::span<const std::pair<std::string_view, Value>> instead = {};
};

/// The canonical form, over which the bus's messages are signed: what Python's
/// json.dumps(value, sort_keys=True, separators=(',', ':')) gives, byte for byte. Pure ASCII.
///
/// Keys in the order of their code points, no blanks, everything beyond ASCII as \u escapes, integers with all their
/// digits, reals as the shortest digits that read back the same (../shared/vectors/README.md, "The canonical form").
[[nodiscard]] std::string canonical(const Value &value);
[[nodiscard]] std::string canonical(const Value &object, const Edits &edits);

} // namespace tidings::json
