// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/base64.h"
#include "core/crypto/certificate.h"
#include "core/crypto/signedtext.h"
#include "core/crypto/verifier.h"
#include "core/json/canonical.h"
#include "core/json/document.h"
#include "tests/fuzz/patched.h"

using namespace tidings;

namespace {

QString pathOf(const char *name)
{
    return QStringLiteral(TIDINGS_TEST_DATA "/trust/") + QLatin1StringView(name);
}

json::Document parse(const std::string &text)
{
    return json::Document::parse(QByteArray::fromStdString(text)).value_or(json::Document());
}

std::string decoded(const json::Value &text)
{
    return crypto::decodeBase64(text.text()).value_or(std::string());
}

/// The good message and what there is in it.
struct Good
{
    std::string text = fuzz::fixture("good.json");
    json::Document document = parse(text);
    std::string signature = decoded(document.root()["signature"]);
    std::string pem = decoded(document.root()["certificate"]);
    std::string fingerprint = crypto::Certificate::fromPem(pem)->fingerprint;
};

std::string withMember(const json::Value &message, std::string_view key, const std::string &bytes)
{
    const auto encoded = crypto::encodeBase64(bytes);
    const std::pair<std::string_view, std::string_view> with[] = {{key, encoded}};
    return json::canonical(message, {.with = with});
}

std::string derIn(const std::string &pem)
{
    constexpr std::string_view begin = "-----BEGIN CERTIFICATE-----";
    const auto from = pem.find(begin) + begin.size();
    return crypto::decodeBase64(std::string_view(pem).substr(from, pem.find("-----END") - from)).value_or("");
}

/// A message made of the good one.
std::string makeMessage(const Good &good, FuzzedDataProvider &data)
{
    const auto root = good.document.root();
    switch (data.ConsumeIntegralInRange(0, 4)) {
    case 0:
        return data.ConsumeRemainingBytesAsString();
    case 1:
        return fuzz::patched(good.text, data);
    case 2:
        return withMember(root, "signature", fuzz::patched(good.signature, data));
    case 3:
        return withMember(root, "certificate", fuzz::patched(good.pem, data));
    default:
        return withMember(root, "certificate",
            "-----BEGIN CERTIFICATE-----\n" + crypto::encodeBase64(fuzz::patched(derIn(good.pem), data)) +
                "-----END CERTIFICATE-----\n");
    }
}

/// All but what a publisher's store adds, and the archive changes.
std::string kept(const json::Value &message)
{
    constexpr std::string_view without[] = {
        "certificate", "headers", "seq_id", "signature", "source_name", "source_version", "timestamp"};
    return json::canonical(message, {.without = without});
}

} // namespace

/// Nothing but the good message is valid, however it is spelt: same signed text, same signer's certificate. And it is
/// valid whatever was verified before it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Good good;
    static const fuzz::FixtureClock clock;
    static crypto::Verifier verifier(
        {.ca = pathOf("ca.crt"), .crl = pathOf("crl.pem"), .policy = pathOf("policy.json"), .isNitpicky = true}, clock);
    FuzzedDataProvider provider(data, size);
    const auto document = parse(makeMessage(good, provider));
    const auto root = document.root();
    for (const bool isMended : {false, true}) {
        const auto found = verifier.verify(root, {.withoutSeqId = isMended, .isFromArchive = isMended});
        if (found.reason == crypto::Reason::Internal) {
            std::abort();
        }
        if (!found.isValid()) {
            continue;
        }
        const bool isSameText = isMended ? kept(root) == kept(good.document.root())
                                         : crypto::signedText(root) == crypto::signedText(good.document.root());
        const auto certificate = crypto::Certificate::fromPem(decoded(root["certificate"]));
        if (!isSameText || !certificate || certificate->fingerprint != good.fingerprint ||
            found.signer != u"relay01.harbour.example" || decoded(root["signature"]) != good.signature) {
            std::abort();
        }
    }
    if (!verifier.verify(good.document.root()).isValid()) {
        std::abort();
    }
    return 0;
}
