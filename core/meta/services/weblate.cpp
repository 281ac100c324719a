// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {
namespace {

constexpr Field weblateFields[] = {
    {"author", "{author}", As::Account},
    {"user", "{user|author}", As::Account},
    {"unit", firstOf("{project}/{component}", "{component}", "{project}")},
    {"place", firstOf("{unit} ({translation})", "{unit}")},
    // Weblate's name of what happened: "New translation".
    {"what", "{action}", As::State},
};

constexpr auto failed = "action=Repository merge failed|Repository rebase failed|Repository push failed|Parsing failed|"
                        "Failed merge on repository|Failed rebase on repository|Failed push on repository|Parse error";

constexpr TopicRow weblateTopics[] = {
    {.name = "weblate",
     .schemas = "weblate.message.v1",
     .subtitle = firstOf(TR("weblate", "{what} by {user} in {place}"), TR("weblate", "{what} in {place}"),
                         TR("weblate", "{what} by {user} on Weblate"), TR("weblate", "{what} on Weblate"),
                         TR("weblate", "{place} changed on Weblate"), TR("weblate", "Something changed on Weblate")),
     .subjective = firstOf(when("user=_reader", TR("weblate", "{what} by you in {place}")),
                           when("author=_reader", TR("weblate", "{what} by {user} in your translation of {place}"))),
     .headline = firstOf(TR("weblate", "{what}: {place}"), TR("weblate", "News from Weblate")),
     .longForm = firstOf(Text("{source}\n{target}"), "{target}"),
     .severity = firstOf(when(failed, Severity::Problem), Severity::Info),
     .kind = firstOf(when(failed, "translation.failed"), "translation"),
     .link = "{url}",
     .agent = "{user}",
     .users = "{user} {author}",
     .objects = "{unit}/{translation}"},
};

} // namespace

constinit const Service weblate{
    .name = "weblate",
    .label = TR("weblate", "Weblate"),
    .icon = "https://weblate.org/static/weblate-128.png",
    .secondaryIcon = "openid:{user}",
    .fields = weblateFields,
    .topics = weblateTopics,
};

} // namespace tidings::meta
