// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

#include <algorithm>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

// fedmsg tells of meetings on IRC, AMQP of those on Matrix.
constexpr Field meetbotFields[] = {
    {"owner", "{owner|start_user}", As::Account},
    {"ender", "{end_user|owner}", As::Account},
    {"closer", "{end_user}", As::Account},
    {"speaker", "{details.nick}", As::Account},
    {"title", "{meeting_topic|meeting_name}"},
    {"channel", "{channel|location}"},
    {"line", "{details.line}"},
};

/// Those who were there, and those who led: keys and lists, or items with a name. The bot is nobody.
QStringList peopleIn(json::Value people)
{
    QStringList names;
    for (const auto &member : people.members()) {
        names.append(QString::fromUtf8(member.key.data(), static_cast<qsizetype>(member.key.size())));
    }
    for (const auto &item : people.items()) {
        names.append(item.isObject() ? item["name"].toString() : item.toString());
    }
    names.removeAll(u"zodbot"_s);
    names.resize(std::min(names.size(), limits::items));
    return names;
}

/// The minutes. The bot's pages have long been there with TLS, which it does not know.
QString minutesAt(QString address)
{
    constexpr auto plain = "http://meetbot.fedoraproject.org/"_L1;
    if (address.startsWith(plain)) {
        address.replace(0, plain.size(), "https://meetbot.fedoraproject.org/"_L1);
    }
    return address;
}

QString firstAddressIn(const QString &line)
{
    for (const auto &word : line.split(u' ')) {
        if (word.startsWith("http://"_L1) || word.startsWith("https://"_L1)) {
            return word;
        }
    }
    return {};
}

void computeMeetbot(const Context &context, Fields &fields)
{
    const auto attendees = peopleIn(context.body["attendees"]);
    fields.set("attendees", attendees, As::Account);
    if (attendees.isEmpty()) {
        fields.set("host", sanitized(context.text("owner|start_user")), As::Account);
    }
    fields.set("chairs", peopleIn(context.body["chairs"]), As::Account);
    fields.set("minutes", minutesAt(sanitized(context.text("url"))));
    fields.set("address", firstAddressIn(sanitized(context.text("details.line"))));
}

// Whoever called the meeting is among the attendees, if there.
constexpr std::string_view everybody = "{host} {closer} {speaker} {attendees} {chairs}";
constexpr std::string_view whereAndWhat = "attendees/{attendees} channels/{channel} titles/{title} topics/{topic}";

constexpr TopicRow meetbotTopics[] = {
    {.name = "meetbot.meeting.start",
     .schemas = "meetbot.meeting.start",
     .subtitle = firstOf(TR("meetbot", "{owner} started the meeting “{title}” in {channel}"),
                         TR("meetbot", "{owner} started a meeting in {channel}"),
                         TR("meetbot", "A meeting started in {channel}"), TR("meetbot", "A meeting started")),
     .subjective = firstOf(when("owner=_reader", TR("meetbot", "You started the meeting “{title}” in {channel}"),
                                TR("meetbot", "You started a meeting in {channel}"))),
     .headline = firstOf(TR("meetbot", "Meeting started: {title}"), TR("meetbot", "Meeting started in {channel}")),
     .kind = "meeting.started",
     .agent = "{owner}",
     .users = everybody,
     .objects = whereAndWhat},

    {.name = "meetbot.meeting.complete",
     .schemas = "meetbot.meeting.complete",
     .subtitle = firstOf(TR("meetbot", "{owner}'s meeting “{title}” in {channel} ended"),
                         TR("meetbot", "{owner}'s meeting in {channel} ended"),
                         TR("meetbot", "A meeting in {channel} ended"), TR("meetbot", "A meeting ended")),
     .subjective = firstOf(when("owner=_reader", TR("meetbot", "Your meeting “{title}” in {channel} ended"),
                                TR("meetbot", "Your meeting in {channel} ended")),
                           TR("meetbot", "The meeting “{title}” in {channel}, which you were at, ended")),
     .headline = firstOf(TR("meetbot", "Meeting ended: {title}"), TR("meetbot", "Meeting ended in {channel}")),
     .longForm = TR("meetbot", "Minutes: {minutes}\n\nAttendees:\n{attendees}"),
     .kind = "meeting.ended",
     .link = firstOf(when("_form=amqp", "{minutes}"), "{minutes}.html"),
     .secondaryIcon = "openid:{ender}",
     .agent = "{ender}",
     .users = everybody,
     .objects = whereAndWhat},

    {.name = "meetbot.meeting.topic.update",
     .subtitle = firstOf(TR("meetbot", "{owner}'s meeting “{title}” in {channel} is now about “{topic}”"),
                         TR("meetbot", "{owner}'s meeting in {channel} is now about “{topic}”"),
                         TR("meetbot", "A meeting in {channel} is now about “{topic}”"),
                         TR("meetbot", "A meeting has a new topic")),
     .subjective = firstOf(when("owner=_reader", TR("meetbot", "Your meeting in {channel} is now about “{topic}”"))),
     .headline = TR("meetbot", "Meeting's topic: {topic}"),
     .kind = "meeting.topic",
     .users = everybody,
     .objects = whereAndWhat},

    {.name = "meetbot.meeting.item.help",
     .subtitle = firstOf(TR("meetbot", "{speaker} called for help in the meeting “{title}” in {channel}: “{line}”"),
                         TR("meetbot", "{speaker} called for help in a meeting in {channel}: “{line}”"),
                         TR("meetbot", "Somebody called for help in a meeting")),
     .subjective = firstOf(when("speaker=_reader",
                                TR("meetbot", "You called for help in the meeting “{title}” in {channel}: “{line}”"),
                                TR("meetbot", "You called for help in a meeting in {channel}: “{line}”"))),
     .headline = firstOf(TR("meetbot", "Help wanted: {title}"), TR("meetbot", "Help wanted in {channel}")),
     .longForm = "{line}",
     .severity = Severity::Attention,
     .kind = "meeting.help",
     .link = "{address}",
     .secondaryIcon = "openid:{speaker}",
     .agent = "{speaker}",
     .users = everybody,
     .objects = whereAndWhat},

    {.name = "meetbot.meeting.item.link",
     .subtitle = firstOf(TR("meetbot", "{speaker} gave a link in the meeting “{title}” in {channel}: “{line}”"),
                         TR("meetbot", "{speaker} gave a link in a meeting in {channel}: “{line}”"),
                         TR("meetbot", "Somebody gave a link in a meeting")),
     .subjective = firstOf(when("speaker=_reader",
                                TR("meetbot", "You gave a link in the meeting “{title}” in {channel}: “{line}”"),
                                TR("meetbot", "You gave a link in a meeting in {channel}: “{line}”"))),
     .headline = firstOf(TR("meetbot", "Link: {title}"), TR("meetbot", "Link in {channel}")),
     .longForm = "{line}",
     .kind = "meeting.link",
     .link = "{address}",
     .secondaryIcon = "openid:{speaker}",
     .agent = "{speaker}",
     .users = everybody,
     .objects = whereAndWhat},

    {.name = "meetbot.meeting.item.info",
     .subtitle = firstOf(TR("meetbot", "{speaker} noted in the meeting “{title}” in {channel}: “{line}”"),
                         TR("meetbot", "{speaker} noted in a meeting in {channel}: “{line}”"),
                         TR("meetbot", "Something was noted in a meeting")),
     .subjective =
         firstOf(when("speaker=_reader", TR("meetbot", "You noted in the meeting “{title}” in {channel}: “{line}”"),
                      TR("meetbot", "You noted in a meeting in {channel}: “{line}”"))),
     .headline = firstOf(TR("meetbot", "Noted: {title}"), TR("meetbot", "Noted in {channel}")),
     .longForm = "{line}",
     .kind = "meeting.info",
     .secondaryIcon = "openid:{speaker}",
     .agent = "{speaker}",
     .users = everybody,
     .objects = whereAndWhat},
};

} // namespace

constinit const Service meetbot{
    .name = "meetbot",
    .label = TR("meetbot", "Meetings"),
    .icon = "https://apps.fedoraproject.org/img/icons/meetbot.png",
    .secondaryIcon = firstOf("openid:{owner}", "{_icon}"),
    .fields = meetbotFields,
    .compute = computeMeetbot,
    .topics = meetbotTopics,
};

} // namespace tidings::meta
