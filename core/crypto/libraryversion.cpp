// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/libraryversion.h"

#include <openssl/crypto.h>

namespace tidings::crypto {

QString libraryVersion()
{
    return QString::fromUtf8(OpenSSL_version(OPENSSL_VERSION));
}

} // namespace tidings::crypto
