// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/guests.h"
#include "core/service/metrics.h"

#include <optional>

namespace tidings::ctl {

/// One figure of everyone who came with an account, and of all others together as "anonymous". `all` is the figure of
/// everyone there ever was: a counter needs it, for of addresses that are gone `uses` may have nothing any more, and
/// what counts never falls. Without it the figure is of those in `uses`.
[[nodiscard]] service::Metric byAccount(service::Metric metric, const std::vector<bus::GuestUse> &uses,
    double (*figure)(const bus::GuestUse &), std::optional<quint64> all = {});

} // namespace tidings::ctl
