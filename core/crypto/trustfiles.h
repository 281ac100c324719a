// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/opensslptr.h"
#include "core/crypto/verdict.h"

#include <QByteArray>

#include <vector>

namespace tidings::crypto {

// What a file of trust may be, wherever it comes from. A list of a million revoked certificates has 40 MB; the largest
// authority file in use, 300 kB.
inline constexpr qsizetype largestAuthorityFile = qsizetype{4} * 1024 * 1024;
inline constexpr qsizetype largestListFile = qsizetype{64} * 1024 * 1024;

/// Every authority of a PEM file. Error::File if there is none, or if the key, dates or extensions of any cannot be
/// read.
[[nodiscard]] Result<std::vector<Ptr<X509>>> readAuthorityFile(const QByteArray &text);
/// Every revocation list of a PEM file. Error::File if there is none, or if any is damaged.
[[nodiscard]] Result<std::vector<Ptr<X509_CRL>>> readListFile(const QByteArray &text);

} // namespace tidings::crypto
