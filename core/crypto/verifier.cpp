// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/verifier.h"

#include "core/crypto/gpgbackend.h"
#include "core/crypto/x509backend.h"

#include <openssl/err.h>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isSigned(const json::Value &envelope)
{
    return envelope.contains("crypto") || envelope.contains("certificate") || envelope.contains("signature");
}

/// What the message says it is signed with; before fedmsg 0.7.3 none did, and it can be told by what is there.
std::string_view backendNameOf(const json::Value &envelope)
{
    if (envelope.contains("crypto")) {
        return envelope["crypto"].isString() ? envelope["crypto"].text() : std::string_view();
    }
    return envelope.contains("certificate") ? "x509" : "gpg";
}

bool isOtherTopic(const json::Value &topic, const VerifyContext &context)
{
    return context.frameTopic && (!topic.isString() || topic.text() != *context.frameTopic);
}

} // namespace

Verifier::Verifier(TrustOptions options, const Clock &clock)
    : m_options(std::move(options))
{
    if (m_options.backends.contains(u"x509"_s)) {
        m_x509 = std::make_unique<X509Backend>(m_options, clock);
    }
    if (m_options.backends.contains(u"gpg"_s)) {
        m_gpg = std::make_unique<GpgBackend>(m_options.gpgHome);
    }
}

Verifier::~Verifier() = default;

Verification Verifier::verify(const json::Value &envelope, const VerifyContext &context) noexcept
{
    try {
        return verifyOrThrow(envelope, context);
    } catch (...) {
        ERR_clear_error();
        return {Verdict::Invalid, Reason::Internal, {}, {}};
    }
}

Verification Verifier::verifyOrThrow(const json::Value &envelope, const VerifyContext &context)
{
    if (!m_options.validate) {
        return {Verdict::Unsigned, Reason::NotValidated, {}, {}};
    }
    if (!envelope.isObject()) {
        return {Verdict::Invalid, Reason::NotAnObject, {}, {}};
    }
    if (!isSigned(envelope)) {
        return judgeUnsigned(envelope, context);
    }
    const auto name = backendNameOf(envelope);
    auto *const backend = backendFor(name);
    if (backend == nullptr) {
        return {Verdict::Invalid, Reason::Backend, {}, toText(name.substr(0, 100))};
    }
    if (isOtherTopic(envelope["topic"], context)) {
        return {Verdict::Invalid, Reason::TopicMismatch, {}, toText(context.frameTopic->substr(0, 1000))};
    }
    auto found = backend->verify(envelope, context);
    ERR_clear_error();
    return found;
}

Verification Verifier::judgeUnsigned(const json::Value &envelope, const VerifyContext &context) const
{
    // A body without topic is sent on under its frame's.
    const auto topic = envelope["topic"];
    if (envelope.contains("topic") && isOtherTopic(topic, context)) {
        return {Verdict::Invalid, Reason::TopicMismatch, {}, toText(context.frameTopic->substr(0, 1000))};
    }
    const auto name = envelope.contains("topic") ? topic.text() : context.frameTopic.value_or(std::string_view());
    const bool isAllowed = !name.empty() && m_options.unsignedTopics.contains(toText(name));
    return {Verdict::Unsigned, isAllowed ? Reason::UnsignedAllowed : Reason::NoSignature, {}, {}};
}

Backend *Verifier::backendFor(std::string_view name) const
{
    return name == "x509" ? m_x509.get() : name == "gpg" ? m_gpg.get() : nullptr;
}

} // namespace tidings::crypto
