// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/trustfiles.h"

#include "core/crypto/pem.h"
#include "core/crypto/period.h"

#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

Result<std::vector<Ptr<X509>>> readAuthorityFile(const QByteArray &text)
{
    auto authorities = readCertificates(view(text));
    if (authorities) {
        for (const auto &each : *authorities) {
            if (!periodOf(*each) || X509_get0_pubkey(each.get()) == nullptr ||
                X509_check_purpose(each.get(), -1, 0) != 1) {
                const auto reason = takeOpensslError();
                return tl::make_unexpected(Error{
                    ErrorCode::File, u"the key, dates or extensions of an authority cannot be read: %1"_s.arg(reason)});
            }
        }
    }
    return authorities;
}

Result<std::vector<Ptr<X509_CRL>>> readListFile(const QByteArray &text)
{
    return readRevocationLists(view(text));
}

} // namespace tidings::crypto
