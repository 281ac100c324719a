// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/arguments.h"

#include "core/meta/sanitizer.h"

#include <algorithm>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

Argument word(const QString &text)
{
    auto argument = Argument::of(text);
    argument.isState = true;
    return argument;
}

Argument textArgument(std::string_view utf8)
{
    return Argument::of(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

Argument wordOfTopic(std::string_view topic, int number)
{
    return textArgument(number < 0 ? topic : topicWord(topic, static_cast<std::size_t>(number)));
}

} // namespace

Arguments::Arguments(const Accounts &accounts)
    : m_accounts(accounts)
    , m_fields(accounts)
{
}

void Arguments::begin(const Context &context, const QString &reader)
{
    m_context = &context;
    m_reader = &reader;
    m_known = {};
}

void Arguments::use(const ArgumentTable &table, const Service &service, const TopicRow &row)
{
    m_table = &table;
    ++m_use;
    m_entries.resize(std::max(m_entries.size(), table.size()));
    m_fields.begin(table.home());
    for (const auto compute : {service.compute, row.compute}) {
        if (compute != nullptr) {
            compute(*m_context, m_fields);
        }
    }
}

const Argument &Arguments::at(int slot)
{
    auto &entry = m_entries[static_cast<std::size_t>(slot)];
    if (entry.lookedUp != m_use) {
        entry.lookedUp = m_use;
        const auto &sources = m_table->sources(slot);
        entry.value = sources.empty() ? Argument() : valueOf(sources.front());
        for (std::size_t next = 1; next < sources.size() && entry.value.isAbsent(); ++next) {
            entry.value = valueOf(sources[next]);
        }
    }
    return entry.value;
}

Argument Arguments::valueOf(const ArgumentTable::Source &source)
{
    using Origin = ArgumentTable::Origin;
    switch (source.origin) {
    case Origin::Name:
        return named(source);
    case Origin::Path:
        return Argument::of(json::at(m_context->body, source.name));
    case Origin::Header:
        return Argument::of(json::at(m_context->headers(), source.name));
    case Origin::Envelope:
        return Argument::of(json::at(m_context->envelope, source.name));
    case Origin::Form:
        return word(m_context->form == bus::Form::Amqp ? u"amqp"_s : u"fedmsg"_s);
    case Origin::Schema:
        return textArgument(m_context->schema);
    case Origin::Icon:
        return Argument::of(m_known.digest->icon);
    case Origin::Service:
        return m_known.isServiceForeign ? Argument::of(m_known.service) : word(m_known.service);
    case Origin::Event:
        return word(eventWords(m_context->topic));
    case Origin::Kind:
        return word(m_known.digest->kind);
    case Origin::Agent:
        return Argument::of(m_known.digest->agent);
    case Origin::Packages:
        return Argument::of(m_known.digest->packages);
    case Origin::Users:
        return Argument::of(m_known.digest->usernames);
    case Origin::Topic:
        return wordOfTopic(m_context->topic, source.number);
    case Origin::Rest:
        return wordOfTopic(m_context->rest, source.number);
    }
    return {};
}

Argument Arguments::named(const ArgumentTable::Source &source)
{
    if (const auto *const computed = m_fields.find(source.name)) {
        return *computed;
    }
    if (source.number >= 0) {
        return declared(m_table->declared(source.number));
    }
    return Argument::of(m_context->body[source.name]);
}

Argument Arguments::declared(const ArgumentTable::Declared &field)
{
    auto value =
        field.value.first(*this, reader(), Argument(), [&](const TextTemplate &one) -> std::optional<Argument> {
            if (one.onlySlot() >= 0) {
                const auto &only = at(one.onlySlot());
                return only.isAbsent() ? std::nullopt : std::optional(only);
            }
            const auto text = one.text(*this);
            // A template that is empty gives no value, and no further case is asked.
            if (text.isNull() && !one.isEmpty()) {
                return std::nullopt;
            }
            auto whole = Argument::of(text);
            if (one.hasLines() && !whole.isAbsent()) {
                whole.rawText = one.longText(*this);
            }
            return whole;
        });
    value.take(field.as, m_accounts, m_table->home());
    return value;
}

QString eventWords(std::string_view topic)
{
    const auto point = topic.find('.');
    if (point == std::string_view::npos) {
        return {};
    }
    auto words = sanitized(topic.substr(point + 1));
    return words.replace(u'.', u' ').replace(u'_', u' ');
}

} // namespace tidings::meta
