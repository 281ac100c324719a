// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/gateway.h"
#include "core/service/metrics.h"

#include <QCommandLineParser>

namespace tidings::ctl {

/// How a gateway stands. Bounded: of accounts and addresses those that have most, and how many more there are.
[[nodiscard]] QJsonObject statusOf(const bus::Gateway &gateway, Time now);
/// The same for Prometheus: a series for each account that came, and one for all who have none.
[[nodiscard]] std::vector<service::Metric> metricsOf(const bus::Gateway &gateway, Time now);
/// In one line.
[[nodiscard]] QString wordsOf(const bus::Gateway &gateway);

/// "gateway status": asks the one that runs here. An exit status.
[[nodiscard]] int printGatewayStatus(const QCommandLineParser &parser);

} // namespace tidings::ctl
