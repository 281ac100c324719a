// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/registry.h"

#include "core/bus/topic.h"
#include "core/json/path.h"

#include <algorithm>
#include <string>

namespace tidings::meta {
namespace {

constexpr auto everyPrefix = ~std::uint32_t{0};

std::string_view withoutFirst(std::string_view topic, std::size_t count)
{
    return topic.substr(std::min(count + 1, topic.size()));
}

} // namespace

Registry::Registry(std::span<const Service *const> services)
{
    for (const auto *service : services) {
        const auto prefixes = prefixesOf(*service);
        for (const auto &row : service->topics) {
            const auto entry = static_cast<int>(m_entries.size());
            m_entries.push_back({service, &row, prefixes});
            forEachWord(row.schemas, [&](std::string_view schema) { m_bySchema.emplace(schema, entry); });
            forEachWord(row.name, [&](std::string_view name) {
                if (name.find('*') != std::string_view::npos) {
                    m_patterns.push_back({name, entry});
                } else {
                    m_byName.emplace(name, entry);
                }
            });
        }
    }
}

Registry::Found Registry::find(const bus::Message &message) const
{
    const auto name = nameOf(message);
    auto match = bySchema(message, name);
    if (match.entry < 0) {
        match = byName(name);
    }
    return {match.entry, name.text, match.covered > 0 ? withoutFirst(name.text, match.covered) : std::string_view()};
}

Registry::Match Registry::bySchema(const bus::Message &message, const Name &name) const
{
    const auto found = message.schema().empty() ? m_bySchema.end() : m_bySchema.find(message.schema());
    if (found == m_bySchema.end()) {
        return {};
    }
    Match match{found->second, 0};
    if (const auto event = m_entries[static_cast<std::size_t>(match.entry)].service->event; !event.empty()) {
        const auto happened = json::at(message.payload(), event).text();
        const auto own = m_bySchema.find(std::string(message.schema()) + '/' + std::string(happened));
        match.entry = own == m_bySchema.end() ? match.entry : own->second;
    }
    forEachWord(m_entries[static_cast<std::size_t>(match.entry)].row->name,
        [&](std::string_view pattern) { match.covered = std::max(match.covered, matched(pattern, name.text)); });
    return match;
}

std::uint32_t Registry::prefixesOf(const Service &service)
{
    std::uint32_t bits = 0;
    forEachWord(service.prefixes, [&](std::string_view pattern) {
        auto known = std::ranges::find(m_prefixes, pattern, &Prefix::pattern);
        if (known == m_prefixes.end()) {
            // Past 31 kinds of prefix the rest shares the last bit: services are then told apart by name alone.
            const auto shift = std::min<std::size_t>(m_prefixes.size(), 31);
            known = m_prefixes.insert(m_prefixes.end(), {pattern, std::uint32_t{1} << shift});
        }
        bits |= known->bit;
    });
    return bits;
}

Registry::Name Registry::nameOf(const bus::Message &message) const
{
    const auto topic = message.topic();
    Name name{topic, 0};
    std::size_t longest = 0;
    for (const auto &prefix : m_prefixes) {
        const auto covered = matched(prefix.pattern, topic);
        if (covered > longest) {
            longest = covered;
            name = {withoutFirst(topic, covered), prefix.bit};
        }
    }
    if (longest == 0) {
        const auto parsed = bus::Topic::parse(topic);
        name.text = parsed.name;
        // Files and tests hold AMQP topics without their prefix.
        const bool isBare = message.form() == bus::Form::Amqp && parsed.environment.empty();
        name.prefixes = isBare ? everyPrefix : 0;
    }
    return name;
}

Registry::Match Registry::byName(const Name &name) const
{
    auto text = name.text;
    while (!text.empty()) {
        Match match;
        const auto [first, last] = m_byName.equal_range(text);
        for (auto one = first; one != last; ++one) {
            const auto &entry = m_entries[static_cast<std::size_t>(one->second)];
            // Of several, the first that was listed.
            if ((entry.prefixes & name.prefixes) != 0 && (match.entry < 0 || one->second < match.entry)) {
                match = {one->second, text.size()};
            }
        }
        if (match.entry >= 0) {
            return byPattern(name, match);
        }
        const auto point = text.rfind('.');
        text = point == std::string_view::npos ? std::string_view() : text.substr(0, point);
    }
    return byPattern(name, {});
}

Registry::Match Registry::byPattern(const Name &name, Match best) const
{
    for (const auto &pattern : m_patterns) {
        const auto &entry = m_entries[static_cast<std::size_t>(pattern.entry)];
        const auto covered = (entry.prefixes & name.prefixes) != 0 ? matched(pattern.name, name.text) : 0;
        if (covered > best.covered) {
            best = {pattern.entry, covered};
        }
    }
    return best;
}

std::size_t matched(std::string_view pattern, std::string_view topic)
{
    std::size_t at = 0;
    while (!pattern.empty()) {
        if (at > topic.size()) {
            return 0;
        }
        const auto wordEnd = std::min(pattern.find('.'), pattern.size());
        const auto word = pattern.substr(0, wordEnd);
        const auto end = std::min(topic.find('.', at), topic.size());
        if (word != "*" && word != topic.substr(at, end - at)) {
            return 0;
        }
        pattern = pattern.substr(std::min(wordEnd + 1, pattern.size()));
        at = end + 1;
    }
    return at == 0 ? 0 : at - 1;
}

} // namespace tidings::meta
