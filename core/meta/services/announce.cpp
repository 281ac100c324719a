// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr TopicRow announceTopics[] = {
    {.name = "announce.announcement",
     .subtitle = firstOf(Text("{message}"), TR("announce", "There is an announcement")),
     .headline = firstOf(TR("announce", "Announcement: {message}"), TR("announce", "Announcement")),
     .longForm = "{message}",
     .link = "{link}",
     .agent = "{_message.username}",
     .users = "{_message.username}"},
};

} // namespace

constinit const Service announce{
    .name = "announce",
    .label = TR("announce", "Announcements"),
    .topics = announceTopics,
};

} // namespace tidings::meta
