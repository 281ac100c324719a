// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service/log.h"
#include "core/service/metricsserver.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace tidings;

static void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// Any bytes are a request for figures, or have an answer that says why not. Any text makes one line of the log, and
/// one of figures.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const int status = service::statusFor(bytes);
    check(status == 400 || status == 404 || status == 405 ||
          (status == 200 && bytes.trimmed().startsWith("GET /metrics")));

    const auto text = QString::fromUtf8(bytes);
    const service::LogEntry entry{QLatin1StringView("x"), text, {{QStringLiteral("topic"), text}}};
    const auto line = service::jsonLine(entry, {});
    check(!line.contains('\n') && !QJsonDocument::fromJson(line).isNull());
    check(!service::textLine(entry).contains('\n') && !service::textLine(entry).contains('\x1b'));

    const auto figures =
        service::prometheusText({{"a", "A.", service::Metric::Kind::Gauge, {{1, {{"account", text}}}}}});
    check(figures.count('\n') == 3);
    return 0;
}
