// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace tidings::config {

/// A length of time as settings state it. Milliseconds suffice for a socket's pauses.
using Duration = std::chrono::milliseconds;

/// A number of bytes, told apart from other numbers by its type.
struct Bytes
{
    qint64 count = 0;

    bool operator==(const Bytes &) const = default;
};

/// "250ms", "30s", "5m", "2h", "7d"; nothing for what is none, negative, or beyond ten thousand years.
[[nodiscard]] std::optional<Duration> durationFrom(QStringView text);
/// In the largest unit that gives a whole number.
[[nodiscard]] QString toString(Duration duration);

/// "100B", "256KiB", "8MiB", "1GiB"; nothing for what is none, negative, or beyond 2^53.
[[nodiscard]] std::optional<Bytes> bytesFrom(QStringView text);
[[nodiscard]] QString toString(Bytes bytes);

} // namespace tidings::config
