// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/node.h"

namespace tidings::config {

/// The layer below all others: the profiles that come with the program, as a TOML text would state them. What they
/// leave out has its default from the table of settings.
[[nodiscard]] Node shippedLayer();

} // namespace tidings::config
