// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/pem.h"
#include "core/crypto/verifier.h"
#include "core/json/document.h"
#include "tests/fuzz/patched.h"

#include <openssl/x509.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace tidings;

namespace {

/// A file that only this process has.
class MemoryFile
{
public:
    MemoryFile(const char *name, const std::string &text)
        : m_descriptor(::memfd_create(name, MFD_CLOEXEC))
    {
        if (m_descriptor < 0 || ::write(m_descriptor, text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
            std::abort();
        }
    }
    ~MemoryFile() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(MemoryFile)

    [[nodiscard]] QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
};

template <class T>
void checkWritten(const crypto::Result<std::vector<crypto::Ptr<T>>> &found, const auto &read)
{
    if (!found) {
        return found.error().detail.isEmpty() ? std::abort() : void();
    }
    for (const auto &each : *found) {
        const auto pem = crypto::toPem(*each);
        // Not every damage that can be read can be written.
        if (pem && !read({pem->constData(), static_cast<std::size_t>(pem->size())})) {
            std::abort();
        }
    }
}

crypto::Verdict verdictOf(const json::Document &message, const QString &ca, const QString &list)
{
    static const fuzz::FixtureClock clock;
    crypto::Verifier verifier({.ca = ca, .crl = list}, clock);
    const auto found = verifier.verify(message.root());
    return found.reason == crypto::Reason::Internal ? (std::abort(), found.verdict) : found.verdict;
}

json::Document messageOf(const char *name)
{
    return json::Document::parse(QByteArray::fromStdString(fuzz::fixture(name))).value_or(json::Document());
}

} // namespace

/// Any text is read as authorities, lists and keys, or refused in words. With whatever list, a message whose
/// certificate the good one revokes is never valid; with whatever authority file that does not hold the good
/// authority's key, no message is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto authority = fuzz::fixture("ca.crt");
    static const auto list = fuzz::fixture("crl.pem");
    static const auto good = messageOf("good.json");
    static const auto revoked = messageOf("revoked.json");
    static const auto key = [] {
        auto read = crypto::readCertificate(authority);
        return crypto::Ptr<EVP_PKEY>(X509_get_pubkey(read->get()));
    }();
    FuzzedDataProvider provider(data, size);
    const auto which = provider.ConsumeIntegralInRange(0, 2);
    const auto text =
        which == 0 ? provider.ConsumeRemainingBytesAsString() : fuzz::patched(which == 1 ? authority : list, provider);
    const auto authorities = crypto::readCertificates(text);
    checkWritten<X509>(authorities, crypto::readCertificates);
    checkWritten<X509_CRL>(crypto::readRevocationLists(text), crypto::readRevocationLists);
    (void)crypto::readPrivateKey(text);

    const MemoryFile file("file", text);
    const MemoryFile goodAuthority("authority", authority);
    const bool isKnownKey = authorities && std::ranges::any_of(*authorities, [](const auto &each) {
        const auto *const theirs = X509_get0_pubkey(each.get());
        return theirs != nullptr && EVP_PKEY_eq(theirs, key.get()) == 1;
    });
    const auto isValid = [](crypto::Verdict verdict) { return verdict >= crypto::Verdict::ValidLegacy; };
    if (isValid(verdictOf(revoked, goodAuthority.path(), file.path())) ||
        (isValid(verdictOf(good, file.path(), {})) && !isKnownKey)) {
        std::abort();
    }
    return 0;
}
