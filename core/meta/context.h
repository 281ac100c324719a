// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"
#include "core/json/path.h"

#include <string_view>

namespace tidings::meta {

/// A message as a row sees it.
struct Context
{
    bus::Form form = bus::Form::Fedmsg;
    /// fedmsg's `msg`, AMQP's body.
    json::Value body;
    /// fedmsg's envelope; AMQP's body once more.
    json::Value envelope;
    /// AMQP's; null on fedmsg.
    json::Value amqpHeaders;
    std::string_view schema;
    /// "prod", "stg" or "dev"; empty where the topic has no prefix.
    std::string_view environment;
    /// The topic without prefix and environment: "bodhi.update.request.testing".
    std::string_view topic;
    /// What follows the row's name in it: "testing".
    std::string_view rest;

    /// AMQP's; a member `headers` of fedmsg's envelope, which bridges from other buses have.
    [[nodiscard]] json::Value headers() const { return form == bus::Form::Amqp ? amqpHeaders : envelope["headers"]; }
    /// The body's value at a path with fall-backs; null if there is none.
    [[nodiscard]] json::Value at(std::string_view path) const { return json::at(body, path); }
    /// Its text; empty for what is no string and no number.
    [[nodiscard]] std::string_view text(std::string_view path) const { return at(path).text(); }

    /// `wrapped` is the service's.
    [[nodiscard]] static Context of(
        const bus::Message &message, std::string_view topic, std::string_view rest, std::string_view wrapped = {});
};

/// The word of that number (from 0) of a topic; empty past its end.
[[nodiscard]] std::string_view topicWord(std::string_view topic, std::size_t number);

} // namespace tidings::meta
