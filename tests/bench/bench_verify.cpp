// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the verdict on one message costs beside the bare signature: everything in one run, as ratios, so that the
// machine and its other load count for both sides. Budgets: ../shared/product.md.

#include "core/crypto/authority.h"
#include "core/crypto/base64.h"
#include "core/crypto/pem.h"
#include "core/crypto/signedtext.h"
#include "core/crypto/signer.h"
#include "core/crypto/verifier.h"
#include "core/json/document.h"

#include <QTemporaryDir>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

// As large as the usual message of a build system, invented.
constexpr char message[] =
    R"({"i":1839,"msg":{"attribute":"state","build_id":2412345,"epoch":null,"instance":"primary","name":"aurora-utils",)"
    R"("new":1,"old":0,"owner":"mkowalski","release":"3.fc41","request":["git+https://src.example.org/rpms/aurora-utils)"
    R"(#4f1c2d3e4a5b6c7d8e9f0a1b2c3d4e5f60718293","f41-candidate",{"repo_id":4711,"scratch":false}],"task":{"children":)"
    R"([{"arch":"x86_64","id":99887701,"state":"closed"},{"arch":"aarch64","id":99887702,"state":"closed"},{"arch":)"
    R"("ppc64le","id":99887703,"state":"closed"},{"arch":"s390x","id":99887704,"state":"closed"}],"id":99887700,)"
    R"("waiting":false},"version":"2.7.1"},"msg_id":"2026-0a7a5c2e-60f1-4b2c-9d33-6d1b7c0a9e11","timestamp":1772366400,)"
    R"("topic":"org.example.prod.buildsys.build.state.change","username":"buildsys"})";

template <class T>
T orDie(tl::expected<T, crypto::Error> result)
{
    if (!result) {
        std::fprintf(stderr, "bench_verify: %s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

void require(bool isGood, const char *what)
{
    if (!isGood) {
        std::fprintf(stderr, "bench_verify: %s\n", what);
        std::exit(1);
    }
}

/// Microseconds for one call of each, the best of many rounds that take turns.
std::vector<double> measure(const std::vector<std::function<void()>> &all)
{
    constexpr int rounds = 60;
    constexpr int calls = 200;
    std::vector<double> best(all.size(), 1e9);
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto begin = std::chrono::steady_clock::now();
            for (int call = 0; call < calls; ++call) {
                all[i]();
            }
            const std::chrono::duration<double, std::micro> time = std::chrono::steady_clock::now() - begin;
            best[i] = std::min(best[i], time.count() / calls);
        }
    }
    return best;
}

const unsigned char *bytes(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data()); // NOLINT(*-reinterpret-cast)
}

void bench(int bits, const crypto::Authority &authority, const crypto::TrustOptions &options)
{
    const auto issued = orDie(authority.issue(u"builder.example.org"_s, {.keyBits = bits}));
    const auto signer = orDie(crypto::Signer::fromPem(issued.certificate, issued.key));
    const auto plain = json::Document::parse(message);
    require(plain.has_value(), "the message is no JSON");
    const auto text = QByteArray::fromStdString(orDie(signer.sign(plain->root())));
    const auto signedMessage = json::Document::parse(text);
    require(signedMessage.has_value(), "the signed message is no JSON");
    const auto envelope = signedMessage->root();

    const auto certificate = orDie(crypto::readCertificate(issued.certificate.toStdString()));
    auto *const key = X509_get0_pubkey(certificate.get());
    const auto signature = crypto::decodeBase64(envelope["signature"].text()).value_or(std::string());
    const auto covered = crypto::signedText(envelope);

    const SystemClock clock;
    crypto::Verifier verifier(options, clock);
    require(verifier.verify(envelope).isValid(), "the message does not verify");
    const auto times = measure({
        [&] {
            const crypto::Ptr<EVP_MD_CTX> context(EVP_MD_CTX_new());
            require(EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha1(), nullptr, key) == 1 &&
                        EVP_DigestVerify(
                            context.get(), bytes(signature), signature.size(), bytes(covered), covered.size()) == 1,
                "OpenSSL does not verify the signature");
        },
        [&] { require(verifier.verify(envelope).isValid(), "the message does not verify"); },
        [&] {
            const auto parsed = json::Document::parse(text);
            require(parsed && verifier.verify(parsed->root()).isValid(), "the message does not verify");
        },
        [&] { require(json::Document::parse(text).has_value(), "the signed message is no JSON"); },
        [&] { require(!crypto::signedText(envelope).empty(), "there is no canonical form"); },
    });
    std::printf("RSA %d, %lld bytes: bare %.2f us; parse %.2f us, canonical %.2f us\n", bits,
        static_cast<long long>(text.size()), times[0], times[3], times[4]);
    std::printf("  verdict, certificate seen before / bare:  %.2f (at most 1.3)\n", times[1] / times[0]);
    std::printf("  the same with parsing / bare:             %.2f (at most 2)\n", times[2] / times[0]);
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const auto authority = orDie(crypto::Authority::make(u"Bench"_s, {.keyBits = 1024}));
    crypto::TrustOptions options;
    options.ca = folder.filePath(u"ca.crt"_s);
    options.crl = folder.filePath(u"crl.pem"_s);
    QFile file(options.ca);
    require(file.open(QIODevice::WriteOnly) && file.write(authority.certificate()) > 0, "cannot write the authority");
    file.close();
    QFile list(options.crl);
    const auto now = SystemClock().now();
    require(list.open(QIODevice::WriteOnly) &&
                list.write(orDie(authority.revocationList({}, now - std::chrono::hours(1), {}))) > 0,
        "cannot write the revocation list");
    list.close();
    bench(1024, authority, options);
    bench(2048, authority, options);
}
