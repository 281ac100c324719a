// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace tidings::history {

/// A body without the text of its certificate, which most messages share with thousands of others: two thirds of a
/// signed message are the certificate.
struct CutBody
{
    /// The body without it.
    QByteArray rest;
    /// What stood between the quotes, as it was written, escapes and all; empty: nothing was cut.
    QByteArray certificate;
    /// Where it stood, in bytes of the rest.
    qsizetype at = 0;

    bool operator==(const CutBody &) const = default;
};

/// Cuts the first long string that follows the key "certificate". Looks at bytes, not at JSON, and need not be right
/// about what it cuts: mended() gives back the same bytes for any text whatever.
[[nodiscard]] CutBody cutCertificate(const QByteArray &body);
/// The body as it was.
[[nodiscard]] QByteArray mended(const CutBody &cut);

} // namespace tidings::history
