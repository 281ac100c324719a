// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/period.h"

#include <openssl/asn1.h>
#include <openssl/x509.h>

#include <ctime>

namespace tidings::crypto {

std::optional<Time> timeOf(const ASN1_TIME *time)
{
    // X509_cmp_time is the one that is strict about the form; what it compares with does not matter.
    std::time_t any = 0;
    std::tm parts{};
    if (time == nullptr || X509_cmp_time(time, &any) == 0 || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    const auto day = std::chrono::year_month_day(std::chrono::year(parts.tm_year + 1900),
        std::chrono::month(static_cast<unsigned>(parts.tm_mon) + 1),
        std::chrono::day(static_cast<unsigned>(parts.tm_mday)));
    return std::chrono::sys_days(day) + std::chrono::hours(parts.tm_hour) + std::chrono::minutes(parts.tm_min) +
           std::chrono::seconds(parts.tm_sec);
}

std::optional<Period> periodOf(const X509 &certificate)
{
    const auto from = timeOf(X509_get0_notBefore(&certificate));
    const auto until = timeOf(X509_get0_notAfter(&certificate));
    return from && until ? std::optional(Period{*from, until}) : std::nullopt;
}

std::optional<Period> periodOf(const X509_CRL &list)
{
    const auto from = timeOf(X509_CRL_get0_lastUpdate(&list));
    const auto *const next = X509_CRL_get0_nextUpdate(&list);
    const auto until = timeOf(next);
    return from && (until || next == nullptr) ? std::optional(Period{*from, until}) : std::nullopt;
}

} // namespace tidings::crypto
