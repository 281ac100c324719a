// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"

#include "core/bus/topic.h"

#include <algorithm>

namespace tidings::meta {

Context Context::of(
    const bus::Message &message, std::string_view topic, std::string_view rest, std::string_view wrapped)
{
    const bool isWrapped = message.form() == bus::Form::Amqp && !wrapped.empty();
    return {.form = message.form(),
        .body = isWrapped ? json::at(message.payload(), wrapped) : message.payload(),
        .envelope = message.form() == bus::Form::Amqp ? message.payload() : message.envelope(),
        .amqpHeaders = message.form() == bus::Form::Amqp ? message.headers() : json::Value(),
        .schema = message.schema(),
        .environment = bus::Topic::parse(message.topic()).environment,
        .topic = topic,
        .rest = rest};
}

std::string_view topicWord(std::string_view topic, std::size_t number)
{
    for (std::size_t at = 0; at <= topic.size(); --number) {
        const auto end = std::min(topic.find('.', at), topic.size());
        if (number == 0) {
            return topic.substr(at, end - at);
        }
        at = end + 1;
    }
    return {};
}

} // namespace tidings::meta
