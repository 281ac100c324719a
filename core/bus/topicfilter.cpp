// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/topicfilter.h"

#include "core/bus/topic.h"

#include <algorithm>

namespace tidings::bus {
namespace {

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (auto rest = text;;) {
        const auto point = rest.find('.');
        words.push_back(rest.substr(0, point));
        if (point == std::string_view::npos) {
            return words;
        }
        rest.remove_prefix(point + 1);
    }
}

bool hasWildcard(std::string_view text)
{
    return text.find_first_of("*#") != std::string_view::npos;
}

} // namespace

TopicFilter::TopicFilter(Form form, const QStringList &topics)
    : m_form(form)
{
    for (const auto &topic : topics) {
        m_patterns.push_back(topic.toStdString());
    }
}

bool TopicFilter::matches(std::string_view topic) const
{
    return m_patterns.empty() ||
           std::ranges::any_of(m_patterns, [&](std::string_view pattern) { return matches(pattern, topic); });
}

bool TopicFilter::matches(std::string_view pattern, std::string_view topic) const
{
    return m_form == Form::Amqp ? matchesBinding(pattern, topic) : topic.starts_with(pattern);
}

QStringList TopicFilter::wholeTopics() const
{
    QStringList topics;
    for (const auto &pattern : m_patterns) {
        if (m_form != Form::Amqp || hasWildcard(pattern)) {
            return {};
        }
        topics.append(QString::fromStdString(pattern));
    }
    return topics;
}

QStringList TopicFilter::services() const
{
    QStringList services;
    for (const auto &pattern : m_patterns) {
        const auto topic = Topic::parse(pattern);
        const auto service = topic.service();
        // The beginning of a topic may end within a word.
        const bool isWhole = !topic.environment.empty() && !service.empty() && topic.name.size() > service.size();
        if (!isWhole || hasWildcard(topic.prefix) || hasWildcard(service)) {
            return {};
        }
        services.append(QString::fromUtf8(service.data(), static_cast<qsizetype>(service.size())));
    }
    services.removeDuplicates();
    return services;
}

bool matchesBinding(std::string_view pattern, std::string_view topic)
{
    const auto wanted = wordsOf(pattern);
    const auto words = wordsOf(topic);
    // After a "#" that took too little, one word more is given to it; those before it need not be looked at again.
    constexpr auto none = static_cast<std::size_t>(-1);
    std::size_t hash = none;
    std::size_t taken = 0;
    std::size_t at = 0;
    std::size_t word = 0;
    while (word < words.size()) {
        if (at < wanted.size() && wanted[at] == "#") {
            hash = at++;
            taken = word;
        } else if (at < wanted.size() && (wanted[at] == "*" || wanted[at] == words[word])) {
            ++at;
            ++word;
        } else if (hash != none) {
            at = hash + 1;
            word = ++taken;
        } else {
            return false;
        }
    }
    return std::all_of(wanted.begin() + static_cast<std::ptrdiff_t>(at), wanted.end(),
        [](std::string_view rest) { return rest == "#"; });
}

} // namespace tidings::bus
