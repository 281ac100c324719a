// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service/metrics.h"

namespace tidings::service {
namespace {

/// Exact for whole numbers to 2⁵³.
constexpr int digits = 16;

QByteArray escaped(const QString &text)
{
    auto bytes = text.toUtf8();
    return bytes.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray labelsOf(const Metric::Sample &sample)
{
    QByteArrayList labels;
    for (const auto &[name, value] : sample.labels) {
        labels.append(name + "=\"" + escaped(value) + '"');
    }
    return labels.isEmpty() ? QByteArray() : '{' + labels.join(',') + '}';
}

} // namespace

Metric counter(const QByteArray &name, const QByteArray &help, quint64 value)
{
    return {name, help, Metric::Kind::Counter, {{static_cast<double>(value)}}};
}

Metric gauge(const QByteArray &name, const QByteArray &help, double value)
{
    return {name, help, Metric::Kind::Gauge, {{value}}};
}

QByteArray prometheusText(const std::vector<Metric> &metrics)
{
    QByteArray text;
    for (const auto &metric : metrics) {
        if (metric.samples.empty()) {
            continue;
        }
        text += "# HELP " + metric.name + ' ' + metric.help + '\n';
        text += "# TYPE " + metric.name + (metric.kind == Metric::Kind::Counter ? " counter\n" : " gauge\n");
        for (const auto &sample : metric.samples) {
            text += metric.name + labelsOf(sample) + ' ' + QByteArray::number(sample.value, 'g', digits) + '\n';
        }
    }
    return text;
}

} // namespace tidings::service
