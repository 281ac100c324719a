// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"
#include "core/meta/row.h"

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
    [[nodiscard]] int byName(const Name &name) const;
    [[nodiscard]] int byPattern(const Name &name, std::size_t longerThan) const;

    std::vector<Entry> m_entries;
    std::vector<Prefix> m_prefixes;
    std::unordered_map<std::string_view, int> m_bySchema;
    std::unordered_multimap<std::string_view, int> m_byName;
    std::vector<int> m_patterns;
};

/// How many bytes at the topic's beginning a pattern of words covers; nothing if it does not fit. `*` is any one word.
[[nodiscard]] std::size_t matched(std::string_view pattern, std::string_view topic);

} // namespace tidings::meta
