// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/groups/groups.h"
#include "core/meta/sanitizer.h"

namespace tidings::meta {

namespace {

constexpr Field fields[] = {
    {"owner", "{owner|start_user}", As::Account},
    {"title", "{meeting_topic|meeting_name}"},
    {"channel", "{channel|location}"},
};

/// fedmsg has them as keys, with the number of lines they said.
void compute(const Context &context, Fields &computed)
{
    QStringList there;
    for (const auto &member : context.body["attendees"].members()) {
        if (there.size() < limits::items) {
            there.append(QString::fromUtf8(member.key.data(), static_cast<qsizetype>(member.key.size())));
        }
    }
    computed.set("there", there);
}

constexpr GroupRule rules[] = {
    {.name = "meetbot.byUrl",
     .topics = "meetbot.meeting",
     .key = "{url}",
     .firsts = "owner",
     .subtitle = firstOf(TR("groups", "{there} took part in the meeting “{title}” in {channel}"),
                         TR("groups", "{there} took part in a meeting in {channel}"),
                         TR("groups", "{_users} took part in the meeting “{title}” in {channel}"),
                         TR("groups", "{_users} took part in a meeting")),
     .headline = firstOf(TR("groups", "Meeting: {title} ({_count, plural, one {# message} other {# messages}})"),
                         TR("groups", "Meeting in {channel}")),
     .link = "{url}",
     .secondaryIcon = "openid:{owner}",
     .fields = fields,
     .compute = compute},
};

} // namespace

constinit const std::span<const GroupRule> meetbotGroups{rules};

} // namespace tidings::meta
