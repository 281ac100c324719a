// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/grouper.h"

#include "core/bus/topic.h"
#include "core/meta/compiledgroup.h"
#include "core/meta/grouper_p.h"
#include "core/meta/groups/groups.h"
#include "core/meta/registry.h"

#include <algorithm>

namespace tidings::meta {
namespace {

constexpr std::size_t mostTopics = 2000;
constexpr std::size_t usualKeys = 4;

} // namespace

Grouper::Private::Private(Reading itsReading, RuleSet set)
    : reading(std::move(itsReading))
    , language(reading.locale)
    , accounts(reading.accounts)
    , fieldsOfAny(anyGroup())
    , any(anyGroup(), fieldsOfAny, language)
    , arguments(accounts)
{
    for (const auto *rule : groupRules(set)) {
        const auto number = static_cast<int>(rules.size());
        if (fields.empty() || !fields.back()->areOf(*rule)) {
            fields.push_back(std::make_unique<KeyFields>(*rule));
        }
        rules.push_back(std::make_unique<CompiledGroup>(*rule, *fields.back(), language));
        if (rule->topics.empty()) {
            ofAnyTopic.push_back(number);
        }
        forEachWord(rule->topics, [&](std::string_view topic) { byTopic[topic].push_back(number); });
    }
}

void Grouper::Private::begin(const bus::Message &message, const Digest &digest)
{
    auto topic = bus::Topic::parse(message.topic()).name;
    if (digest.title != QLatin1StringView(topic.data(), static_cast<qsizetype>(topic.size()))) {
        m_title = digest.title.toStdString();
        topic = m_title;
    }
    m_context = Context::of(message, topic, {});
    arguments.begin(m_context, reading.reader);
    auto &known = arguments.known();
    known.digest = &digest;
    known.service = digest.service;
    known.isServiceForeign = true;
}

const std::vector<int> &Grouper::Private::rulesForIt()
{
    const auto topic = m_context.topic;
    auto found = m_rulesByTopic.find(topic);
    if (found == m_rulesByTopic.end()) {
        if (m_rulesByTopic.size() >= mostTopics) {
            m_rulesByTopic.clear();
        }
        found = m_rulesByTopic.emplace(topic, rulesFor(topic)).first;
    }
    return found->second;
}

std::vector<int> Grouper::Private::rulesFor(std::string_view topic) const
{
    auto found = ofAnyTopic;
    while (!topic.empty()) {
        if (const auto some = byTopic.find(topic); some != byTopic.end()) {
            found.insert(found.end(), some->second.begin(), some->second.end());
        }
        const auto point = topic.rfind('.');
        topic = point == std::string_view::npos ? std::string_view() : topic.substr(0, point);
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

const CompiledGroup *Grouper::Private::rule(int number) const
{
    const auto index = static_cast<std::size_t>(number);
    return number >= 0 && index < rules.size() ? rules[index].get() : nullptr;
}

Grouper::Grouper(Reading reading, RuleSet rules)
    : d(std::make_unique<Private>(std::move(reading), rules))
{
}

Grouper::~Grouper() = default;

GroupKeys Grouper::keysOf(const bus::Message &message, const Digest &digest) const
{
    d->begin(message, digest);
    GroupKeys keys;
    keys.reserve(usualKeys);
    const KeyFields *fields = nullptr;
    for (const auto number : d->rulesForIt()) {
        const auto &rule = *d->rule(number);
        if (fields != &rule.keyFields()) {
            fields = &rule.keyFields();
            fields->use(d->arguments);
        }
        if (auto text = rule.key(d->arguments, d->room)) {
            keys.push_back({number, *std::move(text)});
        }
    }
    return keys;
}

int Grouper::ruleNamed(QStringView name) const
{
    const auto found = std::ranges::find_if(d->rules, [&](const auto &rule) {
        const auto &own = rule->rule().name;
        return name == QLatin1StringView(own.data(), static_cast<qsizetype>(own.size()));
    });
    return found == d->rules.end() ? -1 : static_cast<int>(found - d->rules.begin());
}

} // namespace tidings::meta
