// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"
#include "core/meta/row.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tidings::meta {

/// Finds the row of a message: by its schema header, else by topic (the service's prefix, then the longest name of a
/// row). Knows nothing else of a row.
class Registry
{
public:
    struct Entry
    {
        const Service *service = nullptr;
        const TopicRow *row = nullptr;
        std::uint32_t prefixes = 0;
    };
    struct Found
    {
        /// Into entries(); -1: nobody taught us.
        int entry = -1;
        /// The topic without prefix and environment; the whole of it where the prefix is unknown.
        std::string_view topic;
        /// What follows the row's name in it.
        std::string_view rest;
    };

    /// The services have to outlive it.
    explicit Registry(std::span<const Service *const> services);

    [[nodiscard]] Found find(const bus::Message &message) const;
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

private:
    struct Prefix
    {
        std::string_view pattern;
        std::uint32_t bit;
    };
    /// A topic whose prefix is taken off, and which prefix it was.
    struct Name
    {
        std::string_view text;
        std::uint32_t prefixes;
    };
    [[nodiscard]] std::uint32_t prefixesOf(const Service &service);
    [[nodiscard]] Name nameOf(const bus::Message &message) const;
    /// A row, and how much of the topic its name covers.
    struct Match
    {
        int entry = -1;
        std::size_t covered = 0;
    };
    struct Pattern
    {
        std::string_view name;
        int entry;
    };
    [[nodiscard]] Match bySchema(const bus::Message &message, const Name &name) const;
    [[nodiscard]] Match byName(const Name &name) const;
    [[nodiscard]] Match byPattern(const Name &name, Match best) const;

    std::vector<Entry> m_entries;
    std::vector<Prefix> m_prefixes;
    std::unordered_map<std::string_view, int> m_bySchema;
    std::unordered_multimap<std::string_view, int> m_byName;
    std::vector<Pattern> m_patterns;
};

/// Calls `visit` with each of some words with blanks between them.
template <class Visit>
void forEachWord(std::string_view words, const Visit &visit)
{
    std::size_t at = 0;
    while ((at = words.find_first_not_of(' ', at)) != std::string_view::npos) {
        const auto end = std::min(words.find(' ', at), words.size());
        visit(words.substr(at, end - at));
        at = end;
    }
}

/// How many bytes at the topic's beginning a pattern of words covers; nothing if it does not fit. `*` is any one word.
[[nodiscard]] std::size_t matched(std::string_view pattern, std::string_view topic);

} // namespace tidings::meta
