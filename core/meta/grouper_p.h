// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/accounts.h"
#include "core/meta/compiledgroup.h"
#include "core/meta/grouper.h"
#include "core/meta/language.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tidings::meta {

struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// What Grouper and ItemBuilder share: the rules of one language, and memory for the arguments of one message.
class Grouper::Private
{
public:
    Private(Reading itsReading, RuleSet set);

    /// Makes `arguments` those of a message.
    void begin(const bus::Message &message, const Digest &digest);
    /// Those that could read the message, by precedence. Valid until the next begin().
    [[nodiscard]] const std::vector<int> &rulesForIt();
    /// Null if there is none of that number.
    [[nodiscard]] const CompiledGroup *rule(int number) const;

    Reading reading;
    Language language;
    Accounts accounts;
    std::vector<std::unique_ptr<KeyFields>> fields;
    std::vector<std::unique_ptr<CompiledGroup>> rules;
    /// For what a rule has no words.
    KeyFields fieldsOfAny;
    CompiledGroup any;
    std::unordered_map<std::string_view, std::vector<int>> byTopic;
    std::vector<int> ofAnyTopic;
    Arguments arguments;
    /// For keys.
    QString room;

private:
    [[nodiscard]] std::vector<int> rulesFor(std::string_view topic) const;

    // Where it is not as it came.
    std::string m_title;
    Context m_context;
    /// What rulesFor() said of topics that came before: a bus has a few hundred of them.
    std::unordered_map<std::string, std::vector<int>, TextHash, std::equal_to<>> m_rulesByTopic;
};

} // namespace tidings::meta
