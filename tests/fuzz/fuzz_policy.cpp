// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/routingpolicy.h"
#include "core/json/document.h"

#include <cstdlib>

using namespace tidings;
using Answer = crypto::RoutingPolicy::Answer;

/// Any text is a policy or an error in words, and a policy says of each topic and signer what the text says, and of
/// nobody else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto policy = crypto::RoutingPolicy::parse(text);
    if (!policy) {
        return policy.error().detail.isEmpty() ? std::abort(), 0 : 0;
    }
    const auto document = json::Document::parse(text);
    if (!document || policy->ask({}, "somebody") != Answer::TopicUnknown) {
        std::abort();
    }
    for (const auto &[topic, signers] : document->root().members()) {
        bool isNobodyListed = false;
        for (const auto &signer : signers.items()) {
            isNobodyListed = isNobodyListed || signer.text() == "nobody";
            if (policy->ask(topic, signer.text()) != Answer::Listed) {
                std::abort();
            }
        }
        const auto longer = std::string(topic) + '.';
        if (policy->ask(topic, "nobody") != (isNobodyListed ? Answer::Listed : Answer::NotListed) ||
            (!document->root().contains(longer) && policy->ask(longer, "nobody") != Answer::TopicUnknown)) {
            std::abort();
        }
    }
    return 0;
}
