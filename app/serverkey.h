// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/askpassword.h"
#include "core/config/profile.h"
#include "core/config/write.h"

#include <optional>

// The key that the gateway of a profile has to have (CURVE). Nobody can ask a gateway for it: it comes from its owner,
// by the profile's server_key. The first connection that works by it makes it the one that was seen, and from then on
// another one in the profile is not connected by before somebody has said that it is right.

namespace tidings::app {

/// Why the profile is not to be connected: it names no key, or another one than was seen. Nothing if there is no
/// reason.
[[nodiscard]] std::optional<bus::NoPassword> serverKeyTrouble(const config::Profile &profile);

/// What to write down when the bus of this profile stands so: that its key was seen. Nothing if there is nothing new.
[[nodiscard]] std::optional<config::Leaf> newlySeen(const config::Profile &profile, const bus::SourceState &state);
/// What to write down when somebody says that this key is right.
[[nodiscard]] config::Leaf seenKey(const QString &profile, const QString &serverKey);

} // namespace tidings::app
