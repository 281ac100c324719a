// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/entrance.h"
#include "core/service/metrics.h"

namespace tidings::ctl {

/// Of how many accounts and addresses a status tells.
inline constexpr qsizetype mostUses = 1000;

/// What gateway, relay and replay server tell alike of who comes in.
void addEntrance(QJsonObject &status, const bus::Entrance &entrance);
/// The same for Prometheus. The prefix is that of the service: "tidings_gateway_".
void addEntrance(std::vector<service::Metric> &metrics, const QByteArray &prefix, const bus::Entrance &entrance);

} // namespace tidings::ctl
