// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr TopicRow datanommerTopics[] = {
    {.name = "datanommer.wat",
     .subtitle = TR("datanommer", "The message archive (datanommer) got two messages with one id"),
     .headline = TR("datanommer", "Duplicate message id"),
     .longForm = "{uuid}",
     .severity = Severity::Attention,
     .kind = "duplicate",
     .link = "https://www.destroyallsoftware.com/talks/wat",
     .objects = "wat"},
};

} // namespace

constinit const Service datanommer{
    .name = "datanommer",
    .label = TR("datanommer", "Message archive"),
    .icon = "https://i.imgur.com/4g9NZu1.png",
    .secondaryIcon = "https://i.imgur.com/58oJkOr.gif",
    .topics = datanommerTopics,
};

} // namespace tidings::meta
