// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/meta/orchard.h"

#include "core/meta/context.h"
#include "core/meta/fields.h"

namespace tidings::test {

using namespace meta;
using namespace Qt::StringLiterals;

namespace {

constexpr Field orchardFields[] = {
    {"user", "{user.name|user}", As::Account},
    {"sort", firstOf(when("wild=true", "wild {sort}"), "{sort}")},
    {"tree", "{tree}", As::Package},
    {"weather", "{weather}", As::State},
    {"again", "{sort} and {sort}"},
};

void computeOrchard(const Context &context, Fields &fields)
{
    if (context.body["basket"].isArray()) {
        fields.set("full", qint64{static_cast<qint64>(context.body["basket"].size())});
    }
    fields.set("ladder", context.text("ladder"), As::Account);
}

void computeEating(const Context &context, Fields &fields)
{
    fields.set("rest", QString::fromUtf8(context.rest.data(), static_cast<qsizetype>(context.rest.size())), As::State);
}

constexpr TopicRow orchardTopics[] = {
    {.name = "orchard.apple",
        .subtitle = firstOf(TR("orchard", "{user} looked at the {sort} in the {weather}"),
            TR("orchard", "{user} looked at the {sort}"), TR("orchard", "Somebody looked at the {sort}")),
        .subjective = firstOf(when("user=_reader", TR("orchard", "You looked at the {sort}")),
            when("owner=_reader", TR("orchard", "{user} looked at your {sort}"))),
        .headline = TR("orchard", "Looked at: {sort}"),
        .link = firstOf("{page}", "https://{place}.orchard.example.org/{sort}"),
        .secondaryIcon = firstOf("openid:{user}", "md5:{mail}", "{_icon}"),
        .agent = "{user}",
        .users = "{user} {owner} {helpers}",
        .packages = "{tree}",
        .objects = "{sort}/{basket}",
        .emails = "{mail}"},
    {.name = "orchard.apple.eat orchard.apple.bite",
        .schemas = "orchard.eat.v1",
        .subtitle = firstOf(TR("orchard", "An apple was eaten {rest}"), TR("orchard", "An apple was eaten")),
        .headline = TR("orchard", "Eaten"),
        .severity =
            firstOf(when("worm=true", when("size=2|3", Severity::Problem)), when("worm=true", Severity::Attention)),
        .kind = "eaten.{_rest.0}",
        .compute = computeEating},
    {.name = "orchard.apple.eat.*.core", .subtitle = TR("orchard", "A core is left")},
    {.name = "orchard.basket",
        .subtitle = TR("orchard", "{full, plural, one {# apple is} other {# apples are}} in the basket"),
        .longForm = "{note}"},
    {.name = "orchard.old", .schemas = "orchard.old.v1", .subtitle = TR("orchard", "Of old"), .isDeprecated = true},
    {.name = "orchard.twice", .subtitle = TR("orchard", "{again}, said {ladder}")},
};

} // namespace

constinit const Service orchard{
    .name = "orchard",
    .label = TR("orchard", "The orchard"),
    .prefixes = "org.example.* org.example.garden.*",
    .icon = "https://orchard.example.org/apple.png",
    .amqpIcon = "https://orchard.example.org/pear.png",
    .fields = orchardFields,
    .compute = computeOrchard,
    .topics = orchardTopics,
};

} // namespace tidings::test
