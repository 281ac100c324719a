// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/accountmetric.h"

#include "core/bus/broker/accounts.h"

namespace tidings::ctl {

service::Metric byAccount(service::Metric metric, const std::vector<bus::GuestUse> &uses,
    double (*figure)(const bus::GuestUse &), std::optional<quint64> all)
{
    double named = 0;
    double others = 0;
    for (const auto &use : uses) {
        if (bus::isAnonymous(use.userId)) {
            others += figure(use);
        } else {
            named += figure(use);
            metric.samples.push_back({figure(use), {{"account", QString::fromUtf8(use.userId)}}});
        }
    }
    metric.samples.push_back(
        {all ? static_cast<double>(*all) - named : others, {{"account", QString(bus::Accounts::anonymous)}}});
    return metric;
}

} // namespace tidings::ctl
