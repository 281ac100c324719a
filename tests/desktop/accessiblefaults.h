// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/desktop/accessibletree.h"

namespace tidings::test {

/// What is wrong with a window for those who hear it, a sentence each: elements that can be used and have no name, or
/// names that are no words; labels that belong to nothing; roles that say nothing; states that contradict each other;
/// what stands outside of its parent; and a tree that does not hang together.
[[nodiscard]] QStringList faultsOf(const Elements &window);

} // namespace tidings::test
