// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <openssl/types.h>

#include <optional>

namespace tidings::crypto {

/// From when until when a certificate or a revocation list holds, to the second.
struct Period
{
    Time from{};
    /// Nothing: for ever.
    std::optional<Time> until;

    [[nodiscard]] bool hasBegun(Time at) const { return from <= at; }
    /// The last second does not count, as OpenSSL has it.
    [[nodiscard]] bool hasEnded(Time at) const
    {
        return until && *until <= std::chrono::floor<std::chrono::seconds>(at);
    }
    [[nodiscard]] bool contains(Time at) const { return hasBegun(at) && !hasEnded(at); }

    bool operator==(const Period &) const = default;
};

/// Nothing for a time that is not written as RFC 5280 demands.
[[nodiscard]] std::optional<Time> timeOf(const ASN1_TIME *time);
/// Nothing if either end of it cannot be read. A list that names no next update has no end.
[[nodiscard]] std::optional<Period> periodOf(const X509 &certificate);
[[nodiscard]] std::optional<Period> periodOf(const X509_CRL &list);

} // namespace tidings::crypto
