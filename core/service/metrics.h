// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <utility>
#include <vector>

namespace tidings::service {

/// A figure that Prometheus collects, and what it is of.
struct Metric
{
    enum class Kind
    {
        /// Only grows until the program is started again; its name ends with "_total".
        Counter,
        Gauge
    };
    struct Sample
    {
        double value = 0;
        /// Names and what they are here: few, and none that anybody outside can make more of.
        std::vector<std::pair<QByteArray, QString>> labels = {};
    };

    /// "tidings_gateway_messages_received_total".
    QByteArray name;
    /// One sentence.
    QByteArray help;
    Kind kind = Kind::Counter;
    /// Without any the metric is left out.
    std::vector<Sample> samples;
};

/// One that has a single figure.
[[nodiscard]] Metric counter(const QByteArray &name, const QByteArray &help, quint64 value);
[[nodiscard]] Metric gauge(const QByteArray &name, const QByteArray &help, double value);

/// Prometheus' text format, version 0.0.4.
[[nodiscard]] QByteArray prometheusText(const std::vector<Metric> &metrics);

} // namespace tidings::service
