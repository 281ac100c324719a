// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/value.h"

namespace tidings::json {

/// The value at a path like "commit.username|commit.email": keys with full stops between them, numbers count into
/// arrays from 0, and of alternatives with | between them the first that gives a string that is not empty, a number, a
/// boolean, an array or an object counts. Null if there is none.
[[nodiscard]] Value at(const Value &root, std::string_view path);

} // namespace tidings::json
