// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QFile>

#include <fuzzer/FuzzedDataProvider.h>

#include <cstdlib>
#include <string>

namespace tidings::fuzz {

/// A good text with a few places changed as the fuzzer likes: it gets far deeper than noise would.
inline std::string patched(std::string text, FuzzedDataProvider &data)
{
    while (data.remaining_bytes() > 0) {
        const auto at = data.ConsumeIntegralInRange<std::size_t>(0, text.size());
        const auto taken = data.ConsumeIntegralInRange<std::size_t>(0, 16);
        text.replace(at, taken, data.ConsumeRandomLengthString(32));
    }
    return text;
}

/// A file of tests/data/trust.
inline std::string fixture(const char *name)
{
    QFile file(QStringLiteral(TIDINGS_TEST_DATA "/trust/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : (std::abort(), std::string());
}

/// A time at which they are all good.
class FixtureClock final : public Clock
{
public:
    [[nodiscard]] Time now() const override { return std::chrono::sys_days(std::chrono::year(2027) / 3 / 1); }
};

} // namespace tidings::fuzz
