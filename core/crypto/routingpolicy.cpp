// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/routingpolicy.h"

#include "core/json/document.h"

namespace tidings::crypto {

using namespace Qt::StringLiterals;

static tl::unexpected<Error> unreadable(const QString &why)
{
    return tl::make_unexpected(Error{ErrorCode::File, why});
}

Result<RoutingPolicy> RoutingPolicy::parse(const QByteArray &json)
{
    const auto document = json::Document::parse(json, {.size = json.size()});
    if (!document) {
        return unreadable(document.error().detail);
    }
    if (!document->root().isObject()) {
        return unreadable(u"this is no object of topics"_s);
    }
    RoutingPolicy policy;
    for (const auto &[topic, signers] : document->root().members()) {
        auto &allowed = policy.m_signers[std::string(topic)];
        if (!signers.isArray()) {
            return unreadable(u"a topic has no list of signers"_s);
        }
        for (const auto &signer : signers.items()) {
            if (!signer.isString()) {
                return unreadable(u"a signer is no text"_s);
            }
            allowed.emplace(signer.text());
        }
    }
    return policy;
}

RoutingPolicy::Answer RoutingPolicy::ask(std::optional<std::string_view> topic, std::string_view signer) const
{
    const auto found = topic ? m_signers.find(*topic) : m_signers.end();
    if (found == m_signers.end()) {
        return Answer::TopicUnknown;
    }
    return found->second.contains(signer) ? Answer::Listed : Answer::NotListed;
}

} // namespace tidings::crypto
