// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/verdict.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace tidings::crypto {

/// Who may speak on which topic. Topics and names are compared letter by letter: no prefixes, no wildcards.
class RoutingPolicy
{
public:
    enum class Answer
    {
        Listed,
        NotListed,
        TopicUnknown
    };

    /// An object with a list of signers for each topic. Error::File for anything else.
    [[nodiscard]] static Result<RoutingPolicy> parse(const QByteArray &json);

    /// A message without topic is in no policy.
    [[nodiscard]] Answer ask(std::optional<std::string_view> topic, std::string_view signer) const;

private:
    std::map<std::string, std::set<std::string, std::less<>>, std::less<>> m_signers;
};

} // namespace tidings::crypto
