// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/service.h"
#include "core/bus/broker/relay.h"

namespace tidings::ctl {

/// How a relay stands. Bounded, like that of a gateway. The relay has to outlive it.
[[nodiscard]] ServiceViews viewsOf(bus::Relay &relay);
/// At the end: what became of what each account published, of the first hundred, and of all together.
void noteCounts(const bus::Relay &relay);

} // namespace tidings::ctl
