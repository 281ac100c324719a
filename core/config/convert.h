// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/keys.h"
#include "core/config/node.h"

namespace tidings::config {

/// Brings a value from a layer into the form its setting has: a path made absolute, a list of one made of a single
/// text. Empty, or what was expected in its place, in words ("a whole number from 1 to 100"); the node is then as it
/// was.
[[nodiscard]] QString convert(Node &node, const Row &row);

/// A built-in value as a layer would state it.
[[nodiscard]] Node toNode(const Row::Fallback &fallback);

} // namespace tidings::config
