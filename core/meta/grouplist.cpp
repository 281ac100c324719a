// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/grouplist.h"

#include <QHash>

#include <algorithm>

namespace tidings::meta {
namespace {

struct Candidate
{
    std::size_t message;
    QStringView key;
};

/// For each rule the messages it can read.
std::vector<std::vector<Candidate>> byRule(std::span<const GroupKeys> messages)
{
    std::vector<std::vector<Candidate>> rules;
    for (std::size_t message = 0; message < messages.size(); ++message) {
        for (const auto &key : messages[message]) {
            const auto rule = static_cast<std::size_t>(key.rule);
            rules.resize(std::max(rules.size(), rule + 1));
            rules[rule].push_back({message, key.text});
        }
    }
    return rules;
}

class Taker
{
public:
    explicit Taker(std::size_t count)
        : m_groupOf(count, none)
    {
    }

    void take(int rule, const std::vector<Candidate> &candidates)
    {
        QHash<QStringView, std::size_t> firsts;
        for (const auto &[message, key] : candidates) {
            if (m_groupOf[message] != none) {
                continue;
            }
            const auto first = firsts.constFind(key);
            if (first == firsts.constEnd()) {
                firsts.insert(key, message);
                continue;
            }
            auto &group = m_groupOf[*first];
            if (group == none) {
                group = m_groups.size();
                m_groups.push_back({rule, {*first}});
            }
            m_groups[group].messages.push_back(message);
            m_groupOf[message] = group;
        }
    }

    std::vector<Grouping> inOrder()
    {
        std::vector<Grouping> all;
        for (std::size_t message = 0; message < m_groupOf.size(); ++message) {
            const auto group = m_groupOf[message];
            if (group == none) {
                all.push_back({-1, {message}});
            } else if (m_groups[group].messages.front() == message) {
                all.push_back(std::move(m_groups[group]));
                m_groups[group].messages = {message + m_groupOf.size()};
            }
        }
        return all;
    }

private:
    static constexpr auto none = static_cast<std::size_t>(-1);

    std::vector<std::size_t> m_groupOf;
    std::vector<Grouping> m_groups;
};

} // namespace

std::vector<Grouping> grouped(std::span<const GroupKeys> messages)
{
    Taker taker(messages.size());
    const auto rules = byRule(messages);
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
        taker.take(static_cast<int>(rule), rules[rule]);
    }
    return taker.inOrder();
}

} // namespace tidings::meta
