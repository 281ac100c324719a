// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/canonical.h"
#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

// What somebody sent by hand (fedmsg-logger, tidingsctl publish): a line, or any JSON.
constexpr Field loggerFields[] = {
    {"user", "{_message.username}", As::Account},
};

void computeLogger(const Context &context, Fields &fields)
{
    if (context.text("log").empty()) {
        fields.set("json", json::canonical(context.body));
    }
}

constexpr TopicRow loggerTopics[] = {
    {.name = "logger.log",
     .subtitle = firstOf(TR("logger", "{user} logged “{log}”"), TR("logger", "“{log}” was logged"),
                         TR("logger", "{user} logged a JSON message"), TR("logger", "Something was logged")),
     .subjective = firstOf(TR("logger", "You logged “{log}”"), TR("logger", "You logged a JSON message")),
     .headline = firstOf(TR("logger", "Logged: {log}"), TR("logger", "Logged by {user}")),
     .longForm = firstOf(Text("{log}"), "{json}"),
     .agent = "{user}",
     .users = "{user}"},
};

} // namespace

constinit const Service logger{
    .name = "logger",
    .label = TR("logger", "Log"),
    .fields = loggerFields,
    .compute = computeLogger,
    .topics = loggerTopics,
};

} // namespace tidings::meta
